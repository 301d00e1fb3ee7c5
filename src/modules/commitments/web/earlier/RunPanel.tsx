import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useId, useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { EarlierLedger, EarlierRun } from "../../contract/earlier.ts";
import type { Act } from "../../contract.ts";
import { earlierEn } from "../../earlier-texts.en.ts";
import { earlierZh } from "../../earlier-texts.zh.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { CellProblems } from "./CellProblems.tsx";
import styles from "./earlier.module.css";

/** So many changes are shown at once; a longer list is opened. */
const fewChanges = 10;

/** The way into the ledger: the basis, a preview of every change, then the changes. */
export function RunPanel({ ledger }: { ledger: EarlierLedger }) {
  const t = useTexts({ zh: earlierZh, en: earlierEn }).run;
  const client = useQueryClient();
  const id = useId();
  const [basis, setBasis] = useState(t.basisOf(ledger.fileName));
  // What was previewed holds as long as nobody decided or applied a row since.
  const standing = JSON.stringify(ledger.byState);
  const [seen, setSeen] = useState("");
  const send = useMutation({
    mutationFn: (isPreview: boolean) => {
      const said = { params: { path: { id: ledger.id } }, body: { basis } };
      return loaded(
        isPreview
          ? api.POST("/api/commitments/earlier-ledgers/{id}/previews", said)
          : api.POST("/api/commitments/earlier-ledgers/{id}/runs", said),
      );
    },
    onSuccess: async ({ isApplied }) => {
      if (!isApplied) setSeen(standing);
      if (isApplied) await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const answer = send.data;
  const needs = basis.trim() === "" ? t.needBasis : null;
  const isPreviewed = answer !== undefined && !answer.isApplied && seen === standing;
  const count = isPreviewed ? answer.changes.length : 0;
  return (
    <section className={styles.panel}>
      <h2>{t.title}</h2>
      <label className={styles.basis} htmlFor={id}>
        {t.basis}
        <Input id={id} maxLength={1000} value={basis} onChange={({ target }) => setBasis(target.value)} />
      </label>
      <div className={styles.tools}>
        <ReasonButton loading={send.isPending} reason={needs} onClick={() => send.mutate(true)}>
          {t.preview}
        </ReasonButton>
        <ReasonButton
          type="primary"
          loading={send.isPending}
          reason={needs ?? (!isPreviewed ? t.needPreview : count === 0 ? t.nothing : null)}
          onClick={() => send.mutate(false)}
        >
          {t.apply(count)}
        </ReasonButton>
      </div>
      {send.error && <Failure error={send.error} />}
      {answer && !send.isPending && <RunAnswer answer={answer} />}
    </section>
  );
}

function RunAnswer({ answer }: { answer: EarlierRun }) {
  const t = useTexts({ zh: earlierZh, en: earlierEn }).run;
  const { changes, problems, unchanged, waiting, rest, isApplied } = answer;
  return (
    <>
      <Notice
        kind={isApplied ? (problems.length > 0 ? "warn" : "good") : "info"}
        title={isApplied ? t.done(changes.length, problems.length) : t.previewed}
      >
        {!isApplied && <p>{t.said(changes.length, unchanged, problems.length)}</p>}
        {waiting > 0 && <p>{t.waiting(waiting)}</p>}
        {rest > 0 && <p>{t.rest(rest)}</p>}
      </Notice>
      <CellProblems problems={problems} title={t.problems} />
      {changes.length > 0 && (
        <details open={changes.length <= fewChanges}>
          <summary>
            {t.changes} ({changes.length})
          </summary>
          <ul className={styles.changes}>
            {changes.map((one) => (
              <Change key={`${one.title} ${one.rows[0]?.sheet} ${one.rows[0]?.row}`} change={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Change({ change: { rows, title, commitment, changes } }: { change: EarlierRun["changes"][number] }) {
  const t = useTexts({ zh: earlierZh, en: earlierEn }).run;
  const { acts, register } = useTexts({ zh, en });
  const by = (act: string): string =>
    act === "register" ? register.act : act === "note" ? "" : (acts[act as Act] ?? act);
  return (
    <li>
      <span className={styles.quiet}>{t.rows(rows.map(({ row }) => row).join(", "))}</span>{" "}
      {commitment === null ? (
        <span lang={languageTags.zh}>{title}</span>
      ) : (
        <PageLink to={commitmentsPaths.commitment(commitment)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      )}
      <ul>
        {changes.map((one) => (
          <li key={`${one.field} ${one.to}`}>
            <span lang={languageTags.zh}>{t.change(t.fields[one.field], one.from, one.to)}</span>{" "}
            {by(one.act) !== "" && <span className={styles.quiet}>{t.by(by(one.act))}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
