import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import styles from "./baselines.module.css";

interface DeclineFormProps {
  readonly request: BaselineTarget["requests"][number];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Replies that the own unit has no such figure, and why. */
export function DeclineForm({ request, onDone, onCancel }: DeclineFormProps) {
  const { one: o } = useTexts({ zh, en });
  const client = useQueryClient();
  const decline = useMutation({
    mutationFn: (body: { reason: string }) =>
      loaded(
        api.POST("/api/indicators/baseline-requests/{id}/decline", { params: { path: { id: request.id } }, body }),
      ),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ["indicators"] });
    },
  });
  return (
    <Form layout="vertical" className={styles.form} onFinish={(fields: { reason: string }) => decline.mutate(fields)}>
      {decline.error && <Failure error={decline.error} />}
      <p className={styles.about}>{request.question}</p>
      <Form.Item
        name="reason"
        label={o.reason}
        extra={o.reasonHelp}
        rules={[{ required: true, whitespace: true, message: o.required }]}
      >
        <Input.TextArea rows={2} maxLength={500} autoFocus />
      </Form.Item>
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={decline.isPending}>
          {o.reply}
        </Button>
        <Button onClick={onCancel}>{o.cancel}</Button>
      </div>
    </Form>
  );
}
