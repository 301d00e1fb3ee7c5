import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import { lengthOf } from "../../rules/reports.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** Which reporting a running project has and why, what it reported, and the form of the next report. */
export function ReportsPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().reports;
  const [isOpen, setOpen] = useState(false);
  const { months, most, next, reports } = inside.reporting;
  const isRunning = project.stage === "implementation" && inside.contract !== null;
  if (!isRunning && reports.length === 0) return null;
  const mayReport = isRunning && inside.parts.includes("lead");
  const isLate = next !== null && next < project.today;
  return (
    <section className={styles.part} id="reports">
      <h2>{t.title}</h2>
      {isRunning && (
        <p>
          {t.why[project.isExploration ? "free" : "directed"]} {months > 0 ? t.rule(months, most) : t.noRule(most)}{" "}
          {next !== null && (
            <span className={classNames(isLate && styles.badWords)}>{isLate ? t.late(next) : t.next(next)}</span>
          )}{" "}
          <span className={styles.quiet}>{t.parameter}</span>
        </p>
      )}
      {reports.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.plain}>
        {reports.map(({ id, on, words, by }) => (
          <li key={id}>
            {on} <span className={styles.quiet}>{by}</span>
            <p className={styles.text}>{words}</p>
          </li>
        ))}
      </ul>
      {mayReport && !isOpen && <Button onClick={() => setOpen(true)}>{t.write}</Button>}
      {mayReport && isOpen && <ReportForm project={project} most={most} onDone={() => setOpen(false)} />}
    </section>
  );
}

interface FormProps {
  readonly project: Project;
  readonly most: number;
  readonly onDone: () => void;
}

function ReportForm({ project, most, onDone }: FormProps) {
  const t = useWords();
  const [words, setWords] = useState("");
  const send = useAct(
    () =>
      loaded(
        api.POST("/api/projects/projects/{id}/reports", { params: { path: { id: project.id } }, body: { words } }),
      ),
    onDone,
  );
  const length = lengthOf(words);
  const reason = length === 0 ? t.must : length > most ? t.reports.tooLong(length - most) : null;
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <Field label={t.reports.words(length, most)}>
        {(id) => <Input.TextArea id={id} rows={4} value={words} onChange={(event) => setWords(event.target.value)} />}
      </Field>
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} loading={send.isPending} onClick={() => send.mutate(undefined)}>
          {t.reports.send}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
