import { Button } from "antd";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { askedPeriods, licencePeriods } from "../../rules/licence/late.ts";
import type { Licence } from "../../rules/licence/licence.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import type { LicenceTableProps } from "./table-props.ts";

/** The periods of revenue with what was stated. */
export function PeriodTable({ view, onAsk }: LicenceTableProps) {
  const words = useTexts({ zh, en });
  const t = words.one;
  const { licence, side } = view;
  const asked = askedPeriods(licence, licence.day);
  const stands = (index: number): string => {
    const due = asked.find((one) => one.index === index);
    if (due) return t.asked(due.askedUntil);
    if (licence.waivedPeriods.includes(index)) return t.waived;
    const final = licence.statements.find(({ period }) => period === index);
    if (final) return final.isDisputed ? t.disputed : t.noticeStates.agreed;
    return revenueOf(licence, index) === null ? t.running : t.noticeStates.waiting;
  };
  // A long licence has many periods to come: those begun are enough.
  const shown = licencePeriods(licence).filter(({ from, index }) => from <= licence.day || index === 0);
  return (
    <DataTable
      label={t.statements}
      rows={shown}
      rowKey={(row) => String(row.index)}
      empty={null}
      columns={[
        { key: "period", title: t.period, onCard: "title", cell: (row) => `${row.from} – ${row.to}` },
        {
          key: "revenue",
          title: t.revenue,
          width: 180,
          align: "end",
          cell: (row) => {
            const revenue = revenueOf(licence, row.index);
            return revenue === null ? "" : yuanText(revenue);
          },
        },
        { key: "stands", title: t.stands, width: 280, cell: (row) => stands(row.index) },
        {
          key: "acts",
          title: t.acts,
          width: 200,
          cell: (row) =>
            side === "licensee" && asked.some(({ index }) => index === row.index) ? (
              <Button size="small" onClick={() => onAsk("state-revenue", `p${row.index}`)}>
                {words.acts["state-revenue"]}
              </Button>
            ) : (
              ""
            ),
        },
      ]}
    />
  );
}

const revenueOf = ({ notices }: Licence, period: number): number | null => {
  const said = notices.findLast(({ about }) => about.what === "revenue" && about.period === period);
  return said?.about.what === "revenue" ? said.about.revenue : null;
};
