import { useTexts } from "../../../../web/ui/language.tsx";
import type { ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { SayForm } from "../SayForm.tsx";
import { useActs } from "./use-acts.ts";

/** What the unit says to it, in its own words or as the office noted them. */
export function Hearing({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { send, reason } = useActs(one);
  const said = one.steps.flatMap(({ number, input, day, byName }) =>
    input.act === "state" || input.act === "note-hearing" ? [{ number, input, day, byName }] : [],
  );
  return (
    <section className={styles.part}>
      <h2>{o.hearing}</h2>
      {said.length === 0 && <p className={styles.quiet}>{o.noHearing}</p>}
      <ul className={styles.plain}>
        {said.map(({ number, input, day, byName }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.text}>{input.words}</p>
            <span className={styles.quiet}>{[o.acts[input.act], byName, day].filter(Boolean).join(" · ")}</span>
          </li>
        ))}
      </ul>
      <div className={styles.narrow}>
        {(["state", "note-hearing"] as const)
          .filter((act) => reason(act) === null)
          .map((act) => (
            <SayForm
              key={act}
              label={o[act]}
              button={o[act]}
              lines={4}
              reason={null}
              must={o.must}
              send={(words) => send({ act, words })}
            />
          ))}
      </div>
    </section>
  );
}
