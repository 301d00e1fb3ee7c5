import { useMemo } from "react";
import { quantity } from "../../../platform/i18n/numbers.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { Preview, PreviewRow } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { RowErrors } from "./RowErrors.tsx";
import { useFactWords } from "./use-fact-words.ts";

/** What an import would do: errors first, then what would change, then what is new. */
export function FilePreview({ preview, fileName }: { preview: Preview; fileName: string }) {
  const { imports: i } = useTexts({ zh, en });
  return (
    <section aria-label={i.previewTitle}>
      <Notice kind={preview.wrong > 0 ? "warn" : "info"} title={i.previewTitle}>
        <p>
          {fileName} {preview.sheet !== null && i.sheet(preview.sheet)}{" "}
          {i.counts(preview.rows, preview.added, preview.corrected, preview.repeated, preview.wrong)}
        </p>
        {preview.hiddenSheets.length > 0 && <p>{i.hidden(preview.hiddenSheets.join(", "))}</p>}
      </Notice>
      {preview.errors.length > 0 && (
        <>
          <h2>{i.errorList}</h2>
          <RowErrors errors={preview.errors} />
        </>
      )}
      {preview.correctedRows.length > 0 && (
        <>
          <h2>{i.corrected}</h2>
          <PreviewRows label={i.corrected} rows={preview.correctedRows} />
        </>
      )}
      {preview.addedRows.length > 0 && (
        <>
          <h2>{i.added}</h2>
          <PreviewRows label={i.added} rows={preview.addedRows.slice(0, firstRows)} />
        </>
      )}
    </section>
  );
}

const firstRows = 20;

function PreviewRows({ label, rows }: { label: string; rows: readonly PreviewRow[] }) {
  const { imports: i, list: l } = useTexts({ zh, en });
  const language = useLanguage();
  const words = useFactWords();
  const columns = useMemo<Column<PreviewRow>[]>(() => {
    const value = (number: string, unit: string) => {
      const shown = quantity(number, unit, language);
      return `${shown.number} ${shown.unit}`.trim();
    };
    return [
      { key: "row", title: i.row, width: 70, align: "end", cell: (row) => row.row },
      { key: "subject", title: l.about, onCard: "title", cell: (row) => row.subject },
      { key: "metric", title: l.metric, width: 190, cell: (row) => words.metric(row.metric) },
      { key: "period", title: l.period, width: 250, cell: (row) => words.when(row) },
      { key: "value", title: l.value, width: 130, align: "end", cell: (row) => value(row.value, row.unit) },
      {
        key: "earlier",
        title: i.earlier,
        width: 130,
        align: "end",
        cell: (row) => row.supersedes && value(row.supersedes.value, row.unit),
      },
    ];
  }, [i, l, words, language]);
  const shown = rows.some((row) => row.supersedes) ? columns : columns.filter((column) => column.key !== "earlier");
  return <DataTable label={label} columns={shown} rows={rows} rowKey={(row) => String(row.row)} empty={null} />;
}
