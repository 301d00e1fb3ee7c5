import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { LicenceAct, LicenceInput } from "../../contract/licence.ts";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { openOf, waitingFor } from "../../rules/licence/balances.ts";
import { paidByGuarantor } from "../../rules/licence/following.ts";
import { askedPeriods } from "../../rules/licence/late.ts";
import { fenOf } from "../../rules/licence/yuan.ts";
import type { Asked } from "./LicenceActs.tsx";
import styles from "./licence.module.css";
import { useAbout } from "./use-about.ts";

interface Fields {
  reason?: string;
  evidence?: string;
  reference?: string;
  milestone?: string;
  claim?: string;
  period?: number;
  on?: string;
  yuan?: number;
}

interface ActFieldsProps {
  readonly view: LicenceView;
  readonly asked: Asked;
  readonly isSending: boolean;
  readonly onSend: (input: LicenceInput) => void;
  readonly onCancel: () => void;
}

/** What has to be said with an act: a reason, a day, an amount; a signature only says what it is of. */
export function ActFields({ view, asked, isSending, onSend, onCancel }: ActFieldsProps) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const [form] = Form.useForm<Fields>();
  const { licence, side } = view;
  const { act } = asked;
  const about = useAbout(licence);
  const must = [{ required: true, message: o.must }];
  const open = (key: string): number => {
    const left = openOf(licence, key) - waitingFor(licence, key);
    const called = licence.claims.find((one) => one.key === key)?.called ?? 0;
    return side === "guarantor" ? Math.min(left, called - paidByGuarantor(licence, key)) : left;
  };
  const claims = licence.claims.filter(({ key }) => open(key) > 0).map(({ key }) => key);
  const firstClaim = asked.of ?? claims[0];
  const periods = askedPeriods(licence, licence.day);
  const firstPeriod = asked.of === null ? periods[0]?.index : Number(asked.of.slice(1));
  const milestones =
    licence.terms.kind === "milestone-royalty"
      ? licence.terms.milestones.filter(
          ({ key }) => !(key in licence.milestones) && !licence.claims.some((one) => one.key === key),
        )
      : [];
  const initial: Fields = {
    on: licence.day,
    ...(milestones[0] ? { milestone: milestones[0].key } : {}),
    ...(act === "say-payment" && firstClaim ? { claim: firstClaim, yuan: open(firstClaim) / 100 } : {}),
    ...(act === "state-revenue" && firstPeriod !== undefined ? { period: firstPeriod } : {}),
  };
  return (
    <Form<Fields>
      form={form}
      className={styles.form}
      layout="vertical"
      aria-label={t.acts[act]}
      initialValues={initial}
      onFinish={(fields) => onSend(inputOf(asked, view, fields))}
    >
      <p className={styles.wide}>
        {asked.of !== null && <strong>{about.of(asked.of)} </strong>}
        {confirmOf(act, view, o)}
      </p>
      {act === "say-milestone" && (
        <Form.Item name="milestone" label={o.milestone} rules={must}>
          <Select options={milestones.map(({ key, name }) => ({ value: key, label: name }))} />
        </Form.Item>
      )}
      {act === "state-revenue" && (
        <Form.Item name="period" label={o.period} rules={must}>
          <Select options={periods.map(({ index, from, to }) => ({ value: index, label: `${from} – ${to}` }))} />
        </Form.Item>
      )}
      {act === "say-payment" && (
        <Form.Item name="claim" label={o.payFor} rules={must}>
          <Select
            options={claims.map((key) => ({ value: key, label: about.claim(key) }))}
            onChange={(key: string) => form.setFieldValue("yuan", open(key) / 100)}
          />
        </Form.Item>
      )}
      {(act === "say-payment" || act === "state-revenue") && (
        <Form.Item name="yuan" label={act === "say-payment" ? o.amount : o.revenue} rules={must}>
          <InputNumber className={styles.number} min={0} precision={2} />
        </Form.Item>
      )}
      {(act === "say-payment" || act === "say-milestone") && (
        <Form.Item name="on" label={o.day} rules={must}>
          <Input type="date" max={licence.day} />
        </Form.Item>
      )}
      {act === "say-payment" && (
        <Form.Item name="reference" label={o.reference} rules={must}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      {(act === "state-revenue" || act === "say-milestone") && (
        <Form.Item name="evidence" label={o.evidence} rules={must} className={styles.wide}>
          <Input maxLength={1000} />
        </Form.Item>
      )}
      {needsReason.includes(act) && (
        <Form.Item name="reason" label={o.reason} rules={must} className={styles.wide}>
          <Input maxLength={1000} />
        </Form.Item>
      )}
      <p className={styles.acts}>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {o.send(t.acts[act])}
        </Button>
        <Button onClick={onCancel}>{o.cancel}</Button>
      </p>
    </Form>
  );
}

const needsReason: readonly LicenceAct[] = ["withdraw", "drop-change", "contest", "leave", "end-for-breach", "waive"];

function confirmOf(act: LicenceAct, { licence }: LicenceView, o: (typeof zh)["one"]): string {
  switch (act) {
    case "sign":
      return o.signConfirm(licence.version);
    case "take-back":
      return o.takeBackConfirm;
    case "accept-change":
      return o.acceptConfirm(licence.change?.version ?? 0);
    case "convert":
      return o.convertConfirm;
    case "leave":
      return o.leaveHint;
    default:
      return "";
  }
}

function inputOf({ act, of }: Asked, { licence }: LicenceView, fields: Fields): LicenceInput {
  const { reason = "", evidence = "", reference = "", on = licence.day } = fields;
  const fen = fenOf(fields.yuan ?? 0);
  switch (act) {
    case "sign":
      return { act, version: licence.version };
    case "accept-change":
      return { act, version: licence.change?.version ?? 0 };
    case "say-milestone":
      return { act, milestone: fields.milestone ?? "", on, evidence };
    case "state-revenue":
      return { act, period: fields.period ?? 0, revenue: fen, evidence };
    case "say-payment":
      return { act, claim: fields.claim ?? "", amount: fen, on, reference };
    case "agree":
      return { act, notice: of ?? "" };
    case "contest":
      return { act, notice: of ?? "", reason };
    case "call-guarantor":
      return { act, claim: of ?? "" };
    case "waive":
      return { act, of: of ?? "", reason };
    case "withdraw":
    case "drop-change":
    case "leave":
    case "end-for-breach":
      return { act, reason };
    case "take-back":
    case "convert":
      return { act };
    case "consent-public":
      return { act, isPublic: true };
    case "rewrite":
      return { act, terms: licence.terms };
    case "propose":
      return { act, terms: licence.terms, reason };
  }
}
