import { AutoComplete, Input, Select } from "antd";
import { useId } from "react";
import { useTexts } from "../../../web/ui/language.tsx";
import type { From } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";

interface PartChoiceProps {
  readonly label: string;
  readonly value: From | null;
  readonly isNeeded: boolean;
  /** The headers of the sample. */
  readonly headers: readonly string[];
  readonly onChange: (from: From | null) => void;
}

/** Where a part of a fact comes from: a column, the same words in every row, or nowhere. */
export function PartChoice({ label, value, isNeeded, headers, onChange }: PartChoiceProps) {
  const { imports: i } = useTexts({ zh, en });
  const id = useId();
  const kind = value === null ? "none" : "column" in value ? "column" : "fixed";
  const words = value === null ? "" : "column" in value ? value.column : value.fixed;
  const change = (next: string, text: string) => onChange(next === "none" ? null : draftOf(next, text));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <span className={styles.part}>
        <Select
          aria-label={`${label}: ${i.fromColumn}, ${i.fixed}`}
          value={kind}
          onChange={(next) => change(next, words)}
          options={[
            { value: "none", label: isNeeded ? i.noneYet : i.none },
            { value: "column", label: i.fromColumn },
            { value: "fixed", label: i.fixed },
          ]}
        />
        {kind === "fixed" ? (
          <Input id={id} maxLength={500} value={words} onChange={(event) => change("fixed", event.target.value)} />
        ) : (
          <AutoComplete
            id={id}
            value={words}
            onChange={(text: string) => change("column", text)}
            options={headers.map((header) => ({ value: header }))}
          />
        )}
      </span>
    </div>
  );
}

const draftOf = (kind: string, text: string): From => (kind === "fixed" ? { fixed: text } : { column: text });
