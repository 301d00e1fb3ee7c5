import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input } from "antd";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./EnquiryPanel.module.css";
import { policyQueries } from "./queries.ts";

interface AskFormProps {
  readonly code: string;
  /** What the question is about, and the units that the text makes responsible for it. */
  readonly words?:
    | {
        readonly edition: number;
        readonly start: number;
        readonly end: number;
        readonly quote: string;
        readonly units: readonly string[];
      }
    | undefined;
  /** The thread that is asked further. */
  readonly thread?: string;
  readonly onAsked?: () => void;
}

/** Asks a question; says who will be asked and who can read it. */
export function AskForm({ code, words, thread, onAsked }: AskFormProps) {
  const t = useTexts({ zh, en });
  const user = useUser();
  const client = useQueryClient();
  const [form] = Form.useForm<{ question: string }>();
  const ask = useMutation({
    mutationFn: ({ question }: { question: string }) => {
      const about = words ? { edition: words.edition, start: words.start, end: words.end } : null;
      const body = { question, about, thread: thread ?? null };
      return loaded(api.POST("/api/policy/documents/{code}/enquiries", { params: { path: { code } }, body }));
    },
    onSuccess: async () => {
      form.resetFields();
      await client.invalidateQueries({ queryKey: policyQueries.enquiries(code).queryKey });
      onAsked?.();
    },
  });
  const isFirst = thread === undefined;
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => ask.mutate(fields)} className={styles.form}>
      {ask.error && <Failure error={ask.error} />}
      {words ? (
        <blockquote className={styles.quote}>
          <small>{t.enquiries.quote}</small>
          <span lang="zh-CN" className={styles.words}>
            {words.quote.trim()}
          </span>
        </blockquote>
      ) : (
        isFirst && <p className={styles.none}>{t.threads.choose}</p>
      )}
      <Form.Item
        name="question"
        label={isFirst ? t.enquiries.text : t.threads.further}
        rules={[{ required: true, whitespace: true, message: t.threads.empty }]}
        extra={
          isFirst
            ? `${words ? t.threads.asked(words.units) : t.threads.askedWhole} ${t.threads.published}`
            : t.threads.published
        }
      >
        <Input.TextArea rows={3} maxLength={2000} autoFocus={!isFirst} />
      </Form.Item>
      <ReasonButton htmlType="submit" loading={ask.isPending} reason={user ? null : t.enquiries.askReason}>
        {isFirst ? t.enquiries.ask : t.threads.askFurther}
      </ReasonButton>
    </Form>
  );
}
