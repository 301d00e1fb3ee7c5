import type { Form, FormField, Workflow } from "../../../../engines/workflow/contract.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Content } from "../../contract/content.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { totalAsked, totalOwn } from "../../rules/content.ts";
import styles from "../calls.module.css";
import { useMoney } from "../use-money.ts";

interface ContentViewProps {
  readonly dossier: {
    readonly definition: Workflow;
    readonly content: Content | null;
    readonly hasNames: boolean;
  };
}

/** What a dossier says, to read; where names are not shown it says that they are not. */
export function ContentView({ dossier: { definition, content, hasNames } }: ContentViewProps) {
  const o = useTexts({ zh, en }).one;
  const money = useMoney();
  if (!content) return <p className={styles.quiet}>{o.hidden}</p>;
  const forms = definition.forms.filter(({ code }) => content.forms[code] !== undefined);
  return (
    <>
      {forms.map((form) => (
        <FormView key={form.code} form={form} values={content.forms[form.code] ?? {}} />
      ))}
      {content.budget.length > 0 && (
        <>
          <h3>{o.money}</h3>
          <p>{o.budgetTotal(money(totalAsked(content)), money(totalOwn(content)))}</p>
          <ul className={styles.plain}>
            {[...content.budget.entries()].map(([place, { heading, asked, own }]) => (
              <li key={place}>
                {heading}: {o.budgetTotal(money(asked), money(own))}
              </li>
            ))}
          </ul>
        </>
      )}
      {!hasNames && content.budget.length > 0 && <p className={styles.quiet}>{o.blind}</p>}
      {content.partners.length > 0 && (
        <>
          <h3>{o.partners}</h3>
          <ul className={styles.plain}>
            {content.partners.map(({ name, isLead, share, task }) => (
              <li key={name}>
                {o.partner(name, money(share), task)} {isLead && <span className={styles.mark}>{o.lead}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {content.team.length > 0 && (
        <>
          <h3>{o.team}</h3>
          <ul className={styles.plain}>
            {content.team.map(({ name, employer, task }) => (
              <li key={`${name} ${employer}`}>{[name, employer, task].filter(Boolean).join(" · ")}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function FormView({ form, values }: { form: Form; values: Readonly<Record<string, string>> }) {
  const language = useLanguage();
  return (
    <>
      <h2>{form.label[language]}</h2>
      <dl className={styles.said}>
        {form.fields.map((field) => (
          <div key={field.code}>
            <dt>{field.label[language]}</dt>
            <dd className={styles.text}>
              <Value field={field} value={values[field.code] ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Value({ field, value }: { field: FormField; value: string }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const money = useMoney();
  if (value === "") return <span className={styles.quiet}>{t.one.empty}</span>;
  if (field.kind === "money") return <>{money(Number(value))}</>;
  if (field.kind === "choice")
    return <>{field.choices?.find(({ code }) => code === value)?.label[language] ?? value}</>;
  if (field.kind === "flag") return <>{t.form.yes}</>;
  return <>{field.unit ? `${value} ${field.unit}` : value}</>;
}
