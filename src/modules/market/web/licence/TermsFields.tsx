import { Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { earlyEnds, type LicenceKind, missedOutcomes } from "../../contract/licence-terms.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import styles from "./licence.module.css";

interface FieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ name, label, children }: FieldProps) {
  return (
    <Form.Item name={name} label={label}>
      {children}
    </Form.Item>
  );
}

const yuan = <InputNumber className={styles.number} min={0} precision={2} />;
const whole = <InputNumber className={styles.number} min={0} precision={0} />;
const percent = <InputNumber className={styles.number} min={0} max={100} precision={2} />;

/** The fields of the terms of a kind. Money in yuan, shares and rates in percent. */
export function TermsFields({ kind, hasGuarantor }: { kind: LicenceKind; hasGuarantor: boolean }) {
  const t = useTexts({ zh, en });
  const words = t.terms;
  return (
    <>
      <Field name="startsOn" label={words.startsOn}>
        <Input type="date" />
      </Field>
      <Field name="lastDay" label={kind === "trial" ? words.trialLastDay : words.lastDay}>
        <Input type="date" />
      </Field>
      <Field name="field" label={words.field}>
        <Input maxLength={500} />
      </Field>
      <Field name="territory" label={words.territory}>
        <Input maxLength={500} />
      </Field>
      <Form.Item name="isExclusive" valuePropName="checked">
        <Checkbox>{words.isExclusive}</Checkbox>
      </Form.Item>
      {kind === "milestone-royalty" && <MilestoneFields />}
      {kind === "milestone-royalty" && <RoyaltyFields />}
      {kind === "trial" && (
        <>
          <Field name="trialPrice" label={words.trialPrice}>
            {yuan}
          </Field>
          <h2>{words.conversion}</h2>
          <Field name="conversionMonths" label={words.conversionMonths}>
            {whole}
          </Field>
          <Form.Item name="isCredited" valuePropName="checked">
            <Checkbox>{`${words.isCredited}${words.credited}`}</Checkbox>
          </Form.Item>
        </>
      )}
      {kind !== "milestone-royalty" && <FeeFields isConversion={kind === "trial"} />}
      <h2>{t.form.common}</h2>
      <Field name="payDays" label={words.payDays}>
        {whole}
      </Field>
      <Field name="graceDays" label={words.graceDays}>
        {whole}
      </Field>
      <Field name="answerDays" label={words.answerDays}>
        {whole}
      </Field>
      <Field name="lateInterest" label={words.lateInterest}>
        <InputNumber className={styles.number} min={0.01} max={100} precision={2} placeholder={words.noInterest} />
      </Field>
      {hasGuarantor && (
        <Field name="guarantee" label={words.guarantee}>
          {yuan}
        </Field>
      )}
    </>
  );
}

function FeeFields({ isConversion }: { isConversion: boolean }) {
  const { terms: t } = useTexts({ zh, en });
  return (
    <>
      <Field name="feePrice" label={isConversion ? t.conversionPrice : t.feePrice}>
        {yuan}
      </Field>
      <Field name="deferMonths" label={t.deferMonths}>
        {whole}
      </Field>
      <Field name="instalments" label={t.instalments}>
        {whole}
      </Field>
      <Field name="instalmentMonths" label={t.instalmentMonths}>
        {whole}
      </Field>
      <Field name="onEarlyEnd" label={t.onEarlyEnd}>
        <Select options={earlyEnds.map((value) => ({ value, label: t.early[value] }))} />
      </Field>
    </>
  );
}

function MilestoneFields() {
  const { terms: t } = useTexts({ zh, en });
  return (
    <>
      <h2>{t.milestones}</h2>
      <Field name="price" label={t.price}>
        {yuan}
      </Field>
      <Form.List name="milestones">
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ name }) => (
              <div key={name} className={styles.line}>
                <Field name={[name, "name"]} label={t.milestoneName}>
                  <Input maxLength={200} />
                </Field>
                <Field name={[name, "share"]} label={t.share}>
                  {percent}
                </Field>
                <Field name={[name, "by"]} label={t.by}>
                  <Input type="date" />
                </Field>
                <Field name={[name, "onMissed"]} label={t.onMissed}>
                  <Select options={missedOutcomes.map((value) => ({ value, label: t.missed[value] }))} />
                </Field>
                <Form.Item>
                  <Button onClick={() => remove(name)}>{t.remove(name + 1)}</Button>
                </Form.Item>
              </div>
            ))}
            <Form.Item className={styles.wide}>
              <Button onClick={() => add({ onMissed: "lapses" })}>{t.addMilestone}</Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </>
  );
}

function RoyaltyFields() {
  const { terms: t } = useTexts({ zh, en });
  return (
    <>
      <h2>{t.royalty}</h2>
      <Field name="everyMonths" label={t.everyMonths}>
        {whole}
      </Field>
      <Field name="reportDays" label={t.reportDays}>
        {whole}
      </Field>
      <Field name="tiersOver" label={t.tiersOver}>
        <Select options={(["period", "whole"] as const).map((value) => ({ value, label: t.over[value] }))} />
      </Field>
      <Field name="minimum" label={t.minimum}>
        {yuan}
      </Field>
      <Field name="royaltyCap" label={t.cap}>
        <InputNumber className={styles.number} min={0} precision={2} placeholder={t.noCap} />
      </Field>
      <Form.List name="tiers">
        {(lines, { add, remove }) => (
          <>
            {lines.map(({ name }, at) => (
              <div key={name} className={styles.line}>
                {at < lines.length - 1 && (
                  <Field name={[name, "upTo"]} label={t.upTo}>
                    {yuan}
                  </Field>
                )}
                <Field
                  name={[name, "rate"]}
                  label={at < lines.length - 1 || at === 0 ? t.rate : `${t.noEnd} ${t.rate}`}
                >
                  {percent}
                </Field>
                {lines.length > 1 && (
                  <Form.Item>
                    <Button onClick={() => remove(name)}>{t.remove(name + 1)}</Button>
                  </Form.Item>
                )}
              </div>
            ))}
            <Form.Item className={styles.wide}>
              <Button onClick={() => add({})}>{t.addTier}</Button>
            </Form.Item>
          </>
        )}
      </Form.List>
    </>
  );
}
