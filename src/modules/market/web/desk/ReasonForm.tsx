import { Button, Form, Input, Select } from "antd";
import { refusalReasons } from "../../../../engines/match/contract.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { RefusePair } from "../../contract/lead.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";

export interface ReasonFields {
  readonly reason: RefusePair["reason"];
  readonly words?: string;
}

interface ReasonFormProps {
  readonly label: string;
  readonly isSending: boolean;
  readonly onSend: (fields: { reason: RefusePair["reason"]; words: string | null }) => void;
  readonly onCancel: () => void;
}

/** Why a pair does not fit: one of the reasons, and a note if there is more to say. */
export function ReasonForm({ label, isSending, onSend, onCancel }: ReasonFormProps) {
  const t = useTexts({ zh, en });
  return (
    <Form<ReasonFields>
      className={styles.form}
      layout="vertical"
      aria-label={label}
      onFinish={({ reason, words }) => onSend({ reason, words: words?.trim() ? words.trim() : null })}
    >
      <Form.Item name="reason" label={label} rules={[{ required: true, message: label }]}>
        <Select
          showSearch
          optionFilterProp="label"
          autoFocus
          options={refusalReasons.map((value) => ({ value, label: t.reasons[value] }))}
        />
      </Form.Item>
      <Form.Item name="words" label={t.lead.optional}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {t.lead.save}
        </Button>
        <Button onClick={onCancel}>{t.lead.cancel}</Button>
      </div>
    </Form>
  );
}
