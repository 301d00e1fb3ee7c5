import { formatDate } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Proposal } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { wishEn } from "../../wish-texts.en.ts";
import { wishZh } from "../../wish-texts.zh.ts";
import { deskPaths } from "./paths.ts";

/** Pairs that no broker has taken up, for those who keep the market: since when they wait, and who wants them. */
export function ProposalTable({ label, proposals }: { label: string; proposals: readonly Proposal[] }) {
  const t = useTexts({ zh, en });
  const w = useTexts({ zh: wishZh, en: wishEn });
  const language = useLanguage();
  return (
    <>
      <h2>{label}</h2>
      <DataTable
        label={label}
        rows={proposals}
        rowKey={({ demand, result }) => `${demand.id} ${result.id}`}
        empty={null}
        columns={[
          {
            key: "pair",
            title: t.desk.columns.pair,
            onCard: "title",
            cell: ({ demand, result, isSample }) => (
              <>
                <PageLink to={deskPaths.pair(demand.id, result.id)}>
                  {pick(demand.title, language).text} × {pick(result.title, language).text}
                </PageLink>{" "}
                {isSample && <SampleMark isShort />}
              </>
            ),
          },
          { key: "since", title: w.since, width: 120, cell: ({ foundAt }) => formatDate(foundAt) },
          {
            key: "wishes",
            title: w.wish,
            width: 240,
            cell: ({ wishes }) => wishes.map(({ side, words }) => w.asks(side, words)).join(t.comma),
          },
          {
            key: "score",
            title: t.desk.columns.score,
            width: 80,
            align: "end",
            cell: ({ score }) => Math.round(score * 100),
          },
        ]}
      />
    </>
  );
}
