import { Checkbox, Input } from "antd";
import { useEffect } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import type { Form, FormField } from "../../../../engines/workflow/contract.ts";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { formsOf, isMoneyOpen, openForms } from "../../rules/content.ts";
import styles from "../calls.module.css";
import { BudgetForm } from "./BudgetForm.tsx";
import { ContentView } from "./ContentView.tsx";
import { DraftConflict } from "./DraftConflict.tsx";
import { MoneyInput } from "./MoneyInput.tsx";
import { type DraftHandle, useDraft } from "./use-draft.ts";

interface ContentFormProps {
  readonly dossier: Dossier;
  /** Id of who writes: what did not reach the server is kept for this person. */
  readonly person: string;
  /** Told how the draft stands, so that no act leaves words behind. */
  readonly onDraft: (draft: DraftHandle | null) => void;
}

/** The forms of the stage, filled in by hand and saved by themselves; what was handed in earlier is shown to read. */
export function ContentForm({ dossier, person, onDraft }: ContentFormProps) {
  const f = useTexts({ zh, en }).form;
  const { definition, machine: code, stage, parties } = dossier;
  const machine = machineOf(definition, code);
  const { draft, change, state, at, isRestored, theirs, problem, flush, keepMine, keepTheirs } = useDraft(
    dossier,
    person,
  );
  useEffect(() => {
    onDraft({ state, flush });
    return () => onDraft(null);
  }, [state, flush, onDraft]);
  const open = openForms(machine, stage, parties);
  const forms = formsOf(definition, machine).filter((form) => open.includes(form.code));
  const still = Object.fromEntries(Object.entries(draft.forms).filter(([form]) => !open.includes(form)));
  const set = (form: string, field: string, value: string) =>
    change({ ...draft, forms: { ...draft.forms, [form]: { ...draft.forms[form], [field]: value } } });
  return (
    <section className={styles.part} aria-label={f.title}>
      {isRestored && state !== "conflict" && <Notice kind="info" title={f.restored} />}
      {state === "conflict" && (
        <DraftConflict definition={definition} mine={draft} theirs={theirs} onMine={keepMine} onTheirs={keepTheirs} />
      )}
      {(state === "refused" || state === "failed") && problem !== null && <Failure error={problem} />}
      {forms.map((form) => (
        <FormFields key={form.code} form={form} values={draft.forms[form.code] ?? {}} onChange={set} />
      ))}
      {isMoneyOpen(machine, stage, parties) && <BudgetForm content={draft} cap={dossier.cap} onChange={change} />}
      <p className={styles.saved} role="status">
        {state === "saved" ? (at ? f.saved(formatDateTime(at)) : f.never) : f.states[state]}
      </p>
      {Object.keys(still).length > 0 && (
        <>
          <h2>{f.still}</h2>
          <ContentView dossier={{ definition, hasNames: true, content: { ...draft, forms: still } }} />
        </>
      )}
    </section>
  );
}

interface FormFieldsProps {
  readonly form: Form;
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (form: string, field: string, value: string) => void;
}

function FormFields({ form, values, onChange }: FormFieldsProps) {
  const f = useTexts({ zh, en }).form;
  const language = useLanguage();
  return (
    <div className={styles.narrow}>
      <h2>{form.label[language]}</h2>
      {form.fields.map((field) => (
        <div key={field.code} className={styles.field}>
          {field.kind !== "flag" && (
            <label htmlFor={`${form.code}-${field.code}`}>
              {field.label[language]}
              {field.unit && ` (${field.unit})`}{" "}
              {field.isRequired && <span className={styles.quiet}>{f.required}</span>}
            </label>
          )}
          <FieldInput
            id={`${form.code}-${field.code}`}
            field={field}
            value={values[field.code] ?? ""}
            onChange={(value) => onChange(form.code, field.code, value)}
          />
        </div>
      ))}
    </div>
  );
}

interface FieldInputProps {
  readonly id: string;
  readonly field: FormField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FieldInput({ id, field, value, onChange }: FieldInputProps) {
  const f = useTexts({ zh, en }).form;
  const language = useLanguage();
  switch (field.kind) {
    case "long-text":
      return (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 16 }}
          maxLength={20_000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case "money":
      return (
        <MoneyInput
          id={id}
          fen={value === "" ? null : Number(value)}
          onChange={(fen) => onChange(fen === null ? "" : String(fen))}
        />
      );
    case "choice":
      return (
        <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{f.choose}</option>
          {field.choices?.map(({ code, label }) => (
            <option key={code} value={code}>
              {label[language]}
            </option>
          ))}
        </select>
      );
    case "flag":
      return (
        <Checkbox id={id} checked={value === "yes"} onChange={(event) => onChange(event.target.checked ? "yes" : "")}>
          {field.label[language]}
        </Checkbox>
      );
    default:
      return (
        <Input
          id={id}
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          maxLength={2000}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
