import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { TargetLamp } from "../../../indicators/web/index.tsx";
import type { TurnoverTarget } from "../../contract/turnover-target.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { amountIn } from "../../rules/contracts.ts";
import { fenOfPlan } from "../../rules/turnover.ts";
import { contractPaths } from "./paths.ts";

/** What the plans promise of the turnover, and how far it is. */
export function TargetTable({ targets }: { readonly targets: readonly TurnoverTarget[] }) {
  const all = useTexts({ zh: contractsZh, en: contractsEn });
  const t = all.turnover;
  const language = useLanguage();
  const areas = useAreaNames();
  // Money in the unit of the amounts below it; shares as they are.
  const amount = (value: string | null, unit: string) => {
    if (value === null) return "";
    const fen = fenOfPlan(value, unit);
    return fen === null
      ? quantityText(value, unit, language)
      : quantityText(amountIn(fen, language), all.amount, language);
  };
  if (targets.length === 0) return null;
  return (
    <>
      <h2>{t.targets}</h2>
      <DataTable
        label={t.targets}
        rows={targets}
        rowKey={({ indicator, due }) => `${indicator.code} ${due}`}
        empty={null}
        columns={[
          {
            key: "figure",
            title: t.figure,
            onCard: "title",
            cell: ({ indicator }) => (
              <PageLink to={contractPaths.indicator(indicator.code)}>{indicator.name[language]}</PageLink>
            ),
          },
          {
            key: "area",
            title: t.place,
            width: 140,
            cell: ({ indicator }) => areas.nameOf(indicator.area) ?? indicator.area,
          },
          { key: "state", title: t.targetState, width: 150, cell: ({ state }) => <TargetLamp state={state} /> },
          { key: "aim", title: t.aim, width: 130, align: "end", cell: ({ aim, unit }) => amount(aim, unit) },
          {
            key: "value",
            title: t.reached,
            width: 220,
            align: "end",
            cell: ({ value, unit, measuredOn }) =>
              value === null ? t.noFigure : `${amount(value, unit)}${measuredOn === null ? "" : t.onDay(measuredOn)}`,
          },
          { key: "due", title: t.due, width: 110, cell: ({ due }) => due ?? "" },
          {
            key: "basis",
            title: t.sentence,
            width: 120,
            cell: ({ indicator }) => indicator.basis && <SourceLines of={indicator.basis} />,
          },
        ]}
      />
    </>
  );
}
