import { Input } from "antd";
import type { NewStage } from "../../contract/outcomes.ts";
import { Choice } from "../ClassFields.tsx";
import { Field } from "../Field.tsx";
import { useWords } from "../use-words.ts";

interface StageFieldsProps {
  readonly stages: readonly string[];
  readonly today: string;
  readonly value: NewStage;
  readonly onChange: (part: Partial<NewStage>) => void;
}

/** A stage that was reached, the day, and the evidence. */
export function StageFields({ stages, today, value, onChange }: StageFieldsProps) {
  const o = useWords().outcomes;
  const words: Readonly<Record<string, string>> = o.stages;
  return (
    <>
      <Choice
        label={o.stage}
        value={value.stage}
        choices={stages.map((one) => ({ value: one, label: words[one] ?? one }))}
        onChange={(stage) => onChange({ stage })}
      />
      <Field label={o.on}>
        {(id) => (
          <input
            id={id}
            type="date"
            max={today}
            value={value.on}
            onChange={(event) => onChange({ on: event.target.value })}
          />
        )}
      </Field>
      <Field label={o.evidence}>
        {(id) => (
          <Input
            id={id}
            value={value.evidence}
            maxLength={2000}
            onChange={(event) => onChange({ evidence: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
