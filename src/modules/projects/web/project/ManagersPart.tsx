import { useQuery } from "@tanstack/react-query";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ManagerList, ManagerStep, NewManager } from "../../contract/outcomes.ts";
import type { Inside, Project } from "../../contract/project.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

/** Project managers with their mandate, what they decided and how it was scored. */
export function ManagersPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords().managers;
  const { data } = useQuery(projectsQueries.managers(project.id));
  const [isOpen, setOpen] = useState(false);
  const isKeeper = inside.parts.includes("keeper");
  const managers = data?.managers ?? [];
  if (!isKeeper && managers.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      <ul className={styles.plain}>
        {managers.map((one) => (
          <Manager key={one.id} manager={one} inside={inside} />
        ))}
      </ul>
      {isKeeper && !isOpen && <Button onClick={() => setOpen(true)}>{t.appoint}</Button>}
      {isKeeper && isOpen && <ManagerForm project={project} onDone={() => setOpen(false)} />}
    </section>
  );
}

function Manager({ manager, inside }: { manager: ManagerList["managers"][number]; inside: Inside }) {
  const t = useWords();
  const m = t.managers;
  const [kind, setKind] = useState<ManagerStep["kind"] | null>(null);
  const [words, setWords] = useState("");
  const [points, setPoints] = useState<number | null>(null);
  const note = useAct(
    (body: ManagerStep) =>
      loaded(api.POST("/api/projects/managers/{id}/steps", { params: { path: { id: manager.id } }, body })),
    () => setKind(null),
  );
  const isKeeper = inside.parts.includes("keeper");
  const mayDecide = isKeeper || inside.parts.includes("lead");
  const isShort = words.trim() === "" || (kind === "score" && points === null);
  const step = (): ManagerStep =>
    kind === "score" ? { kind, words, points: points ?? 0 } : { kind: "decision", words };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <strong>{manager.name}</strong>
        <span className={styles.quiet}>{m.days(manager.from, manager.to ?? "")}</span>
      </div>
      <p className={styles.text}>
        {m.mandate}: {manager.mandate} <span className={styles.quiet}>{manager.basis}</span>
      </p>
      <ul className={styles.plain}>
        {manager.steps.map((one) => (
          <li key={`${one.on} ${one.words}`} className={styles.quiet}>
            {one.on} {m.kinds[one.kind]} {one.points !== null && m.points(one.points)} {one.words} · {one.by}
          </li>
        ))}
      </ul>
      {note.error && <Failure error={note.error} />}
      {kind === null && (
        <p className={styles.tools}>
          {mayDecide && <Button onClick={() => setKind("decision")}>{m.decide}</Button>}
          {isKeeper && <Button onClick={() => setKind("score")}>{m.score}</Button>}
        </p>
      )}
      {kind !== null && (
        <div className={styles.narrow}>
          <Field label={m.words}>
            {(id) => (
              <Input id={id} value={words} maxLength={2000} onChange={(event) => setWords(event.target.value)} />
            )}
          </Field>
          {kind === "score" && (
            <Field label={m.ofHundred}>
              {(id) => <InputNumber id={id} min={0} max={100} precision={0} value={points} onChange={setPoints} />}
            </Field>
          )}
          <p className={styles.tools}>
            <ReasonButton
              type="primary"
              reason={isShort ? t.must : null}
              loading={note.isPending}
              onClick={() => note.mutate(step())}
            >
              {m.send}
            </ReasonButton>
            <Button onClick={() => setKind(null)}>{t.cancel}</Button>
          </p>
        </div>
      )}
    </li>
  );
}

function ManagerForm({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useWords();
  const m = t.managers;
  const [input, setInput] = useState<NewManager>({ name: "", mandate: "", from: project.today, to: null, basis: "" });
  const change = (part: Partial<NewManager>) => setInput((before) => ({ ...before, ...part }));
  const appoint = useAct(
    () =>
      loaded(api.POST("/api/projects/projects/{id}/managers", { params: { path: { id: project.id } }, body: input })),
    onDone,
  );
  const isShort = [input.name, input.mandate, input.basis, input.from].some((one) => one.trim() === "");
  return (
    <div className={styles.narrow}>
      {appoint.error && <Failure error={appoint.error} />}
      {(
        [
          ["name", m.name],
          ["mandate", m.mandate],
          ["basis", m.basis],
        ] as const
      ).map(([key, label]) => (
        <Field key={key} label={label}>
          {(id) => (
            <Input
              id={id}
              value={input[key]}
              maxLength={key === "name" ? 200 : 2000}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={m.from}>
        {(id) => (
          <input id={id} type="date" value={input.from} onChange={(event) => change({ from: event.target.value })} />
        )}
      </Field>
      <Field label={m.to}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={input.to ?? ""}
            onChange={(event) => change({ to: event.target.value || null })}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={isShort ? t.must : null}
          loading={appoint.isPending}
          onClick={() => appoint.mutate(undefined)}
        >
          {m.confirm}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
