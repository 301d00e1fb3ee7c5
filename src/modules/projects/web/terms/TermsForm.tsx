import { Input } from "antd";
import type { Terms } from "../../contract/terms.ts";
import { sourceLevels } from "../../contract/terms.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { useMoney, useWords } from "../use-words.ts";
import { ChoiceCell, DayCell, ManyCell, MoneyCell, NumberCell, TermRows, TextCell } from "./TermRows.tsx";

interface TermsFormProps {
  readonly terms: Terms;
  readonly award: number;
  readonly today: string;
  readonly onChange: (terms: Terms) => void;
}

const choicesOf = (rows: readonly { key: string; title?: string; name?: string }[]) =>
  rows.map(({ key, title, name }) => ({ value: key, label: title || name || key }));

/** The text of a contract as a form; nothing of it is lost while it is incomplete. */
export function TermsForm({ terms, award, today, onChange }: TermsFormProps) {
  const t = useWords();
  const f = t.form;
  const money = useMoney();
  const set = (part: Partial<Terms>) => onChange({ ...terms, ...part });
  const units = choicesOf(terms.units);
  const packages = choicesOf(terms.packages);
  const milestones = choicesOf(terms.milestones);
  const payments = choicesOf(terms.payments);
  const firstUnit = terms.units[0]?.key ?? "u1";
  const firstPackage = terms.packages[0]?.key ?? "w1";
  return (
    <>
      {(["direction", "route"] as const).map((part) => (
        <Field key={part} label={t.contract[part]}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={2000}
              value={terms[part]}
              onChange={(event) => set({ [part]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <TermRows
        title={f.indicators}
        letter="i"
        rows={terms.indicators}
        fresh={(key) => ({ key, title: f.fresh, sense: "at-least" as const, value: 0, unit: "" })}
        onChange={(indicators) => set({ indicators })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.title} onChange={(title) => change({ title })} />
            <ChoiceCell
              label={f.sense}
              value={row.sense}
              choices={(["at-least", "at-most"] as const).map((value) => ({ value, label: t.senses[value] }))}
              onChange={(value) => change({ sense: value === "at-most" ? "at-most" : "at-least" })}
            />
            <NumberCell label={f.value} value={row.value} onChange={(value) => change({ value })} />
            <TextCell label={f.measureUnit} value={row.unit} onChange={(unit) => change({ unit })} />
          </>
        )}
      </TermRows>
      <TermRows
        title={f.units}
        letter="u"
        rows={terms.units}
        fresh={(key) => ({ key, name: f.fresh, organisation: null, task: "", isLead: false })}
        onChange={(rows) => set({ units: rows })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.name} onChange={(name) => change({ name })} />
            <TextCell
              label={f.code}
              value={row.organisation ?? ""}
              onChange={(code) => change({ organisation: code || null })}
            />
            <TextCell label={f.task} value={row.task} onChange={(task) => change({ task })} />
          </>
        )}
      </TermRows>
      <TermRows
        title={f.packages}
        letter="w"
        rows={terms.packages}
        fresh={(key) => ({ key, title: f.fresh, units: [firstUnit] })}
        onChange={(rows) => set({ packages: rows })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.title} onChange={(title) => change({ title })} />
            <ManyCell
              label={f.ofUnits}
              value={row.units}
              choices={units}
              onChange={(chosen) => change({ units: [...chosen] })}
            />
          </>
        )}
      </TermRows>
      <TermRows
        title={f.milestones}
        letter="m"
        rows={terms.milestones}
        fresh={(key) => ({
          key,
          package: firstPackage,
          unit: terms.packages[0]?.units[0] ?? firstUnit,
          title: f.fresh,
          criterion: f.criterion,
          due: today,
          needs: [],
          after: [],
        })}
        onChange={(rows) => set({ milestones: rows })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.title} onChange={(title) => change({ title })} />
            <ChoiceCell
              label={f.inPackage}
              value={row.package}
              choices={packages}
              onChange={(value) => change({ package: value })}
            />
            <ChoiceCell label={f.unit} value={row.unit} choices={units} onChange={(unit) => change({ unit })} />
            <DayCell label={f.due} value={row.due} onChange={(due) => change({ due })} />
            <TextCell
              isWide
              label={f.criterion}
              value={row.criterion}
              onChange={(criterion) => change({ criterion })}
            />
            <ManyCell
              label={f.needs}
              value={row.needs}
              choices={milestones.filter(({ value }) => value !== row.key)}
              onChange={(needs) => change({ needs: [...needs] })}
            />
            <ManyCell
              label={f.after}
              value={row.after}
              choices={payments}
              onChange={(after) => change({ after: [...after] })}
            />
          </>
        )}
      </TermRows>
      <TermRows
        title={f.payments}
        letter="p"
        rows={terms.payments}
        fresh={(key) => ({ key, unit: firstUnit, title: f.fresh, amount: 1, on: [] })}
        onChange={(rows) => set({ payments: rows })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.title} onChange={(title) => change({ title })} />
            <ChoiceCell label={f.unit} value={row.unit} choices={units} onChange={(unit) => change({ unit })} />
            <MoneyCell label={f.amount} value={row.amount} onChange={(amount) => change({ amount })} />
            <ManyCell label={f.on} value={row.on} choices={milestones} onChange={(on) => change({ on: [...on] })} />
          </>
        )}
      </TermRows>
      <p className={styles.quiet}>
        {f.total(money(terms.payments.reduce((all, one) => all + one.amount, 0)), money(award))}
      </p>
      <ChoiceCell
        label={t.contract.budgetMode}
        value={terms.budgetMode}
        choices={(["lump-sum", "itemised"] as const).map((value) => ({ value, label: t.contract.budget[value] }))}
        onChange={(value) =>
          set(value === "itemised" ? { budgetMode: "itemised" } : { budgetMode: "lump-sum", lines: [] })
        }
      />
      {terms.budgetMode === "itemised" && (
        <TermRows
          title={f.lines}
          letter="l"
          rows={terms.lines}
          fresh={(key) => ({ key, heading: f.fresh, amount: 1 })}
          onChange={(lines) => set({ lines })}
        >
          {(row, change) => (
            <>
              <TextCell label={f.heading} value={row.heading} onChange={(heading) => change({ heading })} />
              <MoneyCell label={f.amount} value={row.amount} onChange={(amount) => change({ amount })} />
            </>
          )}
        </TermRows>
      )}
      <TermRows
        title={f.sources}
        letter="s"
        rows={terms.sources}
        fresh={(key) => ({ key, name: f.fresh, level: "district" as const, parts: 1 })}
        onChange={(sources) => set({ sources })}
      >
        {(row, change) => (
          <>
            <TextCell label={f.title} value={row.name} onChange={(name) => change({ name })} />
            <ChoiceCell
              label={f.level}
              value={row.level}
              choices={sourceLevels.map((value) => ({ value, label: t.levels[value] }))}
              onChange={(value) => change({ level: sourceLevels.find((one) => one === value) ?? "other" })}
            />
            <NumberCell
              label={f.parts}
              value={row.parts}
              onChange={(parts) => change({ parts: Math.max(1, Math.round(parts)) })}
            />
          </>
        )}
      </TermRows>
    </>
  );
}
