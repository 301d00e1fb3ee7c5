import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Input, Radio, Select } from "antd";
import { useRef, useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useHasRole } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { correctionChoices, errorChoices, type Preview, type RunFields, type Source } from "../contract/import.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { FilePreview } from "./FilePreview.tsx";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";
import { sendFile } from "./send-file.ts";

/** A source and a file: first its preview, then the import, as chosen. */
export function BringFile({ sources }: { sources: readonly Source[] }) {
  const { imports: i } = useTexts({ zh, en });
  const mayImport = useHasRole(recorders);
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const preview = useMutation({
    mutationFn: ({ chosen, source }: { chosen: File; source: string }) => sendFile("previews", chosen, { source }),
  });
  const choose = (chosen: File | undefined) => {
    if (!chosen || code === null) return;
    setFile(chosen);
    preview.mutate({ chosen, source: code });
  };
  const reason = mayImport ? (code === null ? i.noSource : null) : i.noRight;
  return (
    <div className={styles.panel}>
      <div className={styles.tools}>
        <div className={styles.field}>
          <label htmlFor="import-source">{i.source}</label>
          <Select
            id="import-source"
            className={styles.source}
            showSearch
            optionFilterProp="label"
            placeholder={i.noSource}
            value={code}
            onChange={(chosen) => {
              setCode(chosen);
              setFile(null);
              preview.reset();
            }}
            options={sources.map((source) => ({
              value: source.code,
              label: `${source.name} · ${i.version(source.version)}`,
            }))}
          />
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv"
          aria-label={i.choose}
          onChange={(event) => {
            choose(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <ReasonButton type={file ? "default" : "primary"} reason={reason} onClick={() => input.current?.click()}>
          {i.choose}
        </ReasonButton>
        {code !== null && mayImport && <PageLink to={ledgerPaths.source(code)}>{i.editMapping}</PageLink>}
      </div>
      <p className={styles.help}>{i.formats}</p>
      {preview.isPending && <Notice kind="info" title={i.previewing} />}
      {preview.error && <Failure error={preview.error} />}
      {file && code !== null && preview.data && <RunFile file={file} source={code} preview={preview.data} />}
    </div>
  );
}

function RunFile({ file, source, preview }: { file: File; source: string; preview: Preview }) {
  const { imports: i } = useTexts({ zh, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const [errors, setErrors] = useState<RunFields["errors"]>("refuse");
  const [corrections, setCorrections] = useState<RunFields["corrections"]>("leave");
  const [why, setWhy] = useState("");
  const run = useMutation({
    mutationFn: () =>
      sendFile("runs", file, { source, errors, corrections, reason: corrections === "take" ? why.trim() : undefined }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["ledger"] });
      await navigate({ to: ledgerPaths.run(id) });
    },
  });
  const willTake = preview.added + (corrections === "take" ? preview.corrected : 0);
  const reason =
    preview.wrong > 0 && errors === "refuse"
      ? i.runBlocked
      : willTake === 0
        ? i.nothing
        : corrections === "take" && why.trim() === ""
          ? i.needReason
          : null;
  return (
    <>
      <FilePreview preview={preview} fileName={file.name} />
      {preview.wrong > 0 && (
        <Choice label={i.onErrors} value={errors} options={errorChoices} words={i.errorChoices} onChange={setErrors} />
      )}
      {preview.corrected > 0 && (
        <Choice
          label={i.onCorrections}
          value={corrections}
          options={correctionChoices}
          words={i.correctionChoices}
          onChange={setCorrections}
        />
      )}
      {corrections === "take" && (
        <label className={styles.field} htmlFor="import-reason">
          {i.reason}
          <Input id="import-reason" maxLength={500} value={why} onChange={(event) => setWhy(event.target.value)} />
        </label>
      )}
      {run.error && <Failure error={run.error} />}
      <p className={styles.buttons}>
        <ReasonButton type="primary" reason={reason} loading={run.isPending} onClick={() => run.mutate()}>
          {i.run}
        </ReasonButton>
      </p>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, words, onChange }: ChoiceProps<Value>) {
  return (
    <div className={styles.field}>
      {label}
      <Radio.Group
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
        options={options.map((option) => ({ value: option, label: words[option] }))}
      />
    </div>
  );
}
