import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { NewProblem } from "../../contract/problem.ts";
import { officeRoles } from "../../contract.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import styles from "../rounds/rounds.module.css";

/** Notes a problem of what is shown; the words stay until they are kept. */
export function NoteProblem({ subject }: { subject: NewProblem["subject"] }) {
  const t = useTexts({ zh, en }).note;
  const client = useQueryClient();
  const isOffice = useHasRole(officeRoles);
  const mayNote = useHasRole([...officeRoles, "reviewer", "reporter"]);
  const [isOpen, setOpen] = useState(false);
  const send = useMutation({
    mutationFn: (words: string) => loaded(api.POST("/api/commitments/problems", { body: { subject, words } })),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  if (!mayNote) return null;
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t.button}</Button>;
  return (
    <Form<{ words: string }> layout="vertical" aria-label={t.button} onFinish={({ words }) => send.mutate(words)}>
      {send.error && <Failure error={send.error} />}
      <Form.Item
        name="words"
        label={t.label}
        extra={isOffice ? undefined : t.proposed}
        rules={[{ required: true, whitespace: true, message: t.must }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <p className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t.submit}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.cancel}</Button>
      </p>
    </Form>
  );
}
