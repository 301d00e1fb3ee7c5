import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { Commitment } from "../contract/commitment.ts";
import type { Act } from "../contract.ts";
import { actRefusal, isTheirs, nextAct, transitions } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import styles from "./commitment.module.css";
import { situationOf } from "./situation-of.ts";
import { UndoLast } from "./UndoLast.tsx";
import { usePerson } from "./use-doers.ts";
import { useRefusalText } from "./use-refusal-text.ts";

/**
 * What can be done now: the next step as the one primary action, the others behind a button, each that cannot be done with
 * its reason. The rules are the server's own.
 */
export function ActPanel({ commitment }: { commitment: Commitment }) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const person = usePerson();
  const refusalText = useRefusalText();
  const [chosen, setChosen] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  if (!person) return null;
  const situation = situationOf(commitment);
  const own = (Object.keys(transitions) as Act[]).filter((act) => isTheirs(act, situation, person));
  if (own.length === 0) return null;
  const next = nextAct(situation, person);
  const reasonOf = (act: Act) => refusalText(actRefusal(act, situation, person));
  // The panel comes back with the new version: a next step on the old one would be refused.
  const finish = async (act: Act) => {
    await client.invalidateQueries({ queryKey: ["commitments"] });
    setChosen(null);
    setDone(act);
  };
  const others = own
    .filter((act) => act !== next)
    .sort((a, b) => Number(reasonOf(a) !== null) - Number(reasonOf(b) !== null));
  return (
    <section className={styles.acts} aria-label={t.act.title}>
      {done && !chosen && <Notice kind="good" title={t.act.done(t.acts[done])} />}
      {!chosen && <UndoLast commitment={commitment} onDone={() => setDone(null)} />}
      {chosen ? (
        <ActForm
          key={chosen}
          act={chosen}
          commitment={commitment}
          onDone={() => finish(chosen)}
          onCancel={() => setChosen(null)}
        />
      ) : (
        <div className={styles.actButtons}>
          {next && (
            <ReasonButton type="primary" reason={reasonOf(next)} onClick={() => setChosen(next)}>
              {t.acts[next]}
            </ReasonButton>
          )}
          <Disclosure label={t.act.all} align="end" buttonClass={styles.more}>
            {(close) => (
              <ul className={styles.otherActs}>
                {others.map((act) => (
                  <li key={act}>
                    <ReasonButton
                      type="text"
                      block
                      reason={reasonOf(act)}
                      onClick={() => {
                        close();
                        setChosen(act);
                      }}
                    >
                      {t.acts[act]}
                    </ReasonButton>
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        </div>
      )}
    </section>
  );
}
