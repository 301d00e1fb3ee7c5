import { useQuery } from "@tanstack/react-query";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { RegisterDefinition, Transition } from "../../kit/define-register.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { en as registerEn } from "../../texts.en.ts";
import { zh as registerZh } from "../../texts.zh.ts";
import { indexQuery } from "../queries.ts";
import styles from "../registers.module.css";

/** The rules of a register in words: each step, who takes it, what it asks for, and the line that gives it, or none. */
export function StepRules({ definition }: { definition: RegisterDefinition }) {
  const { rules: r } = useTexts({ zh, en });
  const t = useTexts({ zh: registerZh, en: registerEn });
  const language = useLanguage();
  const register = useQuery(indexQuery).data?.registers.find((one) => one.code === definition.code);
  const conditions = useConditions(definition);
  const state = (code: string) => definition.lifeCycle.states[code]?.label[language] ?? code;
  return (
    <Disclosure label={r.label}>
      <ol className={styles.stepRules} aria-label={r.label}>
        {definition.lifeCycle.transitions.map((step) => {
          const source = register?.stateBasis[step.code] ?? register?.stateBasis[step.to];
          return (
            <li key={step.code}>
              <strong>{step.label[language]}</strong>
              {t.separator}
              {r.from(step.from.map(state).join(r.between), state(step.to))}
              <p>{conditions(step).join(r.separator)}</p>
              <p className={styles.origin}>
                {source ? (
                  <>
                    {t.detail.sourceOf} <SourceLines of={source} />
                  </>
                ) : (
                  t.notInSource
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}

function useConditions({ fields }: RegisterDefinition) {
  const { rules: r } = useTexts({ zh, en });
  const language = useLanguage();
  const names = (of: readonly string[]) => of.map((name) => fields[name]?.label[language] ?? name).join(r.between);
  const choices = ({ field, is }: NonNullable<Transition["onlyIf"]>) => {
    const found = fields[field];
    return is.map((one) => (found?.kind === "choice" ? (found.choices[one]?.[language] ?? one) : one)).join(r.between);
  };
  return ({ by, onlyIf, needs = [], holds = [], says, stamps, publicity }: Transition): string[] =>
    [
      r.who(by.map((one) => r.by[one]).join(r.between)),
      onlyIf && r.onlyIf(names([onlyIf.field]), choices(onlyIf)),
      needs.length > 0 && r.needs(names(needs)),
      holds.length > 0 && r.holds(names(holds)),
      says !== "nothing" && r.says[says],
      publicity && r.publicity[publicity.is],
      stamps && r.stamps(names([stamps])),
    ].filter((part): part is string => typeof part === "string");
}
