import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Upload } from "antd";
import { useState } from "react";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { NotFound } from "../../../web/NotFound.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { ImportReport } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { keepRefusal } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { registersKey } from "./queries.ts";
import styles from "./registers.module.css";
import { usePerson } from "./use-person.ts";
import { useRefusalText } from "./use-refusal-text.ts";
import { useRegister } from "./use-register.ts";

/** A table that somebody has, brought into a register: tried first, then kept as a whole or not at all. */
export function BringPage() {
  const definition = useRegister();
  return definition ? <Bring definition={definition} /> : <NotFound />;
}

function Bring({ definition }: { definition: RegisterDefinition }) {
  const t = useTexts({ zh, en });
  const b = t.bring;
  const language = useLanguage();
  const client = useQueryClient();
  const say = useRefusalText();
  const person = usePerson();
  const [file, setFile] = useState<File | null>(null);
  const [basis, setBasis] = useState("");
  const bring = useMutation({
    mutationFn: (isTrial: boolean) => {
      const form = new FormData();
      form.append("isTrial", String(isTrial));
      form.append("basis", basis.trim());
      if (file) form.append("file", file, file.name);
      return ask<ImportReport>("POST", `/api/registers/${definition.code}/imports`, { body: form });
    },
    onSuccess: async (report) => {
      if (report.isKept) await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  const report = bring.data;
  const notAllowed = say(keepRefusal(definition, person, person?.organisation ?? null));
  const notReady = notAllowed ?? (file && basis.trim() ? null : b.fileFirst);
  const notTried = notReady ?? (report ? (report.wrong > 0 ? b.wrongFirst : null) : b.tryFirst);
  return (
    <Screen within={[{ text: definition.title[language], to: registersPaths.list(definition.code) }]}>
      <Answer question={b.question} answer={b.answer} />
      <div className={styles.panel}>
        <p>
          <a href={`/api/registers/${definition.code}/files/template`}>{b.template}</a>
        </p>
        <div className={styles.form}>
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
          <label htmlFor="bring-basis">
            {b.basis}
            <Input id="bring-basis" maxLength={500} value={basis} onChange={(event) => setBasis(event.target.value)} />
          </label>
        </div>
        <div className={styles.buttons}>
          <ReasonButton reason={notReady} loading={bring.isPending} onClick={() => bring.mutate(true)}>
            {b.try}
          </ReasonButton>
          <ReasonButton
            type="primary"
            reason={report?.isKept ? b.tryFirst : notTried}
            loading={bring.isPending}
            onClick={() => bring.mutate(false)}
          >
            {b.keep}
          </ReasonButton>
        </div>
      </div>
      {bring.error && <Failure error={bring.error} />}
      {report && <Report definition={definition} report={report} />}
    </Screen>
  );
}

function Report({ definition, report }: { definition: RegisterDefinition; report: ImportReport }) {
  const t = useTexts({ zh, en });
  const b = t.bring;
  const language = useLanguage();
  const { isKept, rows, added, same, wrong, errors } = report;
  return (
    <>
      <Notice
        kind={isKept ? "good" : wrong > 0 ? "warn" : "info"}
        title={isKept ? b.kept(added, same) : b.tried(rows, added, same, wrong)}
        action={isKept && <PageLink to={registersPaths.list(definition.code)}>{definition.title[language]}</PageLink>}
      />
      {errors.length > 0 && (
        <DataTable
          label={b.errors}
          rows={errors}
          rowKey={(row) => `${row.row} ${row.column.zh} ${row.fault}`}
          empty={null}
          columns={[
            { key: "row", title: b.row, width: 80, cell: (row) => (row.row === 0 ? b.header : row.row) },
            { key: "column", title: b.column, width: 200, onCard: "title", cell: (row) => row.column[language] },
            { key: "what", title: b.what, cell: (row) => t.faults[row.fault] },
            { key: "value", title: b.value, width: 240, cell: (row) => row.value },
          ]}
        />
      )}
    </>
  );
}
