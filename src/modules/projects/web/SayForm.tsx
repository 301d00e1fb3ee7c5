import { Button, Input } from "antd";
import { useState } from "react";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { Field } from "./Field.tsx";
import styles from "./projects.module.css";
import { useWords } from "./use-words.ts";

interface SayFormProps {
  readonly label: string;
  readonly confirm: string;
  readonly isSending: boolean;
  /** May be left empty. */
  readonly isFree?: boolean;
  readonly onSay: (words: string) => void;
  readonly onCancel: () => void;
}

/** Words that go with an act: a basis, a reason, a number. */
export function SayForm({ label, confirm, isSending, isFree = false, onSay, onCancel }: SayFormProps) {
  const t = useWords();
  const [words, setWords] = useState("");
  return (
    <div className={styles.narrow}>
      <Field label={label}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={!isFree && words.trim() === "" ? t.must : null}
          loading={isSending}
          onClick={() => onSay(words.trim())}
        >
          {confirm}
        </ReasonButton>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </p>
    </div>
  );
}
