import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { bringEn as en } from "../../bring-texts.en.ts";
import { bringZh as zh } from "../../bring-texts.zh.ts";
import type { BroughtBack } from "../../contract/bring-back.ts";
import { officeRoles } from "../../contract.ts";
import { earlierEn } from "../../earlier-texts.en.ts";
import { earlierZh } from "../../earlier-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { BackAnswer, Said } from "./BackAnswer.tsx";
import styles from "./bring.module.css";
import { FileButton } from "./FileButton.tsx";

/** An exported ledger comes back edited: what was edited, what of it can be done and what cannot, then done. */
export function BringBackPage() {
  const t = useTexts({ zh, en }).back;
  const earlier = useTexts({ zh: earlierZh, en: earlierEn });
  const isOffice = useHasRole(officeRoles);
  return (
    <Screen
      actions={
        <>
          {isOffice && <PageLink to={commitmentsPaths.bringLedger()}>{earlier.nav}</PageLink>}
          <PageLink to={commitmentsPaths.ledger()}>{t.toLedger}</PageLink>
        </>
      }
    >
      <BringBack />
    </Screen>
  );
}

type Words = ReturnType<typeof useTexts<typeof zh>>["back"];

function BringBack() {
  const t = useTexts({ zh, en }).back;
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [basis, setBasis] = useState("");
  const [note, setNote] = useState("");
  const send = useMutation({
    mutationFn: ({ chosen, door }: { chosen: File; door: "previews" | "runs" }) =>
      postFile<BroughtBack>(`/api/commitments/bring-back/${door}`, chosen, {
        basis: basis.trim() || undefined,
        note: note.trim() || undefined,
      }),
    onSuccess: async ({ isApplied }) => {
      if (isApplied) await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const answer = send.data;
  const choose = (chosen: File) => {
    setFile(chosen);
    send.mutate({ chosen, door: "previews" });
  };
  return (
    <>
      <Answer
        question={t.question}
        answer={said(answer, t)}
        evidence={file ? [{ key: "file", shown: file.name }] : []}
      />
      {!answer && (
        <ol className={styles.how}>
          {t.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <div className={styles.tools}>
        <FileButton label={answer ? t.again : t.choose} isFirst={!answer} onChoose={choose} />
        <Said label={t.basisAll} value={basis} onChange={setBasis} />
        <Said label={t.noteAll} value={note} onChange={setNote} />
      </div>
      {send.isPending && <Notice kind="info" title={t.reading} />}
      {send.error && <Failure error={send.error} />}
      {answer && !send.isPending && (
        <BackAnswer
          answer={answer}
          said={{ basis, note }}
          onApply={file ? () => send.mutate({ chosen: file, door: "runs" }) : undefined}
        />
      )}
    </>
  );
}

const said = (answer: BroughtBack | undefined, t: Words): string =>
  answer ? t.preview(answer.rows, answer.changes.length, answer.refusals.length, answer.unchanged) : t.about;
