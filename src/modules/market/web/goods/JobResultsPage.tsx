import { useQuery } from "@tanstack/react-query";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { JobResults } from "../../contract/judged.ts";
import { judgedEn } from "../../judged-texts.en.ts";
import { judgedZh } from "../../judged-texts.zh.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";
import { jobResultsQuery } from "./queries.ts";

/** The ledger of results of service, apart from that of state assets. */
export function JobResultsPage() {
  const t = useTexts({ zh: judgedZh, en: judgedEn }).list;
  const query = useQuery(jobResultsQuery);
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {({ results }) => (
          <>
            <Answer
              question={t.question}
              answer={t.answer(
                results.length,
                results.filter(({ isListedApart }) => isListedApart).length,
                results.filter(({ price }) => price !== null).length,
              )}
            />
            <Ledger results={results} />
            <p className={styles.quiet}>{t.note}</p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Ledger({ results }: JobResults) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  const l = t.list;
  return (
    <DataTable
      label={l.title}
      rows={results}
      rowKey={(row) => row.id}
      empty={<Empty title={l.none} />}
      columns={[
        {
          key: "result",
          title: l.result,
          width: 340,
          onCard: "title",
          cell: (row) => (
            <>
              <PageLink to={marketPaths.good("result", row.id)}>
                <Words of={row.title} />
              </PageLink>{" "}
              {row.isSample && <SampleMark isShort />}
            </>
          ),
        },
        { key: "owner", title: l.owner, width: 180, cell: (row) => row.owner ?? "" },
        { key: "apart", title: l.apart, width: 84, cell: (row) => (row.isListedApart ? l.yes : l.no) },
        {
          key: "price",
          title: l.price,
          width: 190,
          cell: ({ price }) => price && `${yuanText(price.amount)} ${t.yuan} (${t.ways[price.way]})`,
        },
        {
          key: "shares",
          title: l.shares,
          width: 180,
          cell: (row) => row.shares.map(({ name, percent }) => t.share(name, percent)).join(t.comma),
        },
        { key: "until", title: l.until, width: 110, cell: (row) => row.until && t.untilDay(formatDate(row.until)) },
        { key: "count", title: l.count, width: 64, align: "end", cell: (row) => row.decisions },
      ]}
    />
  );
}
