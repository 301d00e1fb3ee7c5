import { Button, Form, Input } from "antd";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Pair } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { wishEn } from "../../wish-texts.en.ts";
import { wishZh } from "../../wish-texts.zh.ts";
import styles from "./desk.module.css";
import { ReasonForm } from "./ReasonForm.tsx";
import { usePairActs } from "./use-pair-acts.ts";

/** What the owner of one side says of a pair: it is wanted, or it does not fit and why. */
export function OwnerPairActs({ pair }: { pair: Pair }) {
  const t = useTexts({ zh, en });
  const w = useTexts({ zh: wishZh, en: wishEn });
  const [open, setOpen] = useState<"wish" | "refuse" | null>(null);
  const { refuse, wish } = usePairActs();
  const ids = { demand: pair.demand.id, result: pair.result.id };
  const isSaid = pair.side !== null && pair.pair.wishes.includes(pair.side);
  const settled = pair.pair.state === "free" ? null : t.match.states[pair.pair.state];
  const error = wish.error ?? refuse.error;
  const close = { onSuccess: () => setOpen(null) };
  return (
    <section className={styles.acts}>
      {error && <Failure error={error} />}
      <div className={styles.buttons}>
        <ReasonButton type="primary" reason={settled ?? (isSaid ? w.said : null)} onClick={() => setOpen("wish")}>
          {w.wish}
        </ReasonButton>
        <ReasonButton reason={settled} onClick={() => setOpen("refuse")}>
          {w.notFit}
        </ReasonButton>
      </div>
      <p className={styles.quiet}>{w.hint}</p>
      {open === "wish" && settled === null && !isSaid && (
        <Form<{ words?: string }>
          className={styles.form}
          layout="vertical"
          aria-label={w.wish}
          onFinish={({ words }) => wish.mutate({ ...ids, words: words?.trim() || null }, close)}
        >
          <Form.Item name="words" label={w.words} className={styles.wide}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
          <div className={styles.buttons}>
            <Button type="primary" htmlType="submit" loading={wish.isPending}>
              {t.lead.save}
            </Button>
            <Button onClick={() => setOpen(null)}>{t.lead.cancel}</Button>
          </div>
        </Form>
      )}
      {open === "refuse" && settled === null && (
        <ReasonForm
          label={t.bench.refuseTitle}
          isSending={refuse.isPending}
          onSend={(fields) => refuse.mutate({ ...ids, ...fields }, close)}
          onCancel={() => setOpen(null)}
        />
      )}
    </section>
  );
}
