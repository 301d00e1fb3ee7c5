import { useAreaNames } from "../../../web/areas.ts";
import { plans } from "../contract.ts";
import { Field } from "./Field.tsx";
import { useItems } from "./use-items.ts";
import { useWords } from "./use-words.ts";

export interface Classes {
  readonly place: string;
  readonly plan: (typeof plans)[number] | null;
  readonly track: string | null;
  readonly field: string | null;
  readonly isExploration: boolean;
}

/** Where a project lies and how it is classed; a track and a field are items of the region's lists. */
export function ClassFields({
  classes,
  onChange,
}: {
  readonly classes: Classes;
  readonly onChange: (part: Partial<Classes>) => void;
}) {
  const t = useWords();
  const c = t.classes;
  const areas = useAreaNames().choices;
  const tracks = useItems("industry-track");
  const fields = useItems("technology-area");
  const planned = plans.map((value) => ({ value, label: t.plans[value] }));
  return (
    <>
      <Choice
        label={t.list.place}
        value={classes.place}
        choices={areas}
        none=""
        onChange={(place) => onChange({ place })}
      />
      <Choice
        label={c.plan}
        value={classes.plan ?? ""}
        choices={planned}
        none={c.none}
        onChange={(value) => onChange({ plan: plans.find((one) => one === value) ?? null })}
      />
      <Choice
        label={c.track}
        value={classes.track ?? ""}
        choices={tracks}
        none={c.none}
        onChange={(value) => onChange({ track: value || null })}
      />
      <Choice
        label={c.field}
        value={classes.field ?? ""}
        choices={fields}
        none={c.none}
        onChange={(value) => onChange({ field: value || null })}
      />
      <Choice
        label={t.reports.way}
        value={classes.isExploration ? "free" : "directed"}
        choices={(["directed", "free"] as const).map((value) => ({ value, label: t.reports[value] }))}
        onChange={(value) => onChange({ isExploration: value === "free" })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What none of them is called; left out: one of them it is. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

/** One of several, or none. */
export function Choice({ label, value, choices, none, onChange }: ChoiceProps) {
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
