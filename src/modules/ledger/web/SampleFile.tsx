import { useMutation } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useRef, useState } from "react";
import { columnLetter } from "../../../engines/tables/cell-values.ts";
import { Failure } from "../../../web/Failure.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Mapping } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";
import { sendFile } from "./send-file.ts";

interface SampleFileProps {
  readonly draft: Pick<Mapping, "sheet" | "headerRow" | "headerRows">;
  readonly onHeaders: (headers: readonly string[]) => void;
  readonly onSheet: (sheet: string | null) => void;
}

/** The first rows of a file, as they stand: what the mapping is made on. The file is not kept. */
export function SampleFile({ draft, onHeaders, onSheet }: SampleFileProps) {
  const { imports: i } = useTexts({ zh, en });
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const sample = useMutation({
    mutationFn: ({ chosen, sheet }: { chosen: File; sheet: string | null }) =>
      sendFile("samples", chosen, {
        sheet: sheet ?? undefined,
        headerRow: String(draft.headerRow),
        headerRows: String(draft.headerRows),
      }),
    onSuccess: ({ headers }) => onHeaders(headers.map(({ header }) => header)),
  });
  const read = (chosen: File, sheet: string | null) => {
    setFile(chosen);
    sample.mutate({ chosen, sheet });
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={i.sample}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen) read(chosen, draft.sheet);
        }}
      />
      <span className={styles.buttons}>
        <Button loading={sample.isPending} onClick={() => input.current?.click()}>
          {i.sample}
        </Button>
        {file && sample.data && sample.data.sheets.length > 1 && (
          <Select
            aria-label={i.sheet(sample.data.sheet ?? "")}
            value={sample.data.sheet}
            options={sample.data.sheets.map((sheet) => ({ value: sheet }))}
            onChange={(sheet) => {
              onSheet(sheet);
              read(file, sheet);
            }}
          />
        )}
      </span>
      {sample.error && <Failure error={sample.error} />}
      {sample.data && <SampleRows rows={sample.data.rows} />}
    </div>
  );
}

interface NumberedRow {
  number: number;
  cells: readonly string[];
}

function SampleRows({ rows }: { rows: readonly (readonly string[])[] }) {
  const { imports: i } = useTexts({ zh, en });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns: Column<NumberedRow>[] = [
    { key: "row", title: i.row, width: 60, align: "end", isFrozen: true, cell: (row) => row.number },
    ...Array.from(
      { length: width },
      (_, at): Column<NumberedRow> => ({
        key: columnLetter(at),
        title: columnLetter(at),
        width: 150,
        cell: (row) => row.cells[at],
      }),
    ),
  ];
  return (
    <DataTable
      label={i.sampleRows}
      columns={columns}
      rows={rows.map((cells, at) => ({ number: at + 1, cells }))}
      rowKey={(row) => String(row.number)}
      empty={null}
    />
  );
}
