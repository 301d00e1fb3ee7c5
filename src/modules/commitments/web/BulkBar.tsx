import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { languageTags } from "../../../platform/i18n/language.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { type BulkResult, type PlainAct, plainActs } from "../contract/act.ts";
import { saidRefusal, transitions } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitments.module.css";
import { useDoers } from "./use-doers.ts";
import { useRefusalText } from "./use-refusal-text.ts";
import type { Selection } from "./use-selection.tsx";

/** The same act on all chosen rows: choose, see what can be done and what cannot and why, then do it. */
export function BulkBar({ selection }: { selection: Selection }) {
  const t = useTexts({ zh, en });
  const l = t.ledger;
  const client = useQueryClient();
  const doers = useDoers();
  const refusalText = useRefusalText();
  const [act, setAct] = useState<PlainAct | undefined>();
  const [said, setSaid] = useState("");
  const send = useMutation({
    mutationFn: (isPreview: boolean) =>
      loaded(
        api.POST("/api/commitments/acts", {
          body: {
            act: act!,
            items: [...selection.chosen].map(([id, version]) => ({ id, version })),
            ...saying,
            isPreview,
          },
        }),
      ),
    onSuccess: async (_, isPreview) => {
      if (isPreview) return;
      selection.clear();
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const needs = act ? transitions[act].needs : "nothing";
  const saying = {
    basis: needs === "basis" ? said.trim() || null : null,
    note: needs === "basis" ? null : said.trim() || null,
  };
  const reason = selection.chosen.size === 0 || !act ? l.chooseAct : refusalText(saidRefusal(act, saying));
  const isDoing = send.isPending && send.variables === false;
  const isPreviewed = send.data !== undefined && send.variables === true;
  const possible = send.data?.results.filter(({ refusal }) => refusal === null).length ?? 0;
  return (
    <section className={styles.bulk} aria-label={l.bulk}>
      <span role="status">{l.selected(selection.chosen.size)}</span>
      <Button size="small" onClick={selection.selectLoaded}>
        {l.selectAll}
      </Button>
      {selection.chosen.size > 0 && (
        <Button size="small" onClick={selection.clear}>
          {l.unselect}
        </Button>
      )}
      <Select
        aria-label={l.chooseAct}
        showSearch
        optionFilterProp="label"
        placeholder={l.chooseAct}
        className={styles.actChoice}
        value={act}
        onChange={(next) => {
          setAct(next);
          send.reset();
        }}
        options={plainActs
          .filter((one) => transitions[one].who.some((doer) => doers.has(doer)))
          .map((one) => ({ value: one, label: t.acts[one] }))}
      />
      <Input
        aria-label={needs === "basis" ? t.act.basis : t.act.note}
        placeholder={needs === "basis" ? t.act.basis : t.act.note}
        className={styles.said}
        value={said}
        maxLength={1000}
        onChange={({ target }) => setSaid(target.value)}
      />
      <ReasonButton reason={reason} loading={send.isPending && !isDoing} onClick={() => send.mutate(true)}>
        {l.preview}
      </ReasonButton>
      {isPreviewed && act && (
        <ReasonButton
          type="primary"
          reason={possible === 0 ? l.previewSays(0, send.data.results.length) : null}
          loading={isDoing}
          onClick={() => send.mutate(false)}
        >
          {l.perform(t.acts[act], possible)}
        </ReasonButton>
      )}
      {send.error && <Failure error={send.error} />}
      {send.data && <Results data={send.data} isPreview={send.variables} />}
    </section>
  );
}

function Results({ data: { done, results }, isPreview }: { data: BulkResult; isPreview: boolean }) {
  const l = useTexts({ zh, en }).ledger;
  const refusalText = useRefusalText();
  const refused = results.filter(({ refusal }) => refusal !== null);
  return (
    <div className={styles.results}>
      <Notice
        kind={refused.length > 0 ? "warn" : "good"}
        title={isPreview ? l.previewSays(results.length - refused.length, refused.length) : l.performed(done)}
      >
        {refused.length > 0 && (
          <ul>
            {refused.map(({ id, title, refusal }) => (
              <li key={id}>
                <span lang={languageTags.zh}>{title}</span> — {refusalText(refusal)}
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
