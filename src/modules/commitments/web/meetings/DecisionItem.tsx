import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type DecisionAct, type DecisionActInput, type DecisionRow, decisionActs } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { decisionActRefusal, isTheirDecisionAct } from "../../rules/meeting.ts";
import { LampReasons } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { usePerson } from "../use-doers.ts";
import { DecisionActForm } from "./DecisionActForm.tsx";
import { useMeetingRefusal } from "./use-meeting-refusal.ts";

/** One decision: who does what until when, how it stands and why, and what this person can do with it. */
export function DecisionItem({ decision }: { decision: DecisionRow }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const person = usePerson();
  const client = useQueryClient();
  const refusalText = useMeetingRefusal();
  const [chosen, setChosen] = useState<DecisionAct | null>(null);
  const send = useMutation({
    mutationFn: (body: DecisionActInput) =>
      loaded(api.POST("/api/commitments/decisions/{id}/acts", { params: { path: { id: decision.id } }, body })),
    onSuccess: () => setChosen(null),
    // What is new is shown, also when somebody was faster: the words typed stay in the form.
    onSettled: () => client.invalidateQueries({ queryKey: ["commitments"] }),
  });
  const { position, words, unit, dueOn, state, lamp, commitment, steps } = decision;
  const own = person ? decisionActs.filter((act) => isTheirDecisionAct(act, decision, person)) : [];
  // What is over shows only the way back; what is under way only the way on.
  const isOver = state !== "open" && state !== "reported";
  const offered = own.filter((act) => (act === "reopen") === isOver);
  return (
    <li className={styles.entry}>
      <p>
        <strong>
          {position}. {words}
        </strong>
      </p>
      <p className={styles.quiet}>
        {unitName(unit, language)} · {t.columns.due} {dueOn} · {t.decisionStates[state]}
      </p>
      <LampReasons lamp={lamp} />
      {commitment && (
        <p>
          {t.decision.entered} <PageLink to={commitmentsPaths.commitment(commitment.id)}>{commitment.title}</PageLink>
        </p>
      )}
      {steps.length > 0 && (
        <Disclosure
          buttonClass={styles.mark}
          label={t.decision.life}
          name={`${t.decision.life}: ${words.slice(0, 20)}`}
        >
          <ul className={styles.plain}>
            {steps.map(({ id, act, at, by, note, dueOn: until }) => (
              <li key={id}>
                {act === "made" ? t.decision.made : t.acts[act]} · {by} · {formatDateTime(at)}
                {act === "extend" && until && ` · ${t.decision.until(until)}`}
                {note && act !== "made" && <p>{note}</p>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {send.error && <Failure error={send.error} />}
      {person && offered.length > 0 && (
        <div className={styles.tools}>
          {offered.map((act) => (
            <ReasonButton
              key={act}
              size="small"
              reason={refusalText(decisionActRefusal(act, decision, person))}
              onClick={() => {
                send.reset();
                setChosen(act);
              }}
            >
              {t.acts[act]}
            </ReasonButton>
          ))}
        </div>
      )}
      {chosen && (
        <DecisionActForm
          key={chosen}
          act={chosen}
          decision={decision}
          isSending={send.isPending}
          onSend={(input) => send.mutate(input)}
          onCancel={() => setChosen(null)}
        />
      )}
    </li>
  );
}
