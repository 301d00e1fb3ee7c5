import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { RecordDetail } from "../contract.ts";
import type { RegisterDefinition, Transition } from "../kit/define-register.ts";
import type { Values } from "../kit/rows.ts";
import { publicityRefusal } from "../rules/publicity.ts";
import { stepRefusal, stepsFrom } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { indexQuery } from "./queries.ts";
import styles from "./registers.module.css";
import { StateMark } from "./StateMark.tsx";
import { StepForm } from "./StepForm.tsx";
import { usePerson } from "./use-person.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface LifeCyclePanelProps {
  readonly definition: RegisterDefinition;
  readonly detail: RecordDetail;
}

/** What has happened to a record, and the steps that lead on: each says why it cannot be taken, and where it stands in the text. */
export function LifeCyclePanel({ definition, detail }: LifeCyclePanelProps) {
  const { detail: d } = useTexts({ zh, en });
  const language = useLanguage();
  const [taken, setTaken] = useState<Transition | null>(null);
  const person = usePerson();
  const say = useRefusalText();
  const { record, changes } = detail;
  const standing = { state: record.state, owner: record.owner, values: record.fields as Values };
  const steps = stepsFrom(definition, standing);
  const today = formatDate(new Date());
  return (
    <section className={styles.section} aria-label={d.lifeCycle}>
      <h2>{d.lifeCycle}</h2>
      <ol className={styles.timeline}>
        {changes.map((change) => (
          <li key={change.id}>
            <span className={styles.when}>{change.day ?? formatDate(change.at)}</span>
            <StateMark definition={definition} state={change.to} />
            <StateSource definition={definition} code={change.to} />
            <p>
              {[
                change.step === null ? d.entered : stepLabel(definition, change.step, language),
                change.by === null ? null : d.by(change.by),
                change.reason,
              ]
                .filter(Boolean)
                .join(" · ")}
              {isMadeUp(record, change)
                ? ` · ${d.madeUp}`
                : change.basis && (
                    <>
                      {" · "}
                      <SourceLines of={change.basis} />
                    </>
                  )}
            </p>
          </li>
        ))}
      </ol>
      <div className={styles.steps}>
        {steps.length === 0 && <p className={styles.hint}>{d.noSteps}</p>}
        {steps.map((step, at) => (
          <ReasonButton
            key={step.code}
            type={at === 0 ? "primary" : "default"}
            reason={say(
              stepRefusal(definition, person, standing, step) ??
                publicityRefusal(step, { ...standing, disclosure: record.disclosure }, today),
            )}
            onClick={() => setTaken(step)}
          >
            {step.label[language]}
          </ReasonButton>
        ))}
      </div>
      {taken && (
        <StepForm
          definition={definition}
          step={taken}
          id={record.id}
          version={record.version}
          onClose={() => setTaken(null)}
        />
      )}
    </section>
  );
}

/** What the pack made up says so in the reader's language; its basis stands in the database in one. */
const isMadeUp = ({ origin }: RecordDetail["record"], { step, by }: RecordDetail["changes"][number]): boolean =>
  origin === "sample" && step === null && by === null;

const stepLabel = ({ lifeCycle }: RegisterDefinition, code: string, language: "zh" | "en"): string =>
  lifeCycle.transitions.find((one) => one.code === code)?.label[language] ?? code;

/** The line that gives a state, or that no document does. */
function StateSource({ definition, code }: { definition: RegisterDefinition; code: string }) {
  const t = useTexts({ zh, en });
  const basis = useQuery(indexQuery).data?.registers.find((one) => one.code === definition.code)?.stateBasis[code];
  return (
    <span className={styles.origin}>
      {" "}
      {basis ? (
        <>
          {t.detail.sourceOf} <SourceLines of={basis} />
        </>
      ) : (
        t.notInSource
      )}
    </span>
  );
}
