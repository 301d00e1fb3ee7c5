import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { ApiProblem } from "../../../web/api-problem.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { ActInput } from "../contract/act.ts";
import type { Commitment } from "../contract/commitment.ts";
import type { Act } from "../contract.ts";
import { transitions } from "../rules/life.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AssignFields, ExtensionField, MergeField, TransferFields } from "./ActFields.tsx";
import { type ActFields, inputOf } from "./act-input.ts";
import { ConflictNotice } from "./ConflictNotice.tsx";
import styles from "./commitment.module.css";
import { problemOf } from "./problem-of.ts";
import { commitmentsQueries } from "./queries.ts";
import { ReportFields } from "./ReportFields.tsx";

interface ActFormProps {
  readonly act: Act;
  readonly commitment: Commitment;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

/**
 * What an act needs to be told, and its confirmation. When somebody was faster, nothing of what was entered is lost: both
 * versions are shown, and the form goes on from the new one.
 */
export function ActForm({ act, commitment, onDone, onCancel }: ActFormProps) {
  const t = useTexts({ zh, en });
  const a = t.act;
  const client = useQueryClient();
  const [form] = Form.useForm<ActFields>();
  const [seen, setSeen] = useState({ version: commitment.version, state: commitment.state });
  const send = useMutation({
    mutationFn: (input: ActInput) =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/acts", { params: { path: { id: commitment.id } }, body: input }),
      ),
    onSuccess: onDone,
    // Only when the new version is here is the conflict shown: whoever goes on goes on from it.
    onError: async (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        await client.invalidateQueries({ queryKey: commitmentsQueries.commitment(commitment.id).queryKey });
    },
  });
  const overtaken = problemOf(send.error, "commitments.changed-since");
  const { needs } = transitions[act];
  const required = [{ required: true, whitespace: true, message: a.mustSay }];
  return (
    <Form
      form={form}
      layout="vertical"
      aria-label={t.acts[act]}
      onFinish={(fields) => send.mutate(inputOf(act, fields, seen.version))}
    >
      <h2 className={styles.actTitle}>{t.acts[act]}</h2>
      {overtaken ? (
        <ConflictNotice
          seen={seen}
          now={commitment}
          detail={overtaken.detail}
          onContinue={() => {
            setSeen({ version: commitment.version, state: commitment.state });
            send.reset();
          }}
        />
      ) : (
        send.error && <Failure error={send.error} />
      )}
      {act === "assign" && <AssignFields commitment={commitment} form={form} />}
      {act === "transfer" && <TransferFields commitment={commitment} />}
      {(act === "ask-extension" || act === "extend") && <ExtensionField commitment={commitment} />}
      {act === "merge" && <MergeField commitment={commitment} />}
      {act === "report" ? (
        <ReportFields commitment={commitment} form={form} />
      ) : (
        <>
          {needs === "basis" && (
            <Form.Item name="basis" label={a.basis} rules={required}>
              <Input maxLength={1000} />
            </Form.Item>
          )}
          <Form.Item name="note" label={a.note} rules={needs === "note" ? required : []}>
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
        </>
      )}
      <div className={styles.actButtons}>
        <Button type="primary" htmlType="submit" loading={send.isPending} disabled={overtaken !== null}>
          {a.confirm(t.acts[act])}
        </Button>
        <Button onClick={onCancel}>{a.cancel}</Button>
      </div>
    </Form>
  );
}
