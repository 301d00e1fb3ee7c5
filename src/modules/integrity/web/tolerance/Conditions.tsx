import { useState } from "react";
import { Choice } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { type Condition, conditions, type ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { SayForm } from "../SayForm.tsx";
import { useActs } from "./use-acts.ts";

/** The three conditions of the text, each with its evidence and what the office found. */
export function Conditions({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  return (
    <section className={styles.part}>
      <h2>{t.one.conditions}</h2>
      {conditions.map((condition) => (
        <OneCondition key={condition} one={one} condition={condition} />
      ))}
    </section>
  );
}

function OneCondition({ one, condition }: { one: ToleranceCase; condition: Condition }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { file, send, reason } = useActs(one);
  const [holds, setHolds] = useState<"yes" | "no">("yes");
  const evidence = one.steps.flatMap(({ number, input, party, byName }) =>
    input.act === "add-evidence" && input.condition === condition
      ? [{ number, words: input.words, party, byName }]
      : [],
  );
  const found = one.steps
    .flatMap(({ input }) => (input.act === "find" && input.condition === condition ? [input] : []))
    .at(-1);
  const finding = file.findings[condition];
  return (
    <section aria-label={t.conditions[condition]}>
      <h3>
        {t.conditions[condition]}{" "}
        <span className={styles.mark}>{finding === undefined ? o.notFound : finding ? o.holds : o.fails}</span>
      </h3>
      {found && <p className={styles.quiet}>{found.reason}</p>}
      {evidence.length === 0 && <p className={styles.quiet}>{o.noEvidence}</p>}
      <ul className={styles.plain}>
        {evidence.map(({ number, words, party, byName }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.text}>{words}</p>
            <span className={styles.quiet}>{[o.parties[party], byName].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <div className={styles.pair}>
        {reason("add-evidence") === null && (
          <SayForm
            label={`${o.addEvidence}：${t.conditions[condition]}`}
            button={o.addEvidence}
            reason={null}
            must={o.must}
            send={(words) => send({ act: "add-evidence", condition, words })}
          />
        )}
        {reason("find") === null && (
          <div>
            <Choice
              label={`${o.finding}：${t.conditions[condition]}`}
              value={holds}
              choices={[
                { value: "yes", label: o.holds },
                { value: "no", label: o.fails },
              ]}
              onChange={setHolds}
            />
            <SayForm
              label={`${o.reason}：${t.conditions[condition]}`}
              button={o.find}
              reason={null}
              must={o.must}
              send={(words) => send({ act: "find", condition, holds: holds === "yes", reason: words })}
            />
          </div>
        )}
      </div>
    </section>
  );
}
