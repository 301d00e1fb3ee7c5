import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, InputNumber } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Trial, WorkflowVersion } from "../../contract/workflow.ts";
import { workflowEn as en } from "../../workflow-texts.en.ts";
import { workflowZh as zh } from "../../workflow-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";

/** What the office does with a version: try it over past cases, put it in force, draft the next one with other numbers. */
export function VersionTools({ one }: { one: WorkflowVersion }) {
  const o = useTexts({ zh, en }).one;
  const client = useQueryClient();
  const { code, version } = one.definition;
  const [open, setOpen] = useState<"force" | "draft" | null>(null);
  const trial = useMutation({
    mutationFn: () =>
      loaded(api.POST("/api/calls/workflows/{code}/{version}/trial", { params: { path: { code, version } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  return (
    <section className={styles.part}>
      <p className={styles.tools}>
        <Button loading={trial.isPending} onClick={() => trial.mutate()}>
          {o.trial}
        </Button>
        {one.state !== "in-force" && (
          <ReasonButton reason={one.state === "draft" ? o.tryFirst : null} onClick={() => setOpen("force")}>
            {o.force}
          </ReasonButton>
        )}
        <Button onClick={() => setOpen("draft")}>{o.newVersion}</Button>
      </p>
      {trial.error && <Failure error={trial.error} />}
      {trial.data && <TrialView trial={trial.data} one={one} />}
      {open === "force" && <ForceForm code={code} version={version} onClose={() => setOpen(null)} />}
      {open === "draft" && <SettingsForm one={one} onClose={() => setOpen(null)} />}
    </section>
  );
}

function TrialView({ trial: { cases, differences }, one }: { trial: Trial; one: WorkflowVersion }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const { machines } = one.definition;
  const name = (code: string) =>
    machines.flatMap((machine) => [...machine.stages, ...machine.acts]).find((each) => each.code === code)?.label[
      language
    ] ?? code;
  if (differences.length === 0) return <Notice kind="good" title={o.trialNone(cases)} />;
  return (
    <Notice kind="warn" title={o.trialSome(cases, differences.length)}>
      {differences.map(({ id, title, was, would, act }) => (
        <p key={id}>{o.difference(title, name(was), name(would), act ? name(act) : "")}</p>
      ))}
    </Notice>
  );
}

function ForceForm({ code, version, onClose }: { code: string; version: number; onClose: () => void }) {
  const o = useTexts({ zh, en }).one;
  const client = useQueryClient();
  const [from, setFrom] = useState("");
  const [basis, setBasis] = useState("");
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/calls/workflows/{code}/{version}/force", {
          params: { path: { code, version } },
          body: { from, basis: basis.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      onClose();
    },
  });
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <div className={styles.field}>
        <label htmlFor="force-from">{o.forceFrom}</label>
        <Input id="force-from" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
      </div>
      <div className={styles.field}>
        <label htmlFor="force-basis">{o.forceBasis}</label>
        <Input id="force-basis" maxLength={500} value={basis} onChange={(event) => setBasis(event.target.value)} />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={from === "" || basis.trim() === "" ? o.must : null}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {o.confirmForce}
        </ReasonButton>
        <Button onClick={onClose}>{o.cancel}</Button>
      </p>
    </div>
  );
}

function SettingsForm({ one, onClose }: { one: WorkflowVersion; onClose: () => void }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { code, settings } = one.definition;
  const [values, setValues] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(settings.map((each) => [each.code, each.value])),
  );
  const [note, setNote] = useState("");
  const send = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/calls/workflows/{code}/settings", {
          params: { path: { code } },
          body: { settings: { ...values }, note: note.trim() },
        }),
      ),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ["calls"] });
      await navigate({ to: callsPaths.workflow(made.code, made.version) });
    },
  });
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      {settings.map((each) => (
        <div key={each.code} className={styles.field}>
          <label htmlFor={`setting-${each.code}`}>{each.label[language]}</label>
          <InputNumber<number>
            id={`setting-${each.code}`}
            min={0}
            value={values[each.code] ?? each.value}
            onChange={(value) => setValues({ ...values, [each.code]: value ?? 0 })}
          />
        </div>
      ))}
      <div className={styles.field}>
        <label htmlFor="setting-note">{o.note}</label>
        <Input id="setting-note" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={note.trim() === "" ? o.must : null}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {o.draft}
        </ReasonButton>
        <Button onClick={onClose}>{o.cancel}</Button>
      </p>
    </div>
  );
}
