import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Upload } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useHasRole } from "../../../web/session.ts";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { firmStewards } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { firmsKey } from "./queries.ts";

/** What came of a table, or would come of it. */
interface Report<Column extends string, Fault extends string> {
  readonly isKept: boolean;
  readonly wrong: number;
  readonly errors: readonly { row: number; column: Column; fault: Fault; value: string }[];
}

interface BringFormProps<Column extends string, Fault extends string, R extends Report<Column, Fault>> {
  /** Where the table goes, and where an empty one is, below `/api`. */
  readonly address: string;
  readonly template: string;
  readonly columnName: (column: Column) => string;
  readonly faultName: (fault: Fault) => string;
  /** The report in one line. */
  readonly told: (report: R) => ReactNode;
}

/** A table that somebody has: tried first, then kept as a whole or not at all. */
export function BringForm<Column extends string, Fault extends string, R extends Report<Column, Fault>>({
  address,
  template,
  columnName,
  faultName,
  told,
}: BringFormProps<Column, Fault, R>) {
  const t = useTexts({ zh, en });
  const b = t.bring;
  const client = useQueryClient();
  const isSteward = useHasRole(firmStewards);
  const [file, setFile] = useState<File | null>(null);
  const [basis, setBasis] = useState("");
  const bring = useMutation({
    mutationFn: (isTrial: boolean) => {
      const form = new FormData();
      form.append("isTrial", String(isTrial));
      form.append("basis", basis.trim());
      if (file) form.append("file", file, file.name);
      return ask<R>("POST", `/api${address}`, { body: form });
    },
    onSuccess: async (report) => {
      if (report.isKept) await client.invalidateQueries({ queryKey: firmsKey });
    },
  });
  const report = bring.data;
  const notReady = isSteward ? (file && basis.trim() ? null : b.fileFirst) : t.list.notYours;
  const notTried = notReady ?? (report && !report.isKept ? (report.wrong > 0 ? b.wrongFirst : null) : b.tryFirst);
  return (
    <>
      <Form layout="vertical" className={styles.form}>
        <Form.Item
          label={b.file}
          htmlFor="firms-file"
          extra={
            <a className={styles.template} href={`/api${template}`}>
              {b.template}
            </a>
          }
          required
        >
          <Upload
            id="firms-file"
            accept=".xlsx,.csv"
            maxCount={1}
            beforeUpload={(chosen) => {
              setFile(chosen);
              bring.reset();
              return false;
            }}
            onRemove={() => setFile(null)}
          >
            <Button>{b.choose}</Button>
          </Upload>
        </Form.Item>
        <Form.Item label={b.basis} htmlFor="firms-basis" required>
          <Input id="firms-basis" maxLength={500} value={basis} onChange={({ target }) => setBasis(target.value)} />
        </Form.Item>
        <div className={styles.buttons}>
          <ReasonButton reason={notReady} loading={bring.isPending} onClick={() => bring.mutate(true)}>
            {b.try}
          </ReasonButton>
          <ReasonButton type="primary" reason={notTried} loading={bring.isPending} onClick={() => bring.mutate(false)}>
            {b.keep}
          </ReasonButton>
        </div>
      </Form>
      {bring.error && <Failure error={bring.error} />}
      {report && (
        <Notice
          kind={report.isKept ? "good" : report.wrong > 0 ? "warn" : "info"}
          title={told(report)}
          action={report.isKept && <PageLink to={firmPaths.list()}>{t.list.title}</PageLink>}
        />
      )}
      {report && report.errors.length > 0 && (
        <DataTable
          label={b.errors}
          rows={report.errors}
          rowKey={(row) => `${row.row} ${row.column} ${row.fault}`}
          empty={null}
          columns={[
            { key: "row", title: b.row, width: 80, cell: (row) => (row.row === 0 ? b.header : row.row) },
            { key: "column", title: b.column, width: 200, onCard: "title", cell: (row) => columnName(row.column) },
            { key: "what", title: b.what, cell: (row) => faultName(row.fault) },
            { key: "value", title: b.value, width: 240, cell: (row) => row.value },
          ]}
        />
      )}
    </>
  );
}
