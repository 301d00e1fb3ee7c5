import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Upload } from "antd";
import { useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type BroughtContracts, contractRegistrars } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { headingOf } from "../../rules/contract-columns.ts";
import styles from "./contracts.module.css";
import { contractPaths } from "./paths.ts";
import { contractsKey } from "./queries.ts";

/** The ledger of a registration office: tried first, then kept as a whole or not at all. */
export function BringContractsPage() {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const b = t.bring;
  const client = useQueryClient();
  const isRegistrar = useHasRole(contractRegistrars);
  const [file, setFile] = useState<File | null>(null);
  const [basis, setBasis] = useState("");
  const bring = useMutation({
    mutationFn: (isTrial: boolean) => {
      const form = new FormData();
      form.append("isTrial", String(isTrial));
      form.append("basis", basis.trim());
      if (file) form.append("file", file, file.name);
      return ask<BroughtContracts>("POST", "/api/market/contracts/imports", { body: form });
    },
    onSuccess: async (report) => {
      if (report.isKept) await client.invalidateQueries({ queryKey: contractsKey });
    },
  });
  const report = bring.data;
  const notReady = isRegistrar ? (file && basis.trim() ? null : b.fileFirst) : t.list.notYours;
  const notTried = notReady ?? (report && !report.isKept ? (report.wrong > 0 ? b.wrongFirst : null) : b.tryFirst);
  return (
    <Screen>
      <Answer question={b.question} answer={b.answer} />
      <div className={styles.form}>
        <p className={styles.wide}>
          <a href="/api/market/contracts/template">{b.template}</a>
        </p>
        <div>
          <Upload
            accept=".xlsx,.csv"
            maxCount={1}
            beforeUpload={(chosen) => {
              setFile(chosen);
              bring.reset();
              return false;
            }}
            onRemove={() => setFile(null)}
          >
            <Button>{b.file}</Button>
          </Upload>
        </div>
        <label htmlFor="contracts-basis" className={styles.wide}>
          {b.basis}
          <Input id="contracts-basis" maxLength={500} value={basis} onChange={({ target }) => setBasis(target.value)} />
        </label>
        <div className={styles.buttons}>
          <ReasonButton reason={notReady} loading={bring.isPending} onClick={() => bring.mutate(true)}>
            {b.try}
          </ReasonButton>
          <ReasonButton
            type={notTried ? "default" : "primary"}
            reason={notTried}
            loading={bring.isPending}
            onClick={() => bring.mutate(false)}
          >
            {b.keep}
          </ReasonButton>
        </div>
      </div>
      {bring.error && <Failure error={bring.error} />}
      {report && <Report report={report} />}
    </Screen>
  );
}

function Report({ report }: { readonly report: BroughtContracts }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const b = t.bring;
  const { isKept, rows, added, amended, deregistered, same, wrong, errors, unresolved } = report;
  return (
    <>
      <Notice
        kind={isKept ? "good" : wrong > 0 ? "warn" : "info"}
        title={
          isKept ? b.kept(added, amended, deregistered, same) : b.tried(rows, added, amended, deregistered, same, wrong)
        }
        action={isKept && <PageLink to={contractPaths.list()}>{t.list.title}</PageLink>}
      />
      {unresolved.length > 0 && (
        <p className={styles.quiet}>
          {b.unresolved(unresolved.length)} {unresolved.join(t.comma)}
        </p>
      )}
      {errors.length > 0 && (
        <DataTable
          label={b.errors}
          rows={errors}
          rowKey={(row) => `${row.row} ${row.column} ${row.fault}`}
          empty={null}
          columns={[
            { key: "row", title: b.row, width: 80, cell: (row) => (row.row === 0 ? b.header : row.row) },
            {
              key: "column",
              title: b.column,
              width: 200,
              onCard: "title",
              cell: (row) => headingOf(b.headings, row.column),
            },
            { key: "what", title: b.what, cell: (row) => b.faults[row.fault] },
            { key: "value", title: b.value, width: 240, cell: (row) => row.value },
          ]}
        />
      )}
    </>
  );
}
