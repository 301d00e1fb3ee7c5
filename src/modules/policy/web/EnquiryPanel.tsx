import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { useHasRole, useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { DocumentDetail, EnquiryList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./EnquiryPanel.module.css";
import type { FoundItem } from "./found-items.ts";
import { policyQueries } from "./queries.ts";

interface EnquiryPanelProps {
  readonly code: string;
  readonly document: DocumentDetail;
  /** What is selected in the text becomes what the question is about. */
  readonly selected: FoundItem | undefined;
}

/** Questions on a document or one of its sentences, with their published answers. */
export function EnquiryPanel({ code, document, selected }: EnquiryPanelProps) {
  const t = useTexts({ zh, en });
  const enquiries = useQuery(policyQueries.enquiries(code));
  const quote = selected ? document.text.slice(selected.start, selected.end).trim().slice(0, 400) : null;
  return (
    <div className={styles.panel}>
      <p className={styles.question}>{t.enquiries.question}</p>
      <AskForm code={code} quote={quote} />
      <Loaded query={enquiries} shape="cards" rows={2}>
        {(list) =>
          list.enquiries.length === 0 ? (
            <p className={styles.none}>{t.enquiries.none}</p>
          ) : (
            <ol className={styles.list}>
              {list.enquiries.map((enquiry) => (
                <Enquiry key={enquiry.id} code={code} enquiry={enquiry} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </div>
  );
}

function AskForm({ code, quote }: { code: string; quote: string | null }) {
  const t = useTexts({ zh, en });
  const user = useUser();
  const client = useQueryClient();
  const [form] = Form.useForm<{ question: string }>();
  const ask = useMutation({
    mutationFn: ({ question }: { question: string }) =>
      loaded(
        api.POST("/api/policy/documents/{code}/enquiries", {
          params: { path: { code } },
          body: { question, quote, node: null },
        }),
      ),
    onSuccess: async () => {
      form.resetFields();
      await client.invalidateQueries({ queryKey: policyQueries.enquiries(code).queryKey });
    },
  });
  return (
    <Form form={form} layout="vertical" onFinish={(fields) => ask.mutate(fields)} className={styles.form}>
      {ask.error && <Failure error={ask.error} />}
      {quote && (
        <blockquote className={styles.quote} lang="zh-CN">
          <small>{t.enquiries.quote}</small>
          {quote}
        </blockquote>
      )}
      <Form.Item
        name="question"
        label={t.enquiries.text}
        rules={[{ required: true, whitespace: true, message: t.enquiries.text }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <ReasonButton htmlType="submit" loading={ask.isPending} reason={user ? null : t.enquiries.askReason}>
        {t.enquiries.ask}
      </ReasonButton>
    </Form>
  );
}

function Enquiry({ code, enquiry }: { code: string; enquiry: EnquiryList["enquiries"][number] }) {
  const t = useTexts({ zh, en });
  const mayAnswer = useHasRole(["administrator", "commission-office"]);
  return (
    <li className={styles.enquiry}>
      {enquiry.quote && (
        <blockquote className={styles.quote} lang="zh-CN">
          {enquiry.quote}
        </blockquote>
      )}
      <p className={styles.asked}>{enquiry.question}</p>
      <p className={styles.when}>{formatDateTime(enquiry.askedAt)}</p>
      {enquiry.answers.map((answer) => (
        <div key={answer.answeredAt} className={styles.answer}>
          <p>{answer.answer}</p>
          <p className={styles.when}>
            {t.enquiries.by(answer.by)} · {formatDateTime(answer.answeredAt)}
          </p>
        </div>
      ))}
      {enquiry.answers.length === 0 && <p className={styles.when}>{t.enquiries.noAnswer}</p>}
      {mayAnswer && <AnswerForm code={code} id={enquiry.id} />}
    </li>
  );
}

function AnswerForm({ code, id }: { code: string; id: string }) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const answer = useMutation({
    mutationFn: (fields: { answer: string }) =>
      loaded(api.POST("/api/policy/enquiries/{id}/answers", { params: { path: { id } }, body: fields })),
    onSuccess: async () => {
      setOpen(false);
      await client.invalidateQueries({ queryKey: policyQueries.enquiries(code).queryKey });
    },
  });
  if (!isOpen) {
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t.enquiries.answer}
      </Button>
    );
  }
  return (
    <Form layout="vertical" onFinish={(fields: { answer: string }) => answer.mutate(fields)}>
      {answer.error && <Failure error={answer.error} />}
      <Form.Item
        name="answer"
        label={t.enquiries.answerText}
        rules={[{ required: true, whitespace: true, message: t.enquiries.answerText }]}
      >
        <Input.TextArea rows={3} maxLength={4000} autoFocus />
      </Form.Item>
      <Button htmlType="submit" type="primary" size="small" loading={answer.isPending}>
        {t.enquiries.answer}
      </Button>
    </Form>
  );
}
