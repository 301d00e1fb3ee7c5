import { Button, Form, Input, InputNumber, Select } from "antd";
import { refusalReasons } from "../../../../engines/match/contract.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import {
  type ContactWay,
  contactWays,
  type InterestKind,
  interestKinds,
  type LeadSide,
  leadSides,
  type RefusePair,
} from "../../contract/lead.ts";
import type { Lead } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import type { ChosenAct } from "./LeadActs.tsx";

export interface ActFields {
  words?: string;
  contract?: string;
  reason?: RefusePair["reason"];
  by?: LeadSide | "broker";
  on?: string;
  way?: ContactWay;
  whom?: LeadSide | "both";
  nextOn?: string;
  side?: LeadSide;
  person?: string;
  interest?: InterestKind;
  hypothesis?: string;
  test?: string;
  yuan?: number | null;
}

interface LeadActFormProps {
  readonly act: ChosenAct;
  readonly lead: Lead;
  readonly isSending: boolean;
  readonly onSend: (fields: ActFields) => void;
  readonly onCancel: () => void;
}

/** The fields that something done with a lead needs. */
export function LeadActForm({ act, lead, isSending, onSend, onCancel }: LeadActFormProps) {
  const t = useTexts({ zh, en });
  const l = t.lead;
  const sides = leadSides.map((value) => ({ value, label: t.sides[value] }));
  const needed = (message: string) => [{ required: true, whitespace: true, message }];
  const chosen = (message: string) => [{ required: true, message }];
  return (
    <Form<ActFields>
      className={styles.form}
      layout="vertical"
      aria-label={t.acts[act]}
      initialValues={{ on: lead.day, way: "call", whom: "both", by: "broker" }}
      onFinish={onSend}
    >
      {act === "sign" && (
        <Form.Item name="contract" label={l.contractNumber} rules={needed(l.contractNumber)}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      {act === "refuse" && (
        <>
          <Form.Item name="reason" label={l.reason} rules={chosen(l.reason)}>
            <Select
              showSearch
              optionFilterProp="label"
              options={refusalReasons.map((value) => ({ value, label: t.reasons[value] }))}
            />
          </Form.Item>
          <Form.Item name="by" label={l.refusedBy}>
            <Select showSearch optionFilterProp="label" options={[{ value: "broker", label: t.broker }, ...sides]} />
          </Form.Item>
        </>
      )}
      {act === "follow-up" && (
        <>
          <Form.Item name="on" label={l.on} rules={chosen(l.on)}>
            <Input type="date" max={lead.day} />
          </Form.Item>
          <Form.Item name="way" label={l.way}>
            <Select
              showSearch
              optionFilterProp="label"
              options={contactWays.map((value) => ({ value, label: t.ways[value] }))}
            />
          </Form.Item>
          <Form.Item name="whom" label={l.withWhom}>
            <Select showSearch optionFilterProp="label" options={[{ value: "both", label: t.both }, ...sides]} />
          </Form.Item>
          <Form.Item name="nextOn" label={l.nextOn}>
            <Input type="date" min={lead.day} />
          </Form.Item>
        </>
      )}
      {(act === "ask" || act === "declare") && (
        <Form.Item name="side" label={l.side} rules={chosen(l.side)}>
          <Select showSearch optionFilterProp="label" options={sides} />
        </Form.Item>
      )}
      {act === "declare" && (
        <Form.Item name="interest" label={l.interest} rules={chosen(l.interest)}>
          <Select
            showSearch
            optionFilterProp="label"
            options={interestKinds.map((value) => ({ value, label: t.interests[value] }))}
          />
        </Form.Item>
      )}
      {act === "hand-over" && (
        <Form.Item name="person" label={l.to} rules={chosen(l.to)}>
          <Select
            showSearch
            optionFilterProp="label"
            options={lead.brokers.map(({ id, name, house }) => ({
              value: id,
              label: [name, house].filter(Boolean).join(" · "),
            }))}
          />
        </Form.Item>
      )}
      {act === "prove-concept" ? (
        <>
          <Form.Item name="hypothesis" label={l.hypothesis} rules={needed(l.hypothesis)} className={styles.wide}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
          <Form.Item name="test" label={l.test} rules={needed(l.test)} className={styles.wide}>
            <Input.TextArea rows={2} maxLength={2000} />
          </Form.Item>
          <Form.Item name="yuan" label={l.cost}>
            <InputNumber min={0} max={1_000_000_000} className={styles.amount} />
          </Form.Item>
        </>
      ) : (
        <Form.Item
          name="words"
          label={act === "refuse" ? l.optional : l.words}
          rules={act === "refuse" ? [] : needed(l.words)}
          className={styles.wide}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {l.save}
        </Button>
        <Button onClick={onCancel}>{l.cancel}</Button>
      </div>
    </Form>
  );
}
