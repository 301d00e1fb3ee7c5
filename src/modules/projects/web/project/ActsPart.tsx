import { Button, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Inside, Project } from "../../contract/project.ts";
import { type ProjectAct, projectActs } from "../../contract.ts";
import { type Part, projectActRefusal, projectActRules } from "../../rules/life.ts";
import { en as errorsEn } from "../../texts.en.ts";
import { zh as errorsZh } from "../../texts.zh.ts";
import { Field } from "../Field.tsx";
import styles from "../projects.module.css";
import { SayForm } from "../SayForm.tsx";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";
import { ClassesForm } from "./ClassesForm.tsx";

/** What the reader can do with the project as a whole; what cannot be done now says why. */
export function ActsPart({ project, inside }: { project: Project; inside: Inside }) {
  const t = useWords();
  const { errors } = useTexts({ zh: errorsZh, en: errorsEn });
  const words: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> = errors;
  const [open, setOpen] = useState<ProjectAct | "receiver" | "classes" | null>(null);
  const { version } = inside;
  const path = { params: { path: { id: project.id } } };
  const move = useAct(
    ({ act, said }: { act: ProjectAct; said: string | null }) =>
      loaded(api.POST("/api/projects/projects/{id}/acts", { ...path, body: { act, version, said } })),
    () => setOpen(null),
  );
  const disclose = useAct((isPublic: boolean) =>
    loaded(api.PUT("/api/projects/projects/{id}/disclosure", { ...path, body: { version, isPublic } })),
  );
  const held = inside.parts as readonly Part[];
  const standing = {
    stage: project.stage,
    handedOverOn: project.handedOverOn,
    award: project.amount,
    receiver: inside.receiver,
    mayClose: inside.tolerated.some(({ outcome }) => outcome === "closure"),
    milestones: inside.milestones.map(({ state }) => state),
  };
  // Closing under tolerance is shown where something failed, or is tolerated already.
  const hasFailed = project.stage === "stopped" || inside.milestones.some(({ state }) => state === "failed");
  const shown = projectActs.filter(
    (act) =>
      (act !== "close-tolerated" || hasFailed || standing.mayClose) &&
      projectActRules[act].from.includes(project.stage) &&
      project.handedOverOn === null &&
      projectActRules[act].by.some((part) => held.includes(part)),
  );
  const isKeeper = held.includes("keeper");
  const mayName =
    (isKeeper || held.includes("lead")) && (project.stage === "approval" || project.stage === "implementation");
  if (shown.length === 0 && !isKeeper && !mayName) return null;
  const reasonFor = (act: ProjectAct): string | null => {
    const refusal = projectActRefusal(act, standing, held, "…");
    return refusal === null ? null : (words[refusal.code]?.(refusal.params ?? {}) ?? refusal.code);
  };
  const act = open === null || open === "receiver" || open === "classes" ? null : open;
  return (
    <section className={styles.part} aria-label={t.one.todo}>
      {(move.error ?? disclose.error) && <Failure error={move.error ?? disclose.error} />}
      <p className={styles.tools}>
        {shown.map((act) => (
          <ReasonButton
            key={act}
            danger={act === "stop"}
            type={act === "stop" || act === "return" || act === "close-tolerated" ? "default" : "primary"}
            reason={reasonFor(act)}
            loading={move.isPending}
            onClick={() => (projectActRules[act].says === "nothing" ? move.mutate({ act, said: null }) : setOpen(act))}
          >
            {t.acts[act]}
          </ReasonButton>
        ))}
        {mayName && <Button onClick={() => setOpen("receiver")}>{t.one.nameReceiver}</Button>}
        {isKeeper && <Button onClick={() => setOpen("classes")}>{t.classes.title}</Button>}
        {isKeeper && (
          <Button loading={disclose.isPending} onClick={() => disclose.mutate(!inside.isPublic)}>
            {inside.isPublic ? t.one.hide : t.one.disclose}
          </Button>
        )}
        <span className={styles.mark}>{inside.isPublic ? t.one.disclosed : t.one.hidden}</span>
      </p>
      {open === "receiver" && <ReceiverForm project={project} inside={inside} onDone={() => setOpen(null)} />}
      {open === "classes" && <ClassesForm project={project} inside={inside} onDone={() => setOpen(null)} />}
      {act && (
        <SayForm
          key={act}
          label={act === "offer-hand-over" ? t.one.saidHandOver : t.one.said[projectActRules[act].says]}
          confirm={t.one.confirm(t.acts[act])}
          isSending={move.isPending}
          onSay={(said) => move.mutate({ act, said })}
          onCancel={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function ReceiverForm({ project, inside, onDone }: { project: Project; inside: Inside; onDone: () => void }) {
  const t = useWords();
  const [receiver, setReceiver] = useState(inside.receiver ?? "");
  const [code, setCode] = useState(inside.receiverCode ?? "");
  const [deliverables, setDeliverables] = useState(inside.deliverables ?? "");
  const save = useAct(
    () =>
      loaded(
        api.PUT("/api/projects/projects/{id}/receiver", {
          params: { path: { id: project.id } },
          body: { version: inside.version, receiver, organisation: code.trim() || null, deliverables },
        }),
      ),
    onDone,
  );
  return (
    <div className={styles.narrow}>
      {save.error && <Failure error={save.error} />}
      <Field label={t.one.receiver}>
        {(id) => (
          <Input id={id} value={receiver} maxLength={200} onChange={(event) => setReceiver(event.target.value)} />
        )}
      </Field>
      <Field label={t.one.receiverCode}>
        {(id) => <Input id={id} value={code} maxLength={80} onChange={(event) => setCode(event.target.value)} />}
      </Field>
      <Field label={t.one.deliverables}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={2000}
            value={deliverables}
            onChange={(event) => setDeliverables(event.target.value)}
          />
        )}
      </Field>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={receiver.trim() === "" || deliverables.trim() === "" ? t.must : null}
          loading={save.isPending}
          onClick={() => save.mutate(undefined)}
        >
          {t.one.save}
        </ReasonButton>
        <Button onClick={onDone}>{t.cancel}</Button>
      </p>
    </div>
  );
}
