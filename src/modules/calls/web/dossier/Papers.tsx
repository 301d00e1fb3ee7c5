import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useRef } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { openPapers, papersOf } from "../../rules/content.ts";
import styles from "../calls.module.css";
import { paperFile } from "../paths.ts";

/** The files that the workflow asks for, each with what was given; upload and removal as long as the dossier can change. */
export function Papers({ dossier }: { dossier: Dossier }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const client = useQueryClient();
  const machine = machineOf(dossier.definition, dossier.machine);
  const kinds = papersOf(dossier.definition, machine);
  const open = openPapers(machine, dossier.stage, dossier.parties);
  const fresh = { onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }) };
  const upload = useMutation({
    mutationFn: ({ paper, file }: { paper: string; file: File }) =>
      postFile(`/api/calls/dossiers/${encodeURIComponent(dossier.id)}/papers/${encodeURIComponent(paper)}`, file, {}),
    ...fresh,
  });
  const remove = useMutation({
    mutationFn: (id: string) => loaded(api.DELETE("/api/calls/papers/{id}", { params: { path: { id } } })),
    ...fresh,
  });
  if (kinds.length === 0 || (dossier.papers.length === 0 && open.length === 0)) return null;
  return (
    <section className={styles.part}>
      <h2>{o.papers}</h2>
      {(upload.error ?? remove.error) && <Failure error={upload.error ?? remove.error} />}
      {kinds.map(({ code, label }) => {
        const given = dossier.papers.filter(({ paper }) => paper === code);
        return (
          <div key={code}>
            <h3>{label[language]}</h3>
            {given.length === 0 && <p className={styles.quiet}>{o.noPapers}</p>}
            <ul className={styles.plain}>
              {given.map(({ id, fileName, size, isHandedIn }) => (
                <li key={id}>
                  <a href={paperFile(id)} download>
                    {fileName}
                  </a>{" "}
                  <span className={styles.quiet}>{o.size(exactNumber(Math.ceil(size / 1024)))}</span>{" "}
                  {open.includes(code) && (
                    <ReasonButton
                      size="small"
                      reason={isHandedIn ? o.stays : null}
                      loading={remove.isPending}
                      onClick={() => remove.mutate(id)}
                    >
                      {o.remove}
                    </ReasonButton>
                  )}
                </li>
              ))}
            </ul>
            {open.includes(code) && (
              <UploadButton
                name={o.uploading(label[language])}
                label={o.upload}
                isSending={upload.isPending}
                onFile={(file) => upload.mutate({ paper: code, file })}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

interface UploadButtonProps {
  readonly name: string;
  readonly label: string;
  readonly isSending: boolean;
  readonly onFile: (file: File) => void;
}

function UploadButton({ name, label, isSending, onFile }: UploadButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <p className={styles.tools}>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={name}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
      <Button aria-label={name} loading={isSending} onClick={() => field.current?.click()}>
        {label}
      </Button>
    </p>
  );
}
