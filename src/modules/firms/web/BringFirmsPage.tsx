import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { FirmImport, ImportColumn, ImportFault } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BringForm } from "./BringForm.tsx";
import { firmPaths } from "./paths.ts";

/** A list of firms and titles that somebody has. */
export function BringFirmsPage() {
  const t = useTexts({ zh, en });
  const b = t.bring;
  return (
    <Screen within={[{ text: t.list.title, to: firmPaths.list() }]}>
      <Answer question={b.question} answer={b.answer} />
      <BringForm<ImportColumn, ImportFault, FirmImport>
        address="/firms/imports"
        template="/firms/template"
        columnName={(column) => b.columns[column]}
        faultName={(fault) => b.faults[fault]}
        told={({ isKept, rows, firms, titles, same, wrong }) =>
          isKept ? b.kept(firms, titles, same) : b.tried(rows, firms, titles, same, wrong)
        }
      />
    </Screen>
  );
}
