import { Button, Form, Input, InputNumber, Select } from "antd";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import {
  type Decision,
  type DecisionKind,
  type DecisionShare,
  decisionKinds,
  priceWays,
} from "../../contract/judged.ts";
import type { Result } from "../../contract/result.ts";
import { judgedEn } from "../../judged-texts.en.ts";
import { judgedZh } from "../../judged-texts.zh.ts";
import { decisionRefusal } from "../../rules/judged.ts";
import { fenOf, yuanText } from "../../rules/licence/yuan.ts";
import { EndForm } from "./EndForm.tsx";
import styles from "./goods.module.css";
import { SaidForm } from "./SaidForm.tsx";
import { today } from "./today.ts";

/** What was decided about a result of service, the oldest first: for those inside. */
export function DecisionList({ result }: { result: Result }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  const { decisions } = result.judged;
  const mayDecide = decisionRefusal(result, result.standing) === null;
  if (decisions === null || !(result.isJobResult || decisions.length > 0)) return null;
  return (
    <section>
      <h2>{t.decisions}</h2>
      {decisions.length === 0 && <p className={styles.quiet}>{t.noDecisions}</p>}
      <ul className={styles.evidence}>
        {decisions.map((one) => (
          <li key={one.id}>
            <DecisionLine decision={one} />{" "}
            {mayDecide && one.ended === null && <EndForm address={`/decisions/${encodeURIComponent(one.id)}/end`} />}
          </li>
        ))}
      </ul>
      {mayDecide && <DecideForm result={result.id} />}
    </section>
  );
}

function DecisionLine({ decision }: { decision: Decision }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  const { kind, on, by, says, price, priceWay, shares, until, basis, ended } = decision;
  const content = [
    price !== null && priceWay !== null && `${yuanText(price)} ${t.yuan} (${t.ways[priceWay]})`,
    shares.map(({ name, percent }) => t.share(name, percent)).join(t.comma),
    until !== null && t.untilDay(formatDate(until)),
  ].filter(Boolean);
  return (
    <>
      {t.kinds[kind]}
      {t.colon}
      {content.length > 0 && <strong>{content.join(" · ")} </strong>}
      <span lang="zh-CN">{says}</span>{" "}
      <span className={styles.quiet}>
        {[formatDate(on), by, basis, ended && t.ended(ended)].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}

interface Typed {
  kind: DecisionKind;
  on: string;
  by: string;
  says: string;
  price?: number | null;
  priceWay?: string;
  shares?: DecisionShare[];
  until?: string;
  basis: string;
}
const needed = [{ required: true, whitespace: true }];

function DecideForm({ result }: { result: string }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  return (
    <SaidForm<Typed>
      label={t.decide}
      reason={null}
      address={`/results/${encodeURIComponent(result)}/decisions`}
      bodyOf={({ price, priceWay, shares, until, ...rest }) => ({
        ...rest,
        price: price === null || price === undefined ? null : fenOf(price),
        priceWay: priceWay ?? null,
        shares: shares ?? [],
        until: until || null,
      })}
    >
      <Form.Item name="kind" label={t.kind} rules={[{ required: true }]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={decisionKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={["kind"]}>
        {({ getFieldValue }) => <OfKind kind={getFieldValue("kind") as DecisionKind | undefined} />}
      </Form.Item>
      <Form.Item name="on" label={t.on} initialValue={today()} rules={[{ required: true }]}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item name="by" label={t.by} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="says" label={t.says} rules={needed}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="basis" label={t.basis} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
    </SaidForm>
  );
}

/** What a decision of this kind says beside its words. */
function OfKind({ kind }: { kind: DecisionKind | undefined }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  switch (kind) {
    case "price":
      return (
        <>
          <Form.Item name="price" label={t.price} rules={[{ required: true }]}>
            <InputNumber min={0} max={90_000_000_000} precision={2} />
          </Form.Item>
          <Form.Item name="priceWay" label={t.way} rules={[{ required: true }]}>
            <Select
              showSearch
              optionFilterProp="label"
              options={priceWays.map((value) => ({ value, label: t.ways[value] }))}
            />
          </Form.Item>
        </>
      );
    case "ownership":
      return <Shares />;
    case "long-term-use":
      return (
        <Form.Item name="until" label={t.until} rules={[{ required: true }]}>
          <Input type="date" />
        </Form.Item>
      );
    default:
      return null;
  }
}

function Shares() {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  return (
    <Form.List name="shares" initialValue={[{}, {}]}>
      {(rows, { add, remove }) => (
        <fieldset className={styles.rows}>
          <legend>{t.shares}</legend>
          {rows.map(({ key, name }, at) => (
            <div key={key} className={styles.row}>
              <Form.Item name={[name, "name"]} label={t.shareName} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[name, "percent"]} label={t.percent} rules={[{ required: true }]}>
                <InputNumber min={0.01} max={100} precision={2} />
              </Form.Item>
              <Button aria-label={t.removeShare(String(at + 1))} onClick={() => remove(name)}>
                ×
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t.addShare}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
