import { useMutation } from "@tanstack/react-query";
import { Upload } from "antd";
import { useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Comparison, comparisons, ForeignFeedSchema } from "../../contract/feed.ts";
import { marketStewards } from "../../contract.ts";
import { feedEn } from "../../feed-texts.en.ts";
import { feedZh } from "../../feed-texts.zh.ts";
import styles from "./goods.module.css";

const feedAddress = "/api/market/feed.json";
const rightsAddress = `${feedAddress}?rights=true`;

/** What of another market's feed is here already: the steward brings the file, each item is compared. */
export function ExchangePage() {
  const t = useTexts({ zh: feedZh, en: feedEn });
  const isSteward = useHasRole(marketStewards);
  const [isWrong, setWrong] = useState(false);
  const compare = useMutation({
    mutationFn: (feed: object) => ask<Comparison>("POST", "/api/market/feed/comparison", { body: feed }),
  });
  const choose = async (file: File) => {
    const feed = ForeignFeedSchema.safeParse(parsed(await file.text()));
    setWrong(!feed.success);
    if (feed.success) compare.mutate(feed.data);
    else compare.reset();
  };
  return (
    <Screen>
      <Answer question={t.question} answer={compare.data ? t.counts(countsOf(compare.data)) : t.answer} />
      <FieldList>
        <div>
          <dt>{t.own}</dt>
          <dd>
            <a href={feedAddress}>{feedAddress}</a>
          </dd>
        </div>
        <div>
          <dt>{t.rights}</dt>
          <dd>
            <a href={rightsAddress}>{rightsAddress}</a>
          </dd>
        </div>
        <div>
          <dt>{t.agreements}</dt>
          <dd>
            <PageLink to="/registers/cooperation-partner" search={{ where: ["kind:region"] }}>
              {t.partners}
            </PageLink>
          </dd>
        </div>
      </FieldList>
      <div className={styles.choose}>
        <Upload
          accept=".json,application/json,application/feed+json"
          showUploadList={false}
          disabled={!isSteward}
          beforeUpload={(file) => {
            void choose(file);
            return false;
          }}
        >
          <ReasonButton type="primary" reason={isSteward ? null : t.onlyStewards} loading={compare.isPending}>
            {t.file}
          </ReasonButton>
        </Upload>
      </div>
      {isWrong && <Notice kind="bad" title={t.notFeed} />}
      {compare.error && <Failure error={compare.error} />}
      {compare.data && <Compared items={compare.data.items} />}
    </Screen>
  );
}

/** Text as JSON; null when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const countsOf = ({ items }: Comparison) =>
  Object.fromEntries(
    comparisons.map((outcome) => [outcome, items.filter((item) => item.outcome === outcome).length]),
  ) as Record<(typeof comparisons)[number], number>;

function Compared({ items }: Comparison) {
  const t = useTexts({ zh: feedZh, en: feedEn });
  return (
    <DataTable
      label={t.title}
      rows={items.map((item, at) => ({ ...item, key: `${at} ${item.id}` }))}
      rowKey={(row) => row.key}
      empty={<Empty title={t.none} />}
      columns={[
        { key: "name", title: t.name, onCard: "title", cell: (row) => row.title },
        { key: "outcome", title: t.outcome, width: 140, cell: (row) => t.outcomes[row.outcome] },
        {
          key: "here",
          title: t.here,
          width: 480,
          cell: ({ alike }) =>
            alike
              .map(({ title, likeness, right, differs }) =>
                [
                  right === null ? t.likeness(title, Math.round(likeness * 100)) : t.sameRight(title, right),
                  ...differs.map(({ there, here }) => t.differs(there, here)),
                ].join(t.comma),
              )
              .join(t.comma),
        },
      ]}
    />
  );
}
