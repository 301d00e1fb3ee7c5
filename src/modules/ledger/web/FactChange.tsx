import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useHasRole } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { Fact } from "../contract.ts";
import { recorders } from "../rules/who-may-record.ts";
import { supersedeRefusal } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";

/** Corrects a fact in the form of data entry, or takes it back with the reason. Both add; nothing is overwritten. */
export function FactChange({ fact }: { fact: Fact }) {
  const { one: o } = useTexts({ zh, en });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const mayChange = useHasRole([...recorders, "reporter"]);
  const retract = useMutation({
    mutationFn: (body: { reason: string }) =>
      loaded(api.POST("/api/ledger/facts/{id}/retraction", { params: { path: { id: fact.id } }, body })),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ["ledger"] });
      setOpen(false);
      await navigate({ to: ledgerPaths.fact(id) });
    },
  });
  const reason = mayChange ? (supersedeRefusal(fact, fact.metric) ? o.notLive : null) : o.noRight;
  if (isOpen)
    return (
      <div className={styles.panel}>
        {retract.error && <Failure error={retract.error} />}
        <Form<{ reason: string }> layout="vertical" onFinish={retract.mutate}>
          <Form.Item
            name="reason"
            label={o.retractReason}
            rules={[{ required: true, whitespace: true, message: o.fill }]}
          >
            <Input maxLength={500} />
          </Form.Item>
          <div className={styles.buttons}>
            <Button type="primary" danger htmlType="submit" loading={retract.isPending}>
              {o.confirmRetract}
            </Button>
            <Button onClick={() => setOpen(false)}>{o.cancel}</Button>
          </div>
        </Form>
      </div>
    );
  return (
    <div className={styles.buttons}>
      <ReasonButton
        type="primary"
        reason={reason}
        onClick={() => void navigate({ to: ledgerPaths.enter(), search: { corrects: fact.id } as never })}
      >
        {o.correct}
      </ReasonButton>
      <ReasonButton reason={reason} onClick={() => setOpen(true)}>
        {o.retract}
      </ReasonButton>
    </div>
  );
}
