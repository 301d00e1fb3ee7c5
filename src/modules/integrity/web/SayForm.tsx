import { useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { Field } from "../../../web/ui/Field.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import styles from "./integrity.module.css";
import { useSending } from "./use-sending.ts";

interface SayFormProps {
  readonly label: string;
  readonly button: string;
  /** Why it cannot be done now; null: it can. */
  readonly reason: string | null;
  /** What is said while nothing is typed. */
  readonly must: string;
  readonly isMain?: boolean;
  readonly lines?: number;
  readonly send: (words: string) => Promise<unknown>;
}

/** An act that needs a few words: a reason, a statement, a basis. */
export function SayForm({ label, button, reason, must, isMain = false, lines = 2, send }: SayFormProps) {
  const [words, setWords] = useState("");
  const sending = useSending(
    () => send(words.trim()),
    () => setWords(""),
  );
  return (
    <div className={styles.say}>
      {sending.error && <Failure error={sending.error} />}
      {reason === null && <Field as={lines} label={label} value={words} most={4000} onChange={setWords} />}
      <ReasonButton
        type={isMain ? "primary" : "default"}
        reason={reason ?? (words.trim() === "" ? must : null)}
        loading={sending.isPending}
        onClick={() => sending.mutate()}
      >
        {button}
      </ReasonButton>
    </div>
  );
}
