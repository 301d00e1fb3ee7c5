import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { unmetWords } from "../../rules/unmet-words.ts";
import styles from "../calls.module.css";
import type { DraftHandle } from "./use-draft.ts";

/** What the reader can do now: an act that lacks something stays in sight and says what. */
export function ActPanel({ dossier, draft }: { dossier: Dossier; draft: DraftHandle | null }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const client = useQueryClient();
  const { definition, machine: code, acts, version, id } = dossier;
  const machine = machineOf(definition, code);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const take = useMutation({
    mutationFn: async (act: string) => {
      // What was typed a moment ago goes first; if it cannot be kept, the form says why and the act waits.
      if (draft && draft.state !== "saved" && !(await draft.flush())) return null;
      return loaded(
        api.POST("/api/calls/dossiers/{id}/acts", {
          params: { path: { id } },
          body: { act, version, said: said.trim() || null },
        }),
      );
    },
    onSuccess: (taken) => {
      if (taken === null) return;
      setChosen(null);
      setSaid("");
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  const ruleOf = (act: string) => machine.acts.find((one) => one.code === act)!;
  const placeOf = (stage: string | null) => machine.stages.findIndex(({ code: one }) => one === stage);
  // The next step forward: what goes back, or asks for a reason because it ends badly, is never the first thing offered.
  const firstReady = acts.find(
    ({ code: act, missing }) =>
      missing.length === 0 && ruleOf(act).says !== "reason" && placeOf(ruleOf(act).to) > placeOf(dossier.stage),
  )?.code;
  const doneAct = take.data && take.variables ? ruleOf(take.variables) : undefined;
  const doneStage = machine.stages.find(({ code: stage }) => stage === take.data?.stage);
  if (acts.length === 0 && !take.data) return null;
  const open = chosen === null ? null : ruleOf(chosen);
  const waits = draft && ["failed", "refused", "conflict"].includes(draft.state) ? t.form.actWaits : null;
  return (
    <section className={styles.part} aria-label={o.todo}>
      {take.error && <Failure error={take.error} />}
      {take.data && doneAct && doneStage && (
        <Notice kind="good" title={o.done(doneAct.label[language], doneStage.label[language])}>
          {take.data.receipt && <p>{o.receipt(take.data.receipt.number)}</p>}
        </Notice>
      )}
      <p className={styles.tools}>
        {acts.map(({ code: act, missing }) => (
          <ReasonButton
            key={act}
            type={act === firstReady ? "primary" : "default"}
            reason={waits ?? (missing.map((one) => unmetWords(definition, one, language)).join(" · ") || null)}
            loading={take.isPending && take.variables === act}
            onClick={() => {
              take.reset();
              setSaid("");
              setChosen(act);
            }}
          >
            {ruleOf(act).label[language]}
          </ReasonButton>
        ))}
      </p>
      {/* A telephone has no pointer to hold over a button: what is missing stands there to be read. */}
      {acts.every(({ missing }) => missing.length > 0) && (
        <ul className={styles.plain}>
          {acts.map(({ code: act, missing }) => (
            <li key={act} className={styles.quiet}>
              {o.lacks(
                ruleOf(act).label[language],
                missing.map((one) => unmetWords(definition, one, language)).join(" · "),
              )}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div className={styles.narrow}>
          {open.says !== "nothing" && (
            <div className={styles.field}>
              <label htmlFor="act-said">{open.says === "basis" ? o.basis : o.reason}</label>
              <Input.TextArea
                id="act-said"
                rows={2}
                maxLength={2000}
                value={said}
                onChange={(event) => setSaid(event.target.value)}
              />
            </div>
          )}
          <p className={styles.tools}>
            <ReasonButton
              type="primary"
              reason={waits ?? (open.says !== "nothing" && said.trim() === "" ? t.list.must : null)}
              loading={take.isPending}
              onClick={() => take.mutate(open.code)}
            >
              {o.confirm(open.label[language])}
            </ReasonButton>
            <Button onClick={() => setChosen(null)}>{o.cancel}</Button>
          </p>
        </div>
      )}
    </section>
  );
}
