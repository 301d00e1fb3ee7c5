import { Input } from "antd";
import { useId } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { bringEn as en } from "../../bring-texts.en.ts";
import { bringZh as zh } from "../../bring-texts.zh.ts";
import type { BroughtBack } from "../../contract/bring-back.ts";
import { BackChanges, BackRefusals } from "./BackTables.tsx";
import styles from "./bring.module.css";

interface BackAnswerProps {
  readonly answer: BroughtBack;
  /** What is said with all rows. */
  readonly said: { readonly basis: string; readonly note: string };
  readonly onApply: (() => void) | undefined;
}

/** What brought or pasted rows would change and what is refused, with the button that does it; then what was done. */
export function BackAnswer({ answer, said, onApply }: BackAnswerProps) {
  const t = useTexts({ zh, en }).back;
  return (
    <>
      {answer.isApplied ? (
        <Notice
          kind={answer.refusals.length > 0 ? "warn" : "good"}
          title={t.done(answer.changes.length, answer.refusals.length)}
        />
      ) : (
        <Notice kind="info" title={t.previewTitle} />
      )}
      <BackRefusals refusals={answer.refusals} />
      <BackChanges answer={answer} />
      {!answer.isApplied && onApply && (
        <ReasonButton type="primary" reason={blocked(answer, said, t)} onClick={onApply}>
          {t.apply(answer.changes.length)}
        </ReasonButton>
      )}
    </>
  );
}

type Words = ReturnType<typeof useTexts<typeof zh>>["back"];

function blocked({ changes, lacks }: BroughtBack, { basis, note }: BackAnswerProps["said"], t: Words): string | null {
  if (changes.length === 0) return t.nothing;
  if (lacks.includes("basis") && basis.trim() === "") return t.needBasis;
  return lacks.includes("note") && note.trim() === "" ? t.needNote : null;
}

/** A line that is said with all rows. */
export function Said({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <label className={styles.said} htmlFor={id}>
      {label}
      <Input id={id} maxLength={1000} value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
