import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { casesEn as en } from "../../cases-texts.en.ts";
import { casesZh as zh } from "../../cases-texts.zh.ts";
import { type IntegrityCase, type Sanction, sanctions } from "../../contract/cases.ts";
import styles from "../integrity.module.css";
import { integrityQueries } from "../queries.ts";
import { SayForm } from "../SayForm.tsx";
import { useSending } from "../use-sending.ts";
import { useCaseActs } from "./use-case-acts.ts";

/** Taking up, proposal, decision, objection and end; what cannot be done now says why to whom it belongs. */
export function CaseDecision({ one }: { one: IntegrityCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { file, send, reason } = useCaseActs(one);
  const { proposal } = file;
  const decision = one.steps.flatMap(({ input, day }) => (input.act === "decide" ? [{ input, day }] : [])).at(-1);
  const say = (act: "dismiss" | "send-back" | "repair", isReason: boolean) =>
    reason(act) === null && (
      <SayForm
        label={`${isReason ? o.reason : o.words}：${o[act]}`}
        button={o[act]}
        reason={null}
        must={o.must}
        send={(words) => send(act === "repair" ? { act, words } : { act, reason: words })}
      />
    );
  return (
    <>
      <section className={styles.part}>
        <h2>{o.decision}</h2>
        {proposal && (
          <p className={styles.text}>
            {o.proposed(
              [t.sanctions[proposal.sanction], proposal.from && t.range(proposal.from, proposal.to), proposal.reason]
                .filter(Boolean)
                .join(" · "),
            )}
          </p>
        )}
        {decision && <p className={styles.text}>{`${o.decide}：${decision.input.basis} · ${decision.day}`}</p>}
        <div className={styles.narrow}>
          {reason("take-up") === null && <TakeUp one={one} />}
          {reason("propose") === null && <Propose one={one} />}
          {one.state === "proposed" && one.me.isDecider && (
            <SayForm
              label={o.basis}
              button={o.decide}
              isMain
              reason={reason("decide")}
              must={o.must}
              send={(basis) => send({ act: "decide", basis })}
            />
          )}
          {say("send-back", true)}
          {say("dismiss", true)}
          {say("repair", false)}
        </div>
      </section>
      {one.decidedOn && <Objection one={one} />}
    </>
  );
}

function TakeUp({ one }: { one: IntegrityCase }) {
  const o = useTexts({ zh, en }).one;
  const { send } = useCaseActs(one);
  const organisations = useQuery(integrityQueries.organisations()).data?.organisations ?? [];
  const [fields, setFields] = useState({ title: "", matter: "", organisation: "", person: "" });
  const set = (field: keyof typeof fields) => (value: string) => setFields({ ...fields, [field]: value });
  const sending = useSending(() => send({ act: "take-up", ...fields, person: fields.person.trim() || null }));
  const isBare = [fields.title, fields.matter, fields.organisation].some((one) => one.trim() === "");
  return (
    <section aria-label={o["take-up"]}>
      {sending.error && <Failure error={sending.error} />}
      <Field label={o.caseTitle} value={fields.title} most={200} onChange={set("title")} />
      <Field as={4} label={o.matterWords} value={fields.matter} most={4000} onChange={set("matter")} />
      <Choice
        label={o.organisationCode}
        value={fields.organisation}
        choices={[
          { value: "", label: "" },
          ...organisations.map(({ code, nameZh }) => ({ value: code, label: nameZh })),
        ]}
        onChange={set("organisation")}
      />
      <Field label={o.personName} value={fields.person} most={100} onChange={set("person")} />
      <ReasonButton
        type="primary"
        reason={isBare ? o.mustTakeUp : null}
        loading={sending.isPending}
        onClick={() => sending.mutate()}
      >
        {o["take-up"]}
      </ReasonButton>
    </section>
  );
}

function Propose({ one }: { one: IntegrityCase }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { file, send } = useCaseActs(one);
  const [sanction, setSanction] = useState<Sanction>("suspension");
  const [days, setDays] = useState({ from: one.today, to: "" });
  const isSuspension = sanction === "suspension";
  return (
    <section aria-label={o.propose}>
      <Choice
        label={o.sanction}
        value={sanction}
        choices={sanctions.map((value) => ({ value, label: t.sanctions[value] }))}
        onChange={setSanction}
      />
      {isSuspension && (
        <>
          <Field as="day" label={o.from} value={days.from} onChange={(from) => setDays({ ...days, from })} />
          <Field as="day" label={o.to} value={days.to} onChange={(to) => setDays({ ...days, to })} />
        </>
      )}
      <SayForm
        label={`${o.reason}：${o.propose}`}
        button={o.propose}
        isMain
        reason={file.isHeard ? null : t.errors["integrity.case-unheard"]({})}
        must={o.must}
        send={(words) =>
          send({
            act: "propose",
            sanction,
            from: isSuspension ? days.from || null : null,
            to: isSuspension ? days.to || null : null,
            reason: words,
          })
        }
      />
    </section>
  );
}

function Objection({ one }: { one: IntegrityCase }) {
  const o = useTexts({ zh, en }).one;
  const { send, reason } = useCaseActs(one);
  const [outcome, setOutcome] = useState<"rejected" | "upheld">("rejected");
  const said = one.steps.flatMap(({ number, input, day }) =>
    input.act === "object" || input.act === "answer-objection" ? [{ number, input, day }] : [],
  );
  return (
    <section className={styles.part}>
      <h2>{o.objection}</h2>
      <p className={styles.quiet}>{o.objectUntil(one.objectionDays)}</p>
      {said.length === 0 && <p className={styles.quiet}>{o.noObjection}</p>}
      <ul className={styles.plain}>
        {said.map(({ number, input, day }) => (
          <li key={number} className={styles.entry}>
            <p className={styles.text}>{input.words}</p>
            <span className={styles.quiet}>
              {[o.acts[input.act], input.act === "answer-objection" && o.objectionOutcomes[input.outcome], day]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.narrow}>
        {one.me.isUnit && one.state === "decided" && (
          <SayForm
            label={`${o.words}：${o.object}`}
            button={o.object}
            lines={4}
            reason={reason("object")}
            must={o.must}
            send={(words) => send({ act: "object", words })}
          />
        )}
        {one.state === "objected" && one.me.isDecider && (
          <>
            <Choice
              label={o["answer-objection"]}
              value={outcome}
              choices={(["rejected", "upheld"] as const).map((value) => ({
                value,
                label: o.objectionOutcomes[value],
              }))}
              onChange={setOutcome}
            />
            <SayForm
              label={`${o.words}：${o["answer-objection"]}`}
              button={o["answer-objection"]}
              reason={reason("answer-objection")}
              must={o.must}
              send={(words) => send({ act: "answer-objection", outcome, words })}
            />
          </>
        )}
      </div>
    </section>
  );
}
