import type { Machine, Workflow } from "../../../../engines/workflow/contract.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { conditionWords } from "../../rules/condition-words.ts";
import { workflowEn as en } from "../../workflow-texts.en.ts";
import { workflowZh as zh } from "../../workflow-texts.zh.ts";
import styles from "../calls.module.css";
import { Basis } from "./Basis.tsx";

/** The stages of a kind of case with what each shows to whom, and the acts with their conditions. */
export function MachineView({ workflow, machine }: { workflow: Workflow; machine: Machine }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const party = (code: string) => workflow.parties.find((one) => one.code === code)?.label[language] ?? code;
  const stage = (code: string) => machine.stages.find((one) => one.code === code)?.label[language] ?? code;
  return (
    <section className={styles.part}>
      <h2>{machine.label[language]}</h2>
      <h3>{o.acts}</h3>
      <ul className={styles.plain}>
        {machine.acts.map((act) => (
          <li key={act.code} className={styles.entry}>
            <strong>{act.label[language]}</strong> <Basis basis={act.basis} />
            <div>
              {act.from.map(stage).join(" / ")} → {act.to === null ? o.stays : stage(act.to)} · {o.by}:{" "}
              {act.by.map(party).join(" / ")}
            </div>
            {(act.needs.length > 0 || act.says !== "nothing") && (
              <div className={styles.quiet}>
                {o.needs}:{" "}
                {[...act.needs.map((need) => conditionWords(workflow, need, language)), o.says[act.says]]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
            )}
          </li>
        ))}
      </ul>
      <h3>{o.stages}</h3>
      <ul className={styles.plain}>
        {machine.stages.map(({ code, label, isEnd, shows, basis }) => (
          <li key={code}>
            {label[language]} {isEnd && <span className={styles.quiet}>({o.ends})</span>}{" "}
            {basis && <Basis basis={basis} />}
            <div className={styles.quiet}>
              {shows
                .map(({ what, to }) =>
                  o.shows(o.things[what as keyof typeof o.things] ?? what, to.map(party).join(" / ")),
                )
                .join(" · ")}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
