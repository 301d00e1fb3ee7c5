import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Commitment } from "../contract/commitment.ts";
import type { SourceState, StepAct } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";

type Step = Commitment["steps"][number];

/** The life of a commitment so far, the newest first: who did what, when, and what it rests on. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={styles.steps}>
      {[...steps].reverse().map((step) => (
        <OneStep key={step.id} step={step} />
      ))}
    </ol>
  );
}

function OneStep({ step }: { step: Step }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const unit = step.organisation
    ? pick({ zh: step.organisation.nameZh, en: step.organisation.nameEn }, language).text
    : null;
  const detail = detailOf(step, t);
  return (
    <li>
      <time dateTime={step.at} className={styles.when}>
        {formatDateTime(step.at)}
      </time>
      <div>
        <strong>{t.acts[step.act]}</strong>
        {step.from !== null && step.from !== step.to && <span className={styles.quiet}> {t.states[step.to]}</span>}
        <span className={styles.by}>
          {step.by ?? o.itself}
          {unit && ` · ${unit}`}
        </span>
        {detail && <p lang={languageTags.zh}>{detail}</p>}
        {step.basis && (
          <p>
            <span className={styles.quiet}>{o.basis}</span> {step.basis}
          </p>
        )}
        {step.note && (
          <p>
            <span className={styles.quiet}>{o.note}</span> {step.note}
          </p>
        )}
      </div>
    </li>
  );
}

/** What an act was about, in words. */
function detailOf({ act, detail }: Step, t: typeof zh | typeof en): string | null {
  const d = t.one.detail;
  const text = (key: string) => String(detail?.[key] ?? "");
  if (!detail) return null;
  switch (act) {
    case "extend":
      return d.extension(detail.from === null ? t.due.none : text("from"), text("to"));
    case "undone":
      return t.acts[detail.act as StepAct];
    case "ask-extension":
      return d.until(text("until"));
    case "transfer":
      return d.transfer(text("from"), text("to"));
    case "carried-over":
    case "carry-over-ended":
      return d.carried(text("into"), text("from"));
    case "merge":
      return d.into(text("into"));
    case "report":
    case "accept":
    case "return":
      return d.round(Number(detail.round));
    case "source-changed":
      return d.source(t.sources[text("before") as SourceState], t.sources[text("after") as SourceState]);
    case "assign": {
      const { after = [] } = (detail.duties ?? {}) as { after?: { name: string; role: keyof typeof t.roles }[] };
      return d.duties(after.map(({ name, role }) => `${name} (${t.roles[role]})`).join("、"));
    }
    default:
      return null;
  }
}
