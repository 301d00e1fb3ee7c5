import { Checkbox } from "antd";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type Outcome, outcomes, type ToleranceCase } from "../../contract/tolerance.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import styles from "../integrity.module.css";
import { SayForm } from "../SayForm.tsx";
import { useSending } from "../use-sending.ts";
import { useActs } from "./use-acts.ts";

const reasoned = ["send-back", "withdraw", "lapse"] as const;

/** The outcome that is proposed and the decision of the second person; what cannot be done now says why. */
export function Decision({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { file, send, reason } = useActs(one);
  const takingUp = useSending(() => send({ act: "take-up" }));
  const { proposal } = file;
  const decision = one.steps
    .flatMap(({ input, byName }) => (input.act === "decide" ? [{ ...input, byName }] : []))
    .at(-1);
  const isOpen = ["raised", "checking", "proposed"].includes(one.state);
  return (
    <section className={styles.part}>
      <h2>{o.decision}</h2>
      {proposal && (
        <p className={styles.text}>
          <span className={styles.mark}>{o.verdicts[proposal.verdict]}</span>{" "}
          {[proposal.outcome && t.outcomes[proposal.outcome], proposal.correctBy, proposal.reason]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {decision && (
        <p className={styles.text}>{[o.decide, decision.basis, decision.byName].filter(Boolean).join(" · ")}</p>
      )}
      <div className={styles.narrow}>
        {takingUp.error && <Failure error={takingUp.error} />}
        {one.state === "raised" && (
          <ReasonButton
            type="primary"
            reason={reason("take-up")}
            loading={takingUp.isPending}
            onClick={() => takingUp.mutate()}
          >
            {o["take-up"]}
          </ReasonButton>
        )}
        {one.state === "checking" && <Proposal one={one} />}
        {one.state === "proposed" && <Decide one={one} />}
        {reason("confirm-correction") === null && (
          <SayForm
            label={o.words}
            button={o["confirm-correction"]}
            reason={null}
            must={o.must}
            send={(words) => send({ act: "confirm-correction", words })}
          />
        )}
        {reasoned
          .filter((act) => reason(act) === null)
          .map((act) => (
            <SayForm
              key={act}
              label={`${o.reason}：${o[act]}`}
              button={o[act]}
              reason={null}
              must={o.must}
              send={(words) => send({ act, reason: words })}
            />
          ))}
        {!isOpen && !decision && <p className={styles.quiet}>{t.next[one.state]}</p>}
      </div>
    </section>
  );
}

function Proposal({ one }: { one: ToleranceCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { send, reason } = useActs(one);
  const [verdict, setVerdict] = useState<"tolerate" | "refuse">("tolerate");
  const [outcome, setOutcome] = useState<Outcome>("closure");
  const [correctBy, setCorrectBy] = useState("");
  const isTolerated = verdict === "tolerate";
  const refused = reason("propose");
  if (refused !== null) return <ReasonButton reason={refused}>{o.propose}</ReasonButton>;
  return (
    <>
      <Choice
        label={o.verdict}
        value={verdict}
        choices={(["tolerate", "refuse"] as const).map((value) => ({ value, label: o.verdicts[value] }))}
        onChange={setVerdict}
      />
      {isTolerated && (
        <Choice
          label={o.outcome}
          value={outcome}
          choices={outcomes.map((value) => ({ value, label: t.outcomes[value] }))}
          onChange={setOutcome}
        />
      )}
      {isTolerated && outcome === "no-negative" && (
        <Field as="day" label={o.correctBy} value={correctBy} onChange={setCorrectBy} />
      )}
      <SayForm
        label={`${o.reason}：${o.propose}`}
        button={o.propose}
        isMain
        reason={null}
        must={o.must}
        send={(words) =>
          send({
            act: "propose",
            verdict,
            outcome: isTolerated ? outcome : null,
            correctBy: isTolerated && outcome === "no-negative" && correctBy !== "" ? correctBy : null,
            reason: words,
          })
        }
      />
    </>
  );
}

function Decide({ one }: { one: ToleranceCase }) {
  const o = useTexts({ zh, en }).one;
  const { send, reason } = useActs(one);
  const [isPublic, setPublic] = useState(false);
  const [lesson, setLesson] = useState("");
  const refused = reason("decide");
  if (refused !== null) return <ReasonButton reason={refused}>{o.decide}</ReasonButton>;
  return (
    <>
      <Field as={3} label={o.lesson} value={lesson} most={4000} onChange={setLesson} />
      <p>
        <Checkbox checked={isPublic} onChange={(event) => setPublic(event.target.checked)}>
          {o.isPublic}
        </Checkbox>
      </p>
      <SayForm
        label={o.basis}
        button={o.decide}
        isMain
        reason={null}
        must={o.must}
        send={(words) => send({ act: "decide", basis: words, isPublic, lesson: lesson.trim() || null })}
      />
    </>
  );
}
