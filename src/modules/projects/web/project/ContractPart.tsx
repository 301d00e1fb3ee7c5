import { Button } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import type { Terms } from "../../contract/terms.ts";
import { firstSource } from "../../rules/first-terms.ts";
import { mayBeSigned } from "../../rules/life.ts";
import { termsRefusal } from "../../rules/terms.ts";
import { en as errorsEn } from "../../texts.en.ts";
import { zh as errorsZh } from "../../texts.zh.ts";
import styles from "../projects.module.css";
import { SplitAdvice } from "../terms/SplitAdvice.tsx";
import { TermsForm } from "../terms/TermsForm.tsx";
import { useAct } from "../use-act.ts";
import { useMoney, useWords } from "../use-words.ts";
import { WaitsPart } from "../WaitsPart.tsx";

/** What is wrong in a text in words, or null: the same rule as the server's. */
export function useTermsFault(terms: Terms, { amount, lead }: Pick<Project, "amount" | "lead">): string | null {
  const { errors } = useTexts({ zh: errorsZh, en: errorsEn });
  const refusal = termsRefusal(terms, amount ?? 0, lead?.code ?? "");
  const words: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = errors;
  return refusal === null ? null : (words[refusal.code]?.(refusal.params ?? {}) ?? refusal.code);
}

/** The draft before signing, with who waits for whom in it; afterwards the text in force, in short. */
export function ContractPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().contract;
  if (inside.contract)
    return (
      <section className={styles.part} id="contract">
        <h2>{t.title}</h2>
        <p className={styles.quiet}>
          {t.inForce(inside.contract.number, formatDate(new Date(inside.contract.since), "Asia/Shanghai"))} ·{" "}
          {t.signatures(inside.contract.signatures.join(" "))}
        </p>
        <TermsView terms={inside.contract.terms} />
      </section>
    );
  const { stage, lead } = project;
  if (!mayBeSigned({ stage, contract: 0 })) return null;
  if (lead === null) return <p className={styles.quiet}>{t.noLead}</p>;
  return <Draft key={inside.draft?.sha256 ?? ""} project={project} lead={lead} inside={inside} />;
}

const emptyTerms = (
  project: Project,
  lead: { nameZh: string; code: string },
  { goal, fund }: Pick<Inside, "goal" | "fund">,
): Terms => ({
  direction: goal,
  route: goal,
  indicators: [],
  units: [{ key: "u1", name: lead.nameZh, organisation: lead.code, task: "", isLead: true }],
  packages: [{ key: "w1", title: project.title, units: ["u1"] }],
  milestones: [
    {
      key: "m1",
      package: "w1",
      unit: "u1",
      title: project.title,
      criterion: goal,
      due: project.today,
      needs: [],
      after: [],
    },
  ],
  payments: [{ key: "p1", unit: "u1", title: lead.nameZh, amount: project.amount ?? 1, on: ["m1"] }],
  budgetMode: "lump-sum",
  lines: [],
  sources: fund?.sources ?? [firstSource],
});

interface DraftProps {
  readonly project: Project;
  readonly lead: NonNullable<Project["lead"]>;
  readonly inside: Inside;
}

function Draft({ project, lead, inside }: DraftProps) {
  const t = useWords();
  const c = t.contract;
  const { draft, parts } = inside;
  const [edited, setEdited] = useState<Terms | null>(null);
  const mayWrite = parts.includes("lead") || parts.includes("keeper");
  const path = { params: { path: { id: project.id } } };
  const save = useAct(
    (terms: Terms) =>
      loaded(
        api.PUT("/api/projects/projects/{id}/contract", { ...path, body: { seen: draft?.sha256 ?? null, terms } }),
      ),
    () => setEdited(null),
  );
  const sign = useAct((sha256: string) =>
    loaded(api.POST("/api/projects/projects/{id}/contract/signatures", { ...path, body: { sha256 } })),
  );
  const terms = edited ?? draft?.terms ?? null;
  const fault = useTermsFault(terms ?? emptyTerms(project, lead, inside), project);
  const isUnitSigned = draft?.signatures.includes("unit") ?? false;
  const signReason = isUnitSigned
    ? parts.includes("keeper")
      ? null
      : c.officeNext
    : parts.includes("lead")
      ? null
      : c.unitFirst;
  const begin = { passed: new Set<string>(), paid: new Set<string>(), today: project.today };
  return (
    <>
      <section className={styles.part} id="contract">
        <h2>{c.draft}</h2>
        <p className={styles.quiet}>{draft === null ? c.noDraft : isUnitSigned ? c.signedByUnit : c.notSigned}</p>
        {(save.error ?? sign.error) && <Failure error={save.error ?? sign.error} />}
        <p className={styles.tools}>
          {edited === null && draft && (
            <ReasonButton
              type="primary"
              reason={signReason ?? fault}
              loading={sign.isPending}
              onClick={() => sign.mutate(draft.sha256)}
            >
              {c.sign}
            </ReasonButton>
          )}
          {edited === null && mayWrite && (
            <Button onClick={() => setEdited(draft?.terms ?? emptyTerms(project, lead, inside))}>
              {draft ? c.edit : c.write}
            </Button>
          )}
          {edited && (
            <>
              <ReasonButton type="primary" reason={fault} loading={save.isPending} onClick={() => save.mutate(edited)}>
                {c.saveDraft}
              </ReasonButton>
              <Button onClick={() => setEdited(null)}>{t.cancel}</Button>
            </>
          )}
        </p>
        {edited && fault && <p role="status">{fault}</p>}
        {edited && <TermsForm terms={edited} award={project.amount ?? 0} today={project.today} onChange={setEdited} />}
        {!edited && draft && <TermsView terms={draft.terms} />}
      </section>
      {terms && <SplitAdvice terms={terms} onApply={mayWrite ? setEdited : null} />}
      {terms && <WaitsPart terms={terms} progress={begin} />}
    </>
  );
}

/** The text in short: what it is about, who does what, who pays. Milestones and payments stand in parts of their own. */
function TermsView({ terms }: { terms: Terms }) {
  const t = useWords();
  const c = t.contract;
  const money = useMoney();
  const all = terms.sources.reduce((sum, { parts }) => sum + parts, 0);
  const unit = (key: string) => terms.units.find((one) => one.key === key)?.name ?? key;
  return (
    <div className={styles.narrow}>
      <h3>{c.direction}</h3>
      <p className={styles.text}>{terms.direction}</p>
      <h3>{c.route}</h3>
      <p className={styles.text}>{terms.route}</p>
      {terms.indicators.length > 0 && <h3>{c.indicators}</h3>}
      <ul className={styles.plain}>
        {terms.indicators.map((one) => (
          <li key={one.key}>
            {one.title} {t.senses[one.sense]} {exactNumber(one.value)} {one.unit}
          </li>
        ))}
      </ul>
      <h3>{c.units}</h3>
      <ul className={styles.plain}>
        {terms.units.map((one) => (
          <li key={one.key}>
            {one.name} {one.isLead && <span className={styles.mark}>{c.lead}</span>}{" "}
            <span className={styles.quiet}>{one.task}</span>
          </li>
        ))}
      </ul>
      <h3>{c.packages}</h3>
      <ul className={styles.plain}>
        {terms.packages.map((one) => (
          <li key={one.key}>
            {one.title} <span className={styles.quiet}>{one.units.map(unit).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <h3>{c.sources}</h3>
      <ul className={styles.plain}>
        {terms.sources.map((one) => (
          <li key={one.key}>
            {one.name} <span className={styles.quiet}>{t.levels[one.level]}</span>{" "}
            {c.share(exactNumber(Math.round((one.parts / all) * 1000) / 10))}
          </li>
        ))}
      </ul>
      <h3>{c.budgetMode}</h3>
      <p className={styles.text}>{c.budget[terms.budgetMode]}</p>
      <ul className={styles.plain}>
        {terms.lines.map((one) => (
          <li key={one.key}>
            {one.heading} {money(one.amount)}
          </li>
        ))}
      </ul>
    </div>
  );
}
