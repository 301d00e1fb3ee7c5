import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewApplication } from "../../contract/beside.ts";
import type { Inside, Project } from "../../contract/project.ts";
import { applicationStates } from "../../contract.ts";
import { Field, MoneyInput } from "../Field.tsx";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useMoney, useWords } from "../use-words.ts";

/** How the results are applied in industry, report by report; it goes on after the hand-over. */
export function ApplicationPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords();
  const a = t.application;
  const money = useMoney();
  const [isOpen, setOpen] = useState(false);
  const { applications, parts } = inside;
  const isWorking = project.stage === "implementation" || project.stage === "hand-over";
  const mayReport = isWorking && parts.some((part) => ["keeper", "lead", "receiver"].includes(part));
  if (!isWorking && applications.length === 0) return null;
  const sum = applications.reduce((all, { revenue }) => all + (revenue ?? 0), 0);
  return (
    <section className={styles.part}>
      <h2>{a.title}</h2>
      <p className={styles.quiet}>{a.about}</p>
      {applications.length === 0 ? <p className={styles.quiet}>{a.none}</p> : sum > 0 && <p>{a.sum(money(sum))}</p>}
      <ul className={styles.plain}>
        {applications.map((one) => (
          <li key={one.id}>
            {one.on} <span className={styles.mark}>{t.applicationStates[one.state]}</span> {one.user} · {one.words}{" "}
            {one.revenue !== null && money(one.revenue)} <span className={styles.quiet}>{one.by}</span>
          </li>
        ))}
      </ul>
      {mayReport && !isOpen && <Button onClick={() => setOpen(true)}>{a.report}</Button>}
      {mayReport && isOpen && <ReportForm project={project} onDone={() => setOpen(false)} />}
    </section>
  );
}

function ReportForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const a = t.application;
  const [input, setInput] = useState<NewApplication>({
    on: project.today,
    state: "trial",
    user: null,
    words: "",
    revenue: null,
  });
  const change = (part: Partial<NewApplication>) => setInput((before) => ({ ...before, ...part }));
  const send = useAct(
    () =>
      loaded(
        api.POST("/api/projects/projects/{id}/applications", { params: { path: { id: project.id } }, body: input }),
      ),
    onDone,
  );
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <Field label={a.on}>
        {(id) => (
          <input
            id={id}
            type="date"
            max={project.today}
            value={input.on}
            onChange={(event) => change({ on: event.target.value })}
          />
        )}
      </Field>
      <Field label={a.state}>
        {(id) => (
          <select
            id={id}
            value={input.state}
            onChange={(event) =>
              change({ state: applicationStates.find((one) => one === event.target.value) ?? "trial" })
            }
          >
            {applicationStates.map((one) => (
              <option key={one} value={one}>
                {t.applicationStates[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={a.user}>
        {(id) => (
          <Input
            id={id}
            value={input.user ?? ""}
            maxLength={200}
            onChange={(event) => change({ user: event.target.value || null })}
          />
        )}
      </Field>
      <Field label={a.words}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={2000}
            value={input.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </Field>
      <Field label={a.revenue}>
        {(id) => <MoneyInput id={id} fen={input.revenue} onChange={(revenue) => change({ revenue })} />}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={input.words.trim() === "" || input.on === "" ? t.must : null}
          loading={send.isPending}
          onClick={() => send.mutate(undefined)}
        >
          {a.send}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
