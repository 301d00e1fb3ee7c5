import { InputNumber } from "antd";
import { type ReactNode, useId } from "react";
import styles from "./projects.module.css";

/** A field with its name above; `children` gets the id that the name is for. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface MoneyInputProps {
  readonly id: string;
  readonly fen: number | null;
  readonly onChange: (fen: number | null) => void;
}

/** Money typed in 元 with two decimals, kept in 分: whole, so that no sum is ever rounded. */
export function MoneyInput({ id, fen, onChange }: MoneyInputProps) {
  return (
    <InputNumber<number>
      id={id}
      className={styles.full!}
      min={0}
      max={9_000_000_000_000}
      precision={2}
      controls={false}
      value={fen === null ? null : fen / 100}
      onChange={(value) => onChange(value === null ? null : Math.round(value * 100))}
    />
  );
}
