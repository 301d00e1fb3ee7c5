import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { useRef, useState } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { bringFile } from "./bring-file.ts";
import styles from "./ImportPage.module.css";
import { policyQueries } from "./queries.ts";
import { ReceivedFiles } from "./ReceivedFiles.tsx";
import { type Sending, SendingList } from "./SendingList.tsx";

const accepted = ".txt,.md,.html,.htm,.docx,.pdf";

/** Brings files in: each is sent, kept, read and compiled, and a file that fails does not stop the others. */
export function ImportPage() {
  const t = useTexts({ zh, en });
  const mayImport = useHasRole(["administrator", "commission-office"]);
  const files = useQuery({ ...policyQueries.files(), enabled: mayImport });
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [edition, setEdition] = useState<string | null>(null);
  const [sendings, setSendings] = useState<readonly Sending[]>([]);

  const bring = async (chosen: readonly File[]) => {
    const started = chosen.map(
      (file): Sending => ({ key: crypto.getRandomValues(new Uint32Array(1)).join(), name: file.name, step: "waiting" }),
    );
    setSendings((earlier) => [...started, ...earlier]);
    for (const [index, file] of chosen.entries()) {
      const change = (patch: Partial<Sending>) =>
        setSendings((all) => all.map((one) => (one.key === started[index]!.key ? { ...one, ...patch } : one)));
      await bringFile(file, edition, change);
      await client.invalidateQueries({ queryKey: ["policy"] });
    }
  };

  return (
    <Screen>
      <Answer question={t.importing.question} answer={t.importing.answer} />
      <div className={styles.tools}>
        <EditionChoice value={edition} onChange={setEdition} />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accepted}
          aria-label={t.importing.pick}
          onChange={(event) => {
            void bring([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <ReasonButton
          type="primary"
          reason={mayImport ? null : t.list.importReason}
          onClick={() => input.current?.click()}
        >
          {t.importing.pick}
        </ReasonButton>
        <p className={styles.formats}>{t.importing.formats}</p>
      </div>
      <SendingList sendings={sendings} />
      {mayImport && (
        <>
          <h2>{t.importing.files}</h2>
          <Loaded query={files} shape="table" rows={3}>
            {(rows) => <ReceivedFiles rows={rows} />}
          </Loaded>
        </>
      )}
    </Screen>
  );
}

function EditionChoice({ value, onChange }: { value: string | null; onChange: (code: string | null) => void }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const documents = useQuery(policyQueries.documents()).data?.documents ?? [];
  return (
    <div className={styles.choice}>
      <label htmlFor="as-edition">{t.importing.asEdition}</label>
      <Select
        id="as-edition"
        showSearch={{ optionFilterProp: "label" }}
        value={value ?? ""}
        onChange={(code) => onChange(code || null)}
        className={styles.select}
        options={[
          { value: "", label: t.importing.newDocument },
          ...documents.map((one) => ({
            value: one.code,
            label: (language === "en" ? one.shortEn : one.shortZh) ?? one.shortZh ?? one.titleZh,
          })),
        ]}
      />
    </div>
  );
}
