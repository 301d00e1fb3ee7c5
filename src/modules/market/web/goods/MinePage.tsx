import { useQuery } from "@tanstack/react-query";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Mine } from "../../contract/mine.ts";
import { deskEn } from "../../desk-texts.en.ts";
import { deskZh } from "../../desk-texts.zh.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { deskPaths } from "../desk/paths.ts";
import { marketPaths } from "../paths.ts";
import { PostDoors } from "./PostDoors.tsx";
import { mineQuery } from "./queries.ts";

type Head = Mine["own"][number];

/** What waits for the reader in the market, and how the own goods stand. */
export function MinePage() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const query = useQuery(mineQuery);
  return (
    <Screen within={[{ text: t.market.title, to: marketPaths.market() }]} actions={<PostDoors isMine />}>
      <Loaded query={query} shape="table">
        {(mine) => <Everything mine={mine} />}
      </Loaded>
    </Screen>
  );
}

function Everything({ mine }: { mine: Mine }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).mine;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(mine.toRead.length + mine.disclosures.length + mine.plans.length, mine.own.length)}
      />
      {mine.toRead.length > 0 && <GoodTable label={t.toRead} goods={mine.toRead} />}
      {mine.disclosures.length > 0 && (
        <>
          <h2>{t.disclosures}</h2>
          <DataTable
            label={t.disclosures}
            rows={mine.disclosures}
            rowKey={(row) => row.id}
            empty={null}
            columns={[
              {
                key: "good",
                title: t.good,
                onCard: "title",
                cell: ({ good }) => <PageLink to={marketPaths.good(good.kind, good.id)}>{good.title.zh}</PageLink>,
              },
              { key: "party", title: t.party, width: 260, cell: (row) => row.party.name },
              { key: "purpose", title: t.purpose, cell: (row) => row.purpose },
            ]}
          />
        </>
      )}
      {mine.plans.length > 0 && <PlanTable plans={mine.plans} />}
      <GoodTable label={t.own} goods={mine.own} />
    </>
  );
}

/** Results that somebody is to follow up now. */
function PlanTable({ plans }: Pick<Mine, "plans">) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).mine;
  return (
    <>
      <h2>{t.plans}</h2>
      <DataTable
        label={t.plans}
        rows={plans}
        rowKey={(row) => row.id}
        empty={null}
        columns={[
          {
            key: "good",
            title: t.good,
            onCard: "title",
            cell: (row) => (
              <PageLink to={marketPaths.good("result", row.id)}>
                <Words of={row.title} />
              </PageLink>
            ),
          },
          {
            key: "next",
            title: t.nextContact,
            width: 200,
            cell: (row) => (row.isLate ? t.late(formatDate(row.nextContact)) : formatDate(row.nextContact)),
          },
          { key: "manager", title: t.manager, width: 200, cell: (row) => row.manager ?? "" },
        ]}
      />
    </>
  );
}

function GoodTable({ label, goods }: { label: string; goods: readonly Head[] }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).mine;
  const { states } = useTexts({ zh: goodsZh, en: goodsEn });
  const { match } = useTexts({ zh: deskZh, en: deskEn });
  return (
    <>
      <h2>{label}</h2>
      <DataTable
        label={label}
        rows={goods}
        rowKey={(row) => row.id}
        empty={<p>{t.none}</p>}
        columns={[
          {
            key: "good",
            title: t.good,
            onCard: "title",
            cell: (row) => (
              <>
                <PageLink to={marketPaths.good(row.kind, row.id)}>
                  <Words of={row.title} />
                </PageLink>{" "}
                {row.isSample && <SampleMark isShort />}
              </>
            ),
          },
          { key: "kind", title: t.kind, width: 120, cell: (row) => t.kinds[row.kind] },
          { key: "state", title: t.state, width: 120, cell: (row) => states[row.state] },
          { key: "until", title: t.until, width: 130, cell: (row) => row.validUntil && formatDate(row.validUntil) },
          {
            key: "matches",
            title: match.column,
            width: 150,
            cell: (row) =>
              (row.state === "published" || row.state === "matched") && (
                <PageLink to={deskPaths.matches(row.kind, row.id)}>{match.titles[row.kind]}</PageLink>
              ),
          },
        ]}
      />
    </>
  );
}
