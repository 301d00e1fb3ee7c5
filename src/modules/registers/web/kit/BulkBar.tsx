import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type BulkResult, mostInBulk } from "../../contract/bulk.ts";
import type { RegisterDefinition } from "../../kit/define-register.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { untypedFields } from "../../rules.ts";
import { en as registerEn } from "../../texts.en.ts";
import { zh as registerZh } from "../../texts.zh.ts";
import { FieldEditor } from "../FieldEditor.tsx";
import { sent } from "../form-values.ts";
import { registersKey } from "../queries.ts";
import styles from "../registers.module.css";
import { useFieldOptions } from "../use-field-filters.ts";
import { BulkResults } from "./BulkResults.tsx";
import type { Selection } from "./use-selection.tsx";

interface BulkBarProps {
  readonly definition: RegisterDefinition;
  readonly selection: Selection;
}

interface Said {
  day: string;
  basis?: string;
  reason?: string;
  disclosure?: string;
  fields?: Record<string, unknown>;
}

/** The same for all chosen records: choose what, see what can be done and what not, then do it for all or none. */
export function BulkBar({ definition, selection }: BulkBarProps) {
  const { bulk: b } = useTexts({ zh, en });
  const t = useTexts({ zh: registerZh, en: registerEn });
  const language = useLanguage();
  const client = useQueryClient();
  const options = useFieldOptions(definition);
  const [form] = Form.useForm<Said>();
  const said = Form.useWatch([], form) as Said | undefined;
  const [what, setWhat] = useState<string>();
  const [kind, name = ""] = what?.split(" ") ?? [];
  const step = kind === "step" ? definition.lifeCycle.transitions.find(({ code }) => code === name) : undefined;
  const byStep = untypedFields(definition);
  const field = kind === "field" ? definition.fields[name] : undefined;
  const send = useMutation({
    mutationFn: (isPreview: boolean) =>
      ask<BulkResult>("POST", `/api/registers/${definition.code}/bulk`, {
        body: { items: [...selection.chosen].map(([id, version]) => ({ id, version })), isPreview, input: input() },
      }),
    onSuccess: async ({ done }) => {
      if (done === 0) return;
      selection.choose(new Map());
      await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  const input = () => {
    const { day, basis, reason, disclosure, fields } = form.getFieldsValue(true) as Said;
    const words = (text: string | undefined) => text?.trim() || null;
    if (step) return { act: "step", step: step.code, day, basis: words(basis), reason: words(reason) };
    const values = field ? { [name]: sent(field, fields?.[name]) } : {};
    return { act: "change", fields: values, reason: words(reason), ...(kind === "disclosure" ? { disclosure } : {}) };
  };
  const refusal = reasonNot(selection.chosen.size, what, step?.says ?? "reason", said, b);
  const refused = send.data?.results.filter((one) => one.refusal !== null) ?? [];
  const isReady = send.data !== undefined && send.variables === true;
  return (
    <section className={styles.bulk} aria-label={b.label}>
      <div className={styles.tools}>
        <span role="status">{b.selected(selection.chosen.size)}</span>
        <Button size="small" onClick={selection.chooseShown}>
          {b.selectAll}
        </Button>
        {selection.chosen.size > 0 && (
          <Button size="small" onClick={() => selection.choose(new Map())}>
            {b.unselect}
          </Button>
        )}
      </div>
      <Form<Said>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{ day: new Date().toLocaleDateString("en-CA"), disclosure: definition.disclosure.initial }}
        onValuesChange={() => send.reset()}
      >
        <Form.Item label={b.what} htmlFor="bulk-what">
          <Select
            id="bulk-what"
            value={what}
            placeholder={b.what}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(next: string) => {
              setWhat(next);
              send.reset();
            }}
            options={[
              {
                label: b.steps,
                options: definition.lifeCycle.transitions.map(({ code, label }) => ({
                  value: `step ${code}`,
                  label: label[language],
                })),
              },
              {
                label: b.fields,
                options: [
                  ...(definition.disclosure.allowed.length > 1 ? [{ value: "disclosure", label: b.disclosure }] : []),
                  ...Object.entries(definition.fields)
                    .filter(([code, { unique }]) => !unique && !byStep.has(code))
                    .map(([code, { label }]) => ({ value: `field ${code}`, label: label[language] })),
                ],
              },
            ]}
          />
        </Form.Item>
        {kind === "disclosure" && (
          <Form.Item name="disclosure" label={b.value}>
            <Select options={definition.disclosure.allowed.map((one) => ({ value: one, label: t.disclosures[one] }))} />
          </Form.Item>
        )}
        {field && <FieldEditor name={name} field={field} options={options(name)} isNeededNow={false} held={[]} />}
        {step && (
          <Form.Item name="day" label={b.day}>
            <Input type="date" />
          </Form.Item>
        )}
        {step && (
          <Form.Item name="basis" label={b.basis} required={step.says === "basis"}>
            <Input maxLength={500} />
          </Form.Item>
        )}
        {what && (
          <Form.Item name="reason" label={b.reason} required={!step || step.says === "reason"}>
            <Input maxLength={500} />
          </Form.Item>
        )}
      </Form>
      <div className={styles.buttons}>
        <ReasonButton
          reason={refusal}
          loading={send.isPending && send.variables === true}
          onClick={() => send.mutate(true)}
        >
          {b.preview}
        </ReasonButton>
        {isReady && (
          <ReasonButton
            type="primary"
            reason={refused.length > 0 ? b.mixed : null}
            loading={send.isPending}
            onClick={() => send.mutate(false)}
          >
            {b.perform(send.data.results.length)}
          </ReasonButton>
        )}
        {refused.length > 0 && (
          <Button
            onClick={() => {
              const gone = new Set(refused.map(({ id }) => id));
              selection.choose(new Map([...selection.chosen].filter(([id]) => !gone.has(id))));
              send.reset();
            }}
          >
            {b.drop}
          </Button>
        )}
      </div>
      {send.error && <Failure error={send.error} />}
      {send.data && <BulkResults definition={definition} data={send.data} isPreview={send.variables} />}
    </section>
  );
}

type Words = typeof zh.bulk;

/** Why nothing can be tried yet, or null. */
function reasonNot(
  count: number,
  what: string | undefined,
  says: "nothing" | "reason" | "basis",
  said: Said | undefined,
  b: Words,
): string | null {
  if (count === 0 || !what) return b.choose;
  if (count > mostInBulk) return b.most(mostInBulk);
  if (says === "basis" && !said?.basis?.trim()) return b.basisFirst;
  return says === "reason" && !said?.reason?.trim() ? b.reasonFirst : null;
}
