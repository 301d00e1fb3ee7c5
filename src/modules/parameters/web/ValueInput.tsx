import { InputNumber, Radio } from "antd";
import { useCallback } from "react";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Parameter } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./parameters.module.css";

type Value = Parameter["inForce"]["value"];

interface ValueInputProps {
  readonly parameter: Pick<Parameter, "field" | "unit">;
  /** Given by the form. */
  readonly id?: string;
  readonly value?: Value;
  readonly onChange?: (value: Value | null) => void;
}

/** A value as the parameter's schema has it: a number within its limits, one of a choice, yes or no. */
export function ValueInput({ parameter: { field, unit }, id, value, onChange }: ValueInputProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  if (field.kind === "number") {
    // Without limits of its own: it would bend a wrong number to a right one without a word. The form refuses it.
    return (
      <InputNumber
        id={id}
        className={styles.number}
        value={typeof value === "number" ? value : null}
        onChange={onChange}
        suffix={unit?.[language]}
      />
    );
  }
  const options =
    field.kind === "choice"
      ? field.options.map((option) => ({ value: option.value, label: option[language] }))
      : [
          { value: true, label: t.yes },
          { value: false, label: t.no },
        ];
  return (
    <Radio.Group
      id={id}
      aria-label={t.one.newValue}
      value={value}
      options={options}
      onChange={({ target }) => onChange?.(options.find((option) => option.value === target.value)?.value ?? null)}
    />
  );
}

/** The limits of a number in words; undefined where the form itself offers only what is allowed. */
export function useRangeText(): (parameter: Pick<Parameter, "field">) => string | undefined {
  const { one } = useTexts({ zh, en });
  return useCallback(
    ({ field }) => {
      if (field.kind !== "number") return undefined;
      const { minimum, maximum } = field;
      if (minimum !== null && maximum !== null) return one.range(String(minimum), String(maximum));
      if (minimum !== null) return one.atLeast(String(minimum));
      return maximum === null ? undefined : one.atMost(String(maximum));
    },
    [one],
  );
}
