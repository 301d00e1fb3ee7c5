import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Radio, Select } from "antd";
import { refusalReasons } from "../../../../engines/match/contract.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { OwnerAnswer } from "../../contract/lead.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import { deskKey } from "./queries.ts";

interface Fields {
  wants: boolean;
  reason?: OwnerAnswer["reason"];
  words?: string;
}

/** An owner's answer to a broker: goes on, or does not and why. */
export function AnswerForm({ question, words: asked }: { question: string; words: string }) {
  const t = useTexts({ zh, en });
  const l = t.lead;
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const wants = Form.useWatch("wants", form);
  const answer = useMutation({
    mutationFn: ({ wants: goesOn, reason, words }: Fields) =>
      loaded(
        api.POST("/api/market/questions/{id}/answer", {
          params: { path: { id: question } },
          body: { wants: goesOn, reason: goesOn ? null : (reason ?? null), words: words?.trim() ? words.trim() : null },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: deskKey }),
  });
  return (
    <Form<Fields>
      form={form}
      className={styles.form}
      layout="vertical"
      name={`answer-${question}`}
      aria-label={l.answerTo(asked)}
      onFinish={answer.mutate}
    >
      {answer.error && <Failure error={answer.error} />}
      <Form.Item name="wants" label={l.yourAnswer} rules={[{ required: true, message: l.yourAnswer }]}>
        <Radio.Group
          options={[
            { value: true, label: l.goOn },
            { value: false, label: l.stop },
          ]}
        />
      </Form.Item>
      {wants === false && (
        <Form.Item name="reason" label={l.reason} rules={[{ required: true, message: l.reason }]}>
          <Select
            showSearch
            optionFilterProp="label"
            options={refusalReasons.map((value) => ({ value, label: t.reasons[value] }))}
          />
        </Form.Item>
      )}
      <Form.Item name="words" label={l.optional}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={answer.isPending}>
          {l.save}
        </Button>
      </div>
    </Form>
  );
}
