import { Input } from "antd";
import { type ReactNode, useId } from "react";
import styles from "./Field.module.css";

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A day, a day with its minute, one line, or so many lines. */
  readonly as?: "day" | "time" | "line" | number;
  readonly most?: number;
  readonly hint?: ReactNode;
}

/** One question of a form with its label above it. */
export function Field({ label, value, onChange, as = "line", most = 1000, hint }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {as === "day" || as === "time" ? (
        <input
          id={id}
          type={as === "day" ? "date" : "datetime-local"}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : as === "line" ? (
        <Input id={id} value={value} maxLength={most} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input.TextArea
          id={id}
          rows={as}
          value={value}
          maxLength={most}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint && <span className={styles.hint}>{hint}</span>}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One choice of a form with its label above it. */
export function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((one) => one.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
