import { useQuery } from "@tanstack/react-query";
import { Button, Form, type FormInstance, Input, Select } from "antd";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { dutyRoles } from "../contract.ts";
import { extensionRefusal } from "../rules/extension.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import type { ActFields } from "./act-input.ts";
import styles from "./commitment.module.css";
import { commitmentsQueries } from "./queries.ts";
import { useOrganisationOptions } from "./use-organisation-options.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface FieldsProps {
  readonly commitment: Commitment;
}

const useRequired = () => [{ required: true, message: useTexts({ zh, en }).act.mustSay }];

/** The responsible units as they shall be: those of now to begin with. */
export function AssignFields({ commitment, form }: FieldsProps & { form: FormInstance<ActFields> }) {
  const t = useTexts({ zh, en });
  const a = t.act;
  const required = useRequired();
  const options = useOrganisationOptions();
  const now = commitment.duties.flatMap(({ organisation, role, validTo }) =>
    organisation && validTo === null ? [{ organisation: organisation.code, role }] : [],
  );
  const nameOf = (at: number) => {
    const code = (form.getFieldValue(["duties", at, "organisation"]) as string | undefined) ?? "";
    return options.find(({ value }) => value === code)?.label ?? "";
  };
  return (
    <Form.List name="duties" initialValue={now.length > 0 ? now : [{ role: "sole" }]}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.dutyFields}>
              <Form.Item name={[name, "organisation"]} label={a.organisation} rules={required}>
                <Select showSearch optionFilterProp="label" options={options} />
              </Form.Item>
              <Form.Item name={[name, "role"]} label={a.role} rules={required}>
                <Select options={dutyRoles.map((role) => ({ value: role, label: t.roles[role] }))} />
              </Form.Item>
              {fields.length > 1 && (
                <Button type="text" aria-label={a.remove(nameOf(name))} onClick={() => remove(name)}>
                  ×
                </Button>
              )}
            </div>
          ))}
          <Form.Item>
            <Button onClick={() => add({ role: "joint" })}>{a.add}</Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

/** From which unit to which. */
export function TransferFields({ commitment }: FieldsProps) {
  const t = useTexts({ zh, en });
  const required = useRequired();
  const options = useOrganisationOptions();
  const now = new Set(
    commitment.duties.flatMap(({ organisation, validTo }) =>
      organisation && validTo === null ? [organisation.code] : [],
    ),
  );
  return (
    <>
      <Form.Item name="from" label={t.act.from} rules={required}>
        <Select options={options.filter(({ value }) => now.has(value))} />
      </Form.Item>
      <Form.Item name="to" label={t.act.to} rules={required}>
        <Select showSearch optionFilterProp="label" options={options.filter(({ value }) => !now.has(value))} />
      </Form.Item>
    </>
  );
}

/** Until when; what a unit has asked for stands there to begin with. */
export function ExtensionField({ commitment: { dueOn, extension } }: FieldsProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const refusalText = useRefusalText();
  return (
    <>
      {extension && (
        <p>
          {t.one.extensionAsked(
            pick({ zh: extension.organisation.nameZh, en: extension.organisation.nameEn }, language).text,
            extension.until,
          )}
          <span className={styles.detail}>{extension.reason}</span>
        </p>
      )}
      <Form.Item
        name="until"
        label={t.act.until}
        initialValue={extension?.until}
        rules={[
          ...useRequired(),
          {
            validator: async (_, until: string | undefined) => {
              const refusal = until ? refusalText(extensionRefusal(dueOn, until)) : null;
              if (refusal) throw new Error(refusal);
            },
          },
        ]}
      >
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** Into which commitment: those of the same kind that are not over, found by typing. */
export function MergeField({ commitment }: FieldsProps) {
  const t = useTexts({ zh, en });
  const filter = { kind: [commitment.kind] };
  const { data } = useQuery(commitmentsQueries.page(filter, { sort: "title" }, 0));
  const options = (data?.rows ?? [])
    .filter(({ id, state }) => id !== commitment.id && !["closed", "merged", "withdrawn"].includes(state))
    .map(({ id, title, document }) => ({ value: id, label: `${title} · ${document.shortZh ?? document.titleZh}` }));
  return (
    <Form.Item name="into" label={t.act.into} rules={useRequired()}>
      <Select showSearch optionFilterProp="label" options={options} notFoundContent={t.act.intoNone} />
    </Form.Item>
  );
}
