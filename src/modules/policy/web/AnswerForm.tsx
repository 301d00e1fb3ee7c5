import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./EnquiryPanel.module.css";

interface AnswerFormProps {
  readonly code: string;
  /** Id of the thread. */
  readonly id: string;
  readonly onDone: () => void;
}

/** Publishes an answer in a thread. */
export function AnswerForm({ code, id, onDone }: AnswerFormProps) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const answer = useMutation({
    mutationFn: (body: { answer: string }) =>
      loaded(api.POST("/api/policy/enquiries/{id}/answers", { params: { path: { id } }, body })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["policy", "enquiries", code] });
      await client.invalidateQueries({ queryKey: ["policy", "waiting-enquiries"] });
      onDone();
    },
  });
  return (
    <Form layout="vertical" onFinish={(fields: { answer: string }) => answer.mutate(fields)}>
      {answer.error && <Failure error={answer.error} />}
      <Form.Item
        name="answer"
        label={t.enquiries.answerText}
        extra={t.threads.answerPublishes}
        rules={[{ required: true, whitespace: true, message: t.threads.empty }]}
      >
        <Input.TextArea rows={3} maxLength={4000} autoFocus />
      </Form.Item>
      <div className={styles.tools}>
        <Button htmlType="submit" type="primary" size="small" loading={answer.isPending}>
          {t.enquiries.answer}
        </Button>
        <Button size="small" onClick={onDone}>
          {t.threads.cancel}
        </Button>
      </div>
    </Form>
  );
}
