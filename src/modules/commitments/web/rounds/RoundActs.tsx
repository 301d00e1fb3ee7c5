import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ReportingRound } from "../../contract/round.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { closedRefusal, remindRefusal } from "../../rules/round.ts";
import { useRefusalText } from "../use-refusal-text.ts";
import styles from "./rounds.module.css";

type Act = "remind" | "close";

/** The office reminds those that have something to report, or closes the round. */
export function RoundActs({ round }: { round: ReportingRound }) {
  const t = useTexts({ zh, en }).page;
  const client = useQueryClient();
  const refusalText = useRefusalText();
  const [chosen, setChosen] = useState<Act | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const params = { path: { id: round.id } };
  const send = useMutation({
    mutationFn: async ({ act, note }: { act: Act; note: string | null }) => {
      if (act === "remind") {
        const { units } = await loaded(api.POST("/api/commitments/rounds/{id}/reminders", { params, body: { note } }));
        return t.reminded(units);
      }
      await loaded(api.POST("/api/commitments/rounds/{id}/close", { params, body: { note } }));
      return t.ended;
    },
    onSuccess: async (text) => {
      setChosen(null);
      setSaid(text);
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  if (chosen)
    return (
      <Form<{ note?: string }>
        className={styles.narrow}
        layout="vertical"
        aria-label={t[chosen]}
        onFinish={({ note }) => send.mutate({ act: chosen, note: note?.trim() || null })}
      >
        {send.error && <Failure error={send.error} />}
        <Form.Item name="note" label={t.note}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <p className={styles.tools}>
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t.confirm(t[chosen])}
          </Button>
          <Button onClick={() => setChosen(null)}>{t.cancel}</Button>
        </p>
      </Form>
    );
  const choose = (act: Act) => {
    send.reset();
    setSaid(null);
    setChosen(act);
  };
  return (
    <>
      {said && <Notice kind="good" title={said} />}
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={refusalText(remindRefusal(round))} onClick={() => choose("remind")}>
          {t.remind}
        </ReasonButton>
        <ReasonButton reason={refusalText(closedRefusal(round))} onClick={() => choose("close")}>
          {t.close}
        </ReasonButton>
      </p>
    </>
  );
}
