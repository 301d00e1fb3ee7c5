import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { FigureColumn, FigureFault, FigureImport } from "../contract/figure-import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BringForm } from "./BringForm.tsx";
import { firmPaths } from "./paths.ts";

/** A list of yearly figures of firms that somebody has. */
export function BringFiguresPage() {
  const t = useTexts({ zh, en });
  const b = t.bringFigures;
  const nameOf = (column: FigureColumn): string =>
    column === "name" || column === "creditCode" || column === "year" ? b.columns[column] : t.measures[column];
  return (
    <Screen
      within={[
        { text: t.list.title, to: firmPaths.list() },
        { text: t.sums.title, to: firmPaths.sums() },
      ]}
    >
      <Answer question={b.question} answer={b.answer} />
      <BringForm<FigureColumn, FigureFault, FigureImport>
        address="/firms/figure-imports"
        template="/firms/figure-template"
        columnName={nameOf}
        faultName={(fault) => b.faults[fault]}
        told={({ isKept, rows, figures, same, wrong }) =>
          isKept ? b.kept(figures, same) : b.tried(rows, figures, same, wrong)
        }
      />
    </Screen>
  );
}
