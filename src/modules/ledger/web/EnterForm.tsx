import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { AutoComplete, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useHasRole } from "../../../web/session.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { History } from "../contract/history.ts";
import type { Fact, Metric } from "../contract.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AgainstHistory } from "./AgainstHistory.tsx";
import styles from "./ledger.module.css";
import { ledgerPaths } from "./paths.ts";
import { organisationsQuery } from "./queries.ts";

export interface EnterFields {
  metric: string;
  subject: string;
  organisation: string;
  place?: string | undefined;
  validFrom: string;
  validTo?: string;
  value: string;
  unit: string;
  evidence: string;
  note?: string;
  reason?: string;
}

interface EnterFormProps {
  readonly metrics: readonly Metric[];
  readonly first: Partial<EnterFields>;
  /** The fact whose place the number takes. */
  readonly corrects: Fact | null;
}

/** The metric decides the fields. First the number is checked, then it is saved: as a new fact or as a correction. */
export function EnterForm({ metrics, first, corrects }: EnterFormProps) {
  const { enter: e } = useTexts({ zh, en });
  const client = useQueryClient();
  const [form] = Form.useForm<EnterFields>();
  const [checked, setChecked] = useState<History | null>(null);
  const mayEnter = useHasRole([...recorders, "reporter"]);
  const metricCode = Form.useWatch("metric", form) ?? first.metric;
  const metric = metrics.find((one) => one.code === metricCode);
  const same = checked?.findings.find((finding) => finding.code === "same-period");
  const superseded = corrects?.id ?? (same?.code === "same-period" ? same.id : null);
  const needsNote = superseded === null && (checked?.findings.length ?? 0) > 0;
  const check = useMutation({
    mutationFn: (fields: EnterFields) => loaded(api.POST("/api/ledger/history", { body: contentOf(fields, corrects) })),
    onSuccess: setChecked,
  });
  const save = useMutation({
    mutationFn: ({ evidence, note, reason, ...fields }: EnterFields) => {
      const body = { ...contentOf(fields as EnterFields, corrects), evidence, note: note?.trim() || null };
      return superseded === null
        ? loaded(api.POST("/api/ledger/facts", { body }))
        : loaded(
            api.POST("/api/ledger/facts/{id}/correction", {
              params: { path: { id: superseded } },
              body: { ...body, reason: reason ?? "" },
            }),
          );
    },
    onSuccess: async () => {
      setChecked(null);
      form.setFieldsValue({ value: "", note: "", reason: "" });
      await client.invalidateQueries({ queryKey: ["ledger"] });
    },
  });
  const submit = (fields: EnterFields) => (checked ? save.mutate(fields) : check.mutate(fields));
  const again = () => {
    setChecked(null);
    save.reset();
  };
  const label = checked ? (superseded ? e.saveCorrection : needsNote ? e.anyway : e.save) : e.check;
  return (
    <div className={styles.panel}>
      {save.data && (
        <Notice
          kind="good"
          title={e.saved}
          action={<PageLink to={ledgerPaths.fact(save.data.id)}>{e.open}</PageLink>}
        />
      )}
      {(check.error ?? save.error) && <Failure error={check.error ?? save.error} />}
      <Form<EnterFields>
        form={form}
        layout="vertical"
        initialValues={first}
        onFinish={submit}
        onValuesChange={(changed) => {
          if ("note" in changed || "reason" in changed || "evidence" in changed) return;
          again();
          const next = metrics.find((one) => one.code === (changed as Partial<EnterFields>).metric);
          if (next) form.setFieldsValue({ unit: next.unit });
        }}
      >
        <div className={styles.form}>
          <NumberFields metrics={metrics} metric={metric} isFixed={corrects !== null} />
          {superseded === null ? (
            <Form.Item
              name="note"
              label={e.note}
              className={styles.wide}
              rules={[{ required: needsNote, whitespace: true, message: e.noteNeeded }]}
            >
              <Input maxLength={500} />
            </Form.Item>
          ) : (
            <Form.Item
              name="reason"
              label={e.reason}
              className={styles.wide}
              rules={[{ required: true, whitespace: true, message: e.required }]}
            >
              <Input maxLength={500} />
            </Form.Item>
          )}
        </div>
        {checked && <AgainstHistory history={checked} isCorrection={superseded !== null} />}
        <div className={styles.buttons}>
          <ReasonButton
            type="primary"
            htmlType="submit"
            reason={mayEnter ? null : e.noRight}
            loading={check.isPending || save.isPending}
          >
            {label}
          </ReasonButton>
          {checked && <Button onClick={again}>{e.cancel}</Button>}
        </div>
      </Form>
    </div>
  );
}

/** What a number says, as the API takes it; what the form does not show is kept from the fact that is corrected. */
const contentOf = (fields: EnterFields, corrects: Fact | null) => ({
  metric: fields.metric,
  validFrom: fields.validFrom,
  validTo: fields.validTo || null,
  subject: fields.subject.trim(),
  organisation: fields.organisation || null,
  place: fields.place?.trim() || null,
  point: corrects?.point ?? null,
  dimensions: corrects?.dimensions ?? {},
  value: fields.value.trim(),
  unit: fields.unit.trim(),
});

interface NumberFieldsProps {
  readonly metrics: readonly Metric[];
  readonly metric: Metric | undefined;
  readonly isFixed: boolean;
}

function NumberFields({ metrics, metric, isFixed }: NumberFieldsProps) {
  const t = useTexts({ zh, en });
  const e = t.enter;
  const language = useLanguage();
  const filled = { required: true, whitespace: true, message: e.required };
  const grain = metric?.grain ?? "event";
  const organisations = useQuery(organisationsQuery).data?.organisations ?? [];
  const places = useAreaNames().choices;
  const choices = organisations.map((one) => ({
    value: one.code,
    label: `${(language === "en" ? one.nameEn : one.nameZh) ?? one.nameZh} (${one.code})`,
  }));
  const meaning = language === "en" ? (metric?.meaningEn ?? metric?.meaningZh) : metric?.meaningZh;
  const contains = (typed: string, option?: { label: string }) =>
    option?.label.toLowerCase().includes(typed.toLowerCase()) ?? false;
  return (
    <>
      <Form.Item
        name="metric"
        label={e.metric}
        className={styles.wide}
        rules={[filled]}
        extra={metric && `${t.grains[grain]} · ${meaning}`}
      >
        <Select
          showSearch
          disabled={isFixed}
          optionFilterProp="label"
          options={metrics.map((one) => ({
            value: one.code,
            label: (language === "en" ? one.nameEn : one.nameZh) ?? one.nameZh,
          }))}
        />
      </Form.Item>
      <Form.Item name="subject" label={e.subject} extra={e.subjectHelp} rules={[filled]}>
        <AutoComplete options={[...places, ...choices]} filterOption={contains} disabled={isFixed} maxLength={120} />
      </Form.Item>
      <Form.Item name="organisation" label={e.organisation} extra={e.organisationHelp}>
        <Select allowClear showSearch optionFilterProp="label" options={choices} />
      </Form.Item>
      <Form.Item name="validFrom" label={e.dates[grain]} rules={[filled]}>
        <Input type="date" />
      </Form.Item>
      {(grain === "state" || grain === "period") && (
        <Form.Item name="validTo" label={e.end[grain]} rules={grain === "period" ? [filled] : []}>
          <Input type="date" />
        </Form.Item>
      )}
      <Form.Item
        name="value"
        label={e.value}
        rules={[filled, { pattern: /^\s*-?\d{1,30}(\.\d{1,30})?\s*$/, message: e.notDecimal }]}
      >
        <Input inputMode="decimal" />
      </Form.Item>
      <Form.Item name="unit" label={e.unit} extra={metric && e.unitHelp(metric.unit)} rules={[filled]}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="place" label={e.place} extra={e.placeHelp}>
        <Select allowClear showSearch optionFilterProp="label" options={[...places]} />
      </Form.Item>
      <Form.Item name="evidence" label={e.evidence} extra={e.evidenceHelp} className={styles.wide} rules={[filled]}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
