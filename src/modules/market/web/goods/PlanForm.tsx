import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { ask } from "../../../../web/api.ts";
import { ApiProblem } from "../../../../web/api-problem.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { destinations, type ResultPlan, routes } from "../../contract/marks.ts";
import type { Result } from "../../contract/result.ts";
import { marksEn } from "../../marks-texts.en.ts";
import { marksZh } from "../../marks-texts.zh.ts";
import { Item } from "./GoodParts.tsx";
import styles from "./goods.module.css";
import { goodsKey } from "./queries.ts";

export function PlanFields({ plan }: { plan: ResultPlan }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  return (
    <FieldList>
      <Item name={t.route}>{plan.route && t.routes[plan.route]}</Item>
      <Item name={t.destination}>{plan.destination && t.destinations[plan.destination]}</Item>
      <Item name={t.plan}>{plan.plan}</Item>
      <Item name={t.manager}>{plan.manager}</Item>
      <Item name={t.nextContact}>{plan.nextContact && formatDate(plan.nextContact)}</Item>
      <Item name={t.receiver}>{plan.receiver}</Item>
    </FieldList>
  );
}

type Typed = { [Key in keyof ResultPlan]?: ResultPlan[Key] | undefined };

const bodyOf = (typed: Typed): ResultPlan => ({
  route: typed.route ?? null,
  destination: typed.destination ?? null,
  plan: typed.plan?.trim() || null,
  manager: typed.manager?.trim() || null,
  nextContact: typed.nextContact || null,
  receiver: typed.receiver?.trim() || null,
});

/** The plan of a result to be written: when somebody was faster, theirs is shown beside what was typed, and nothing is lost. */
export function PlanForm({ result }: { result: Result }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t.planAct}</Button>;
  return <OpenForm result={result} onClose={() => setOpen(false)} />;
}

function OpenForm({ result, onClose }: { result: Result; onClose: () => void }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const client = useQueryClient();
  const { plan } = result;
  const [seen, setSeen] = useState(plan?.version ?? 0);
  const again = () => client.invalidateQueries({ queryKey: goodsKey });
  const send = useMutation({
    mutationFn: (typed: Typed) =>
      ask("POST", `/api/market/results/${encodeURIComponent(result.id)}/plan`, {
        body: { ...bodyOf(typed), version: seen },
      }),
    onSuccess: async () => {
      onClose();
      await again();
    },
    onError: again,
  });
  const isOld = send.error instanceof ApiProblem && send.error.code === "market.plan-changed";
  const follow = () => {
    setSeen(plan?.version ?? 0);
    send.reset();
  };
  return (
    <Form<Typed> layout="vertical" aria-label={t.planAct} className={styles.said} onFinish={send.mutate}>
      {isOld && plan && plan.version !== seen && (
        <Notice kind="warn" title={t.planNow} action={<Button onClick={follow}>{t.planOver}</Button>}>
          <PlanFields plan={plan} />
          <p>{t.planKept}</p>
        </Notice>
      )}
      <PlanInputs plan={plan} />
      {send.error && !isOld && <Failure error={send.error} />}
      <div className={styles.doors}>
        <ReasonButton
          type="primary"
          htmlType="submit"
          reason={isOld ? t.errors["market.plan-changed"]({}) : null}
          loading={send.isPending}
        >
          {t.save}
        </ReasonButton>
        <Button onClick={onClose}>{t.cancel}</Button>
      </div>
    </Form>
  );
}

function PlanInputs({ plan }: { plan: ResultPlan | null }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const choices = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <Form.Item name="route" label={t.route} initialValue={plan?.route}>
        <Select allowClear showSearch optionFilterProp="label" options={choices(routes, t.routes)} />
      </Form.Item>
      <Form.Item name="destination" label={t.destination} initialValue={plan?.destination}>
        <Select allowClear showSearch optionFilterProp="label" options={choices(destinations, t.destinations)} />
      </Form.Item>
      <Form.Item name="plan" label={t.plan} initialValue={plan?.plan}>
        <Input.TextArea rows={3} maxLength={5000} />
      </Form.Item>
      <Form.Item name="manager" label={t.manager} initialValue={plan?.manager}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="nextContact" label={t.nextContact} initialValue={plan?.nextContact}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="receiver" label={t.receiver} initialValue={plan?.receiver}>
        <Input maxLength={300} />
      </Form.Item>
    </>
  );
}
