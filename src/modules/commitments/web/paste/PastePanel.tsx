import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input, InputNumber, Select } from "antd";
import { useId, useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { bringEn } from "../../bring-texts.en.ts";
import { bringZh } from "../../bring-texts.zh.ts";
import { mostChanges, type Paste } from "../../contract/bring-back.ts";
import type { LedgerColumn, LedgerFilter, LedgerQuery } from "../../contract/ledger.ts";
import { headingLanguage } from "../../rules/paste.ts";
import { en } from "../../texts.en.ts";
import { zh } from "../../texts.zh.ts";
import { BackAnswer, Said } from "../bring/BackAnswer.tsx";
import { commitmentsQueries, pageSize } from "../queries.ts";
import { firstColumn } from "./first-column.ts";
import styles from "./paste.module.css";
import type { Pasted } from "./use-pasted.ts";

interface PastePanelProps {
  readonly pasted: Pasted;
  readonly onChange: (pasted: Pasted) => void;
  readonly onEnd: () => void;
  /** The ledger as it is on the screen: what it shows, in which order, in which columns. */
  readonly ledger: {
    readonly filter: LedgerFilter;
    readonly order: Pick<LedgerQuery, "sort" | "group">;
    readonly shown: readonly LedgerColumn[];
    readonly count: number;
  };
}

/** Cells copied from a spreadsheet, laid over the ledger: what they would change, then changed by the acts people use. */
export function PastePanel({ pasted, onChange, onEnd, ledger }: PastePanelProps) {
  const { paste: t, back: b } = useTexts({ zh: bringZh, en: bringEn });
  const { columns: names } = useTexts({ zh, en });
  const client = useQueryClient();
  const id = useId();
  const { filter, order, shown, count } = ledger;
  const { text, row } = pasted;
  const [chosen, setChosen] = useState<LedgerColumn | null>(null);
  const [basis, setBasis] = useState("");
  const [note, setNote] = useState("");
  const page = (at: number) => commitmentsQueries.page(filter, order, at);
  const { data: first } = useQuery(page(Math.floor(row / pageSize)));
  const title = first?.rows[row % pageSize]?.title ?? "";
  const column = chosen ?? firstColumn(text, shown, title);
  const isHeaded = headingLanguage((text.split(/\r?\n/, 1)[0] ?? "").split("\t")) !== null;

  /** The rows of the ledger from the chosen one on, as many as the text has lines at most. */
  const seenRows = async (): Promise<Paste["seen"]> => {
    const lines = Math.min(text.split("\n").length, mostChanges, Math.max(0, count - row));
    const pages = new Set(Array.from({ length: lines }, (_, line) => Math.floor((row + line) / pageSize)));
    const loadedPages = await Promise.all([...pages].map((at) => client.fetchQuery(page(at))));
    const from = row - Math.floor(row / pageSize) * pageSize;
    return loadedPages
      .flatMap(({ rows }) => rows.map((one) => ({ id: one.id, version: one.version })))
      .slice(from, from + lines);
  };
  /** `shownBefore`: what a preview was shown of, with the versions that it named; null: a preview. */
  const send = useMutation({
    mutationFn: async (shownBefore: Paste | null) => {
      const said = { basis: basis.trim(), note: note.trim() };
      if (shownBefore) {
        const body = { ...shownBefore, ...said };
        return { answer: await loaded(api.POST("/api/commitments/pastes/runs", { body })), body };
      }
      const body = {
        text,
        seen: isHeaded ? [] : await seenRows(),
        columns: shown.slice(shown.indexOf(column)),
        ...said,
      };
      const answer = await loaded(api.POST("/api/commitments/pastes/previews", { body }));
      const changed = answer.changes.map((one) => ({ id: one.id, version: one.version }));
      return { answer, body: isHeaded ? { ...body, seen: changed } : body };
    },
    onSuccess: async ({ answer }) => {
      if (answer.isApplied) await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const change = (next: Partial<Pasted>) => {
    onChange({ ...pasted, ...next });
    send.reset();
  };
  return (
    <section className={styles.panel} aria-label={t.title}>
      <h2>{t.title}</h2>
      <p className={styles.how}>{t.how}</p>
      <Input.TextArea
        aria-label={t.text}
        className={styles.text}
        autoFocus
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={text}
        onChange={({ target }) => change({ text: target.value })}
      />
      {isHeaded ? (
        <p className={styles.how}>{t.headed}</p>
      ) : (
        <div className={styles.place}>
          <label htmlFor={`${id}-row`}>
            {t.row}
            <InputNumber
              id={`${id}-row`}
              min={1}
              max={Math.max(1, count)}
              precision={0}
              value={row + 1}
              onChange={(value) => change({ row: (value ?? 1) - 1 })}
            />
          </label>
          <label htmlFor={`${id}-column`}>
            {t.column}
            <Select
              id={`${id}-column`}
              className={styles.column}
              value={column}
              onChange={(value) => {
                setChosen(value);
                send.reset();
              }}
              options={shown.map((value) => ({ value, label: names[value] }))}
            />
          </label>
          <span className={styles.how} lang={languageTags.zh}>
            {title && t.rowIs(title)}
          </span>
        </div>
      )}
      <div className={styles.place}>
        <Said label={b.basisAll} value={basis} onChange={setBasis} />
        <Said label={b.noteAll} value={note} onChange={setNote} />
      </div>
      <div className={styles.place}>
        <ReasonButton
          type={send.data ? "default" : "primary"}
          reason={text.trim() === "" ? t.nothing : null}
          onClick={() => send.mutate(null)}
        >
          {t.preview}
        </ReasonButton>
        <Button onClick={onEnd}>{t.close}</Button>
      </div>
      {send.isPending && <Notice kind="info" title={t.reading} />}
      {send.error && <Failure error={send.error} />}
      {send.data && !send.isPending && (
        <>
          <p role="status">
            {b.preview(
              send.data.answer.rows,
              send.data.answer.changes.length,
              send.data.answer.refusals.length,
              send.data.answer.unchanged,
            )}
          </p>
          <BackAnswer answer={send.data.answer} said={{ basis, note }} onApply={() => send.mutate(send.data.body)} />
        </>
      )}
    </section>
  );
}
