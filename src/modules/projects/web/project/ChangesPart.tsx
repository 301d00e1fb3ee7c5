import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Change, Inside, Project } from "../../contract/project.ts";
import type { Terms } from "../../contract/terms.ts";
import { type ChangedPart, changesBetween, isNotice, routeRight } from "../../rules/change.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { TermsForm } from "../terms/TermsForm.tsx";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";
import { WaitsPart } from "../WaitsPart.tsx";
import { useTermsFault } from "./ContractPart.tsx";

/** Changes of the contract: what was, what is asked for, why, what was decided; the right to change the route by notice. */
export function ChangesPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().changes;
  const [open, setOpen] = useState<"route" | "other" | null>(null);
  if (!inside.contract) return null;
  const mayAsk =
    inside.parts.includes("lead") &&
    project.stage === "implementation" &&
    !inside.changes.some(({ state }) => state === "asked");
  return (
    <section className={styles.part} id="changes">
      <h2>{t.title}</h2>
      <h3>{t.right}</h3>
      <blockquote className={styles.quote}>{t.quote}</blockquote>
      <p className={styles.quiet}>{t.quoteNote}</p>
      {inside.changes.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.plain}>
        {inside.changes.map((change) => (
          <ChangeItem key={change.id} change={change} inside={inside} />
        ))}
      </ul>
      {mayAsk && open === null && (
        <p className={styles.tools}>
          <Button onClick={() => setOpen("route")}>{t.write}</Button>
          <Button onClick={() => setOpen("other")}>{t.writeOther}</Button>
        </p>
      )}
      {mayAsk && open && (
        <ChangeForm
          project={project}
          terms={inside.contract.terms}
          isWhole={open === "other"}
          onDone={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function ChangeItem({ change, inside }: { change: Change; inside: Inside }) {
  const t = useWords();
  const c = t.changes;
  const [answer, setAnswer] = useState<boolean | null>(null);
  const path = { params: { path: { id: change.id } } };
  const decide = useAct(
    (body: { isAgreed: boolean; words: string }) =>
      loaded(api.POST("/api/projects/changes/{id}/decision", { ...path, body })),
    () => setAnswer(null),
  );
  const withdraw = useAct(() => loaded(api.POST("/api/projects/changes/{id}/withdrawal", { ...path, body: {} })));
  const isOpen = change.state === "asked";
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span>
          {change.at.slice(0, 10)} {change.by} · {change.reason}
        </span>
        <span className={classNames(styles.mark, isOpen && styles.warn)}>{c.states[change.state]}</span>
      </div>
      {change.changes.map((one) => (
        <div key={one.part}>
          <h3>{t.parts[one.part as ChangedPart]}</h3>
          <p className={styles.text}>
            {c.old}: {one.old}
          </p>
          <p className={styles.text}>
            {c.next}: {one.new}
          </p>
        </div>
      ))}
      {change.answer && (
        <p className={styles.text}>
          {change.answeredBy}: {change.answer}
        </p>
      )}
      {(decide.error ?? withdraw.error) && <Failure error={decide.error ?? withdraw.error} />}
      {isOpen && inside.parts.includes("keeper") && (
        <p className={styles.tools}>
          <Button type="primary" onClick={() => setAnswer(true)}>
            {c.agree}
          </Button>
          <Button onClick={() => setAnswer(false)}>{c.refuse}</Button>
        </p>
      )}
      {isOpen && inside.parts.includes("lead") && (
        <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
          {c.withdraw}
        </Button>
      )}
      {answer !== null && (
        <SayForm
          label={c.answer}
          confirm={t.one.confirm(answer ? c.agree : c.refuse)}
          isSending={decide.isPending}
          onSay={(words) => decide.mutate({ isAgreed: answer, words })}
          onCancel={() => setAnswer(null)}
        />
      )}
    </li>
  );
}

interface ChangeFormProps {
  readonly project: Project;
  readonly terms: Terms;
  /** The whole text; else direction and route alone. */
  readonly isWhole: boolean;
  readonly onDone: () => void;
}

function ChangeForm({ project, terms, isWhole, onDone }: ChangeFormProps) {
  const t = useWords();
  const c = t.changes;
  const [next, setNext] = useState(terms);
  const [reason, setReason] = useState("");
  const fault = useTermsFault(next, project);
  const right = routeRight(terms, next);
  const isNoted = isNotice(right);
  const isSame = changesBetween(terms, next).length === 0;
  const ask = useAct(
    () =>
      loaded(
        api.POST("/api/projects/projects/{id}/changes", {
          params: { path: { id: project.id } },
          body: { terms: next, reason },
        }),
      ),
    onDone,
  );
  const why = [
    ...(right.isDirectionKept ? [] : [c.directionChanged]),
    ...(right.areIndicatorsKept ? [] : [c.indicatorsLowered]),
    ...(right.isRouteAlone ? [] : [c.other]),
  ].join(" · ");
  return (
    <div className={isWhole ? undefined : styles.narrow}>
      {ask.error && <Failure error={ask.error} />}
      {isWhole ? (
        <>
          <TermsForm terms={next} award={project.amount ?? 0} today={project.today} onChange={setNext} />
          <WaitsPart terms={next} progress={{ passed: new Set(), paid: new Set(), today: project.today }} />
        </>
      ) : (
        <>
          <Field label={c.newRoute}>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={3}
                maxLength={2000}
                value={next.route}
                onChange={(event) => setNext({ ...next, route: event.target.value })}
              />
            )}
          </Field>
          <Field label={c.newDirection}>
            {(id) => (
              <Input.TextArea
                id={id}
                rows={2}
                maxLength={2000}
                value={next.direction}
                onChange={(event) => setNext({ ...next, direction: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
      <Field label={c.reason}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {!isSame && <p role="status">{isNoted ? c.isNotice : c.isAsked(why)}</p>}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isSame || reason.trim() === "" ? t.must : fault}
          loading={ask.isPending}
          onClick={() => ask.mutate(undefined)}
        >
          {isNoted ? c.send : c.ask}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
