import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Upload } from "antd";
import { useState } from "react";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type FirmImport, firmStewards } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { firmsKey } from "./queries.ts";

/** A list of firms and titles that somebody has: tried first, then kept as a whole or not at all. */
export function BringFirmsPage() {
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
      return ask<FirmImport>("POST", "/api/firms/imports", { body: form });
    },
    onSuccess: async (report) => {
      if (report.isKept) await client.invalidateQueries({ queryKey: firmsKey });
    },
  });
  const report = bring.data;
  const notReady = isSteward ? (file && basis.trim() ? null : b.fileFirst) : t.list.notYours;
  const notTried = notReady ?? (report && !report.isKept ? (report.wrong > 0 ? b.wrongFirst : null) : b.tryFirst);
  return (
    <Screen within={[{ text: t.list.title, to: firmPaths.list() }]}>
      <Answer question={b.question} answer={b.answer} />
      <Form layout="vertical" className={styles.form}>
        <Form.Item label={b.file} htmlFor="firms-file" extra={<a href="/api/firms/template">{b.template}</a>} required>
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
      {report && <Report report={report} />}
    </Screen>
  );
}

function Report({ report: { isKept, rows, firms, titles, same, wrong, errors } }: { report: FirmImport }) {
  const t = useTexts({ zh, en });
  const b = t.bring;
  return (
    <>
      <Notice
        kind={isKept ? "good" : wrong > 0 ? "warn" : "info"}
        title={isKept ? b.kept(firms, titles, same) : b.tried(rows, firms, titles, same, wrong)}
        action={isKept && <PageLink to={firmPaths.list()}>{t.list.title}</PageLink>}
      />
      {errors.length > 0 && (
        <DataTable
          label={b.errors}
          rows={errors}
          rowKey={(row) => `${row.row} ${row.column} ${row.fault}`}
          empty={null}
          columns={[
            { key: "row", title: b.row, width: 80, cell: (row) => (row.row === 0 ? b.header : row.row) },
            { key: "column", title: b.column, width: 200, onCard: "title", cell: (row) => b.columns[row.column] },
            { key: "what", title: b.what, cell: (row) => b.faults[row.fault] },
            { key: "value", title: b.value, width: 240, cell: (row) => row.value },
          ]}
        />
      )}
    </>
  );
}
