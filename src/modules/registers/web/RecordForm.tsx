import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { useDraft } from "../../../web/use-draft.ts";
import type { RecordDetail, RegisterRecord } from "../contract.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import type { Values } from "../kit/rows.ts";
import { keepRefusal, missingFields, type Person, stewardFields, untypedFields } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { contentOf, formOf, type RecordFields } from "./form-values.ts";
import { registersPaths } from "./paths.ts";
import { organisationsQuery, registersKey } from "./queries.ts";
import styles from "./registers.module.css";
import { SimilarRecords } from "./SimilarRecords.tsx";
import { useFieldOptions } from "./use-field-filters.ts";
import { usePerson } from "./use-person.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface RecordFormProps {
  readonly definition: RegisterDefinition;
  /** The record that is changed, or null for a new one. */
  readonly detail: RecordDetail | null;
}

/** The fields of a record in the parts of its page. What is typed is kept as a draft; a like name is shown at once. */
export function RecordForm({ definition, detail }: RecordFormProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const navigate = useNavigate();
  const client = useQueryClient();
  const person = usePerson();
  const say = useRefusalText();
  const [form] = Form.useForm<RecordFields>();
  const record = detail?.record ?? null;
  const draft = useDraft<RecordFields>(`haice.registers.${definition.code}.${record?.id ?? "new"}`);
  const [name, setName] = useState(record?.name.zh ?? draft.found?.nameZh ?? "");
  const [isKnownToBeNew, setKnownToBeNew] = useState(false);
  const save = useMutation({
    mutationFn: (fields: RecordFields) => {
      const content = withHeld(definition, person, record, contentOf(definition, fields));
      const address = `/api/registers/${definition.code}/records`;
      return record
        ? ask<RecordDetail>("PUT", `${address}/${record.id}`, {
            body: { ...content, version: record.version, reason: fields.reason?.trim() ?? "" },
          }).then((changed) => changed.record.id)
        : ask<{ id: string }>("POST", address, {
            body: { ...content, basis: fields.basis?.trim() || null, isKnownToBeNew },
          }).then((added) => added.id);
    },
    onSuccess: async (id) => {
      draft.drop();
      await client.invalidateQueries({ queryKey: registersKey });
      await navigate({ to: registersPaths.record(definition.code, id) });
    },
  });
  const owner = Form.useWatch("owner", form) ?? record?.owner ?? person?.organisation ?? null;
  const empty: RecordFields = {
    nameZh: "",
    disclosure: definition.disclosure.initial,
    owner: definition.rights.stewards.some((role) => person?.roles.includes(role))
      ? undefined
      : (person?.organisation ?? undefined),
    fields: {},
  };
  const first = record ? formOf(definition, record) : empty;
  return (
    <div className={styles.panel}>
      {draft.isThere && (
        <Notice
          kind="info"
          title={f.draft}
          action={
            <Button
              onClick={() => {
                draft.drop();
                form.setFieldsValue(first);
              }}
            >
              {f.dropDraft}
            </Button>
          }
        />
      )}
      {save.error && <Failure error={save.error} />}
      <Form<RecordFields>
        form={form}
        layout="vertical"
        initialValues={draft.found ?? first}
        onValuesChange={(changed: Partial<RecordFields>, all) => {
          draft.keep(all);
          if (changed.nameZh !== undefined) {
            setName(changed.nameZh);
            setKnownToBeNew(false);
          }
        }}
        onFinish={save.mutate}
      >
        <Head definition={definition} />
        <SimilarRecords
          definition={definition}
          name={name}
          except={record?.id ?? null}
          isChecked={isKnownToBeNew}
          onChecked={record ? undefined : setKnownToBeNew}
        />
        <Parts definition={definition} detail={detail} />
        <Form.Item
          name={record ? "reason" : "basis"}
          label={record ? f.reason : f.basis}
          rules={[{ required: record !== null, whitespace: true, message: f.needed }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <div className={styles.buttons}>
          <ReasonButton
            type="primary"
            htmlType="submit"
            loading={save.isPending}
            reason={say(keepRefusal(definition, person, owner))}
          >
            {f.save}
          </ReasonButton>
        </div>
      </Form>
    </div>
  );
}

/** What a step writes, or stewards alone, is no field of the form: it goes back as it came. */
const withHeld = <C extends { fields: Record<string, unknown> }>(
  definition: RegisterDefinition,
  person: Person | null,
  record: RegisterRecord | null,
  content: C,
): C => ({
  ...content,
  fields: {
    ...content.fields,
    ...Object.fromEntries(
      [...untypedFields(definition), ...stewardFields(definition, person)].map((name) => [
        name,
        record?.fields[name] ?? null,
      ]),
    ),
  },
});

function Head({ definition }: { definition: RegisterDefinition }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const organisations = useQuery(organisationsQuery).data?.organisations ?? [];
  return (
    <div className={styles.form}>
      <Form.Item
        name="nameZh"
        label={t.head.name}
        rules={[{ required: true, whitespace: true, message: t.form.needed }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="nameEn" label={t.head.nameEn}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="owner" label={definition.owner[language]}>
        <Select
          allowClear
          placeholder={t.form.choose}
          showSearch={{ optionFilterProp: "label" }}
          options={organisations.map((one) => ({
            value: one.code,
            label: pick({ zh: one.nameZh, en: one.nameEn }, language).text,
          }))}
        />
      </Form.Item>
      <Form.Item name="disclosure" label={t.head.disclosure}>
        <Select options={definition.disclosure.allowed.map((one) => ({ value: one, label: t.disclosures[one] }))} />
      </Form.Item>
    </div>
  );
}

function Parts({ definition, detail }: RecordFormProps) {
  const language = useLanguage();
  const options = useFieldOptions(definition);
  const values = (Form.useWatch("fields") ?? {}) as Values;
  const byStewards = stewardFields(definition, usePerson());
  const held = new Set([...untypedFields(definition), ...byStewards]);
  const needed = missingFields(definition, { ...values });
  const heldNames = Object.entries(detail?.words ?? {}).flatMap(([key, words]) =>
    key.startsWith("record:") ? [{ value: key.slice("record:".length), label: pick(words, language).text }] : [],
  );
  return definition.sections.map((section) => (
    <div key={section.title.en} className={styles.form}>
      <h2>{section.title[language]}</h2>
      <HeldBack names={section.fields.filter((name) => byStewards.includes(name))} definition={definition} />
      {section.fields.map((name) => {
        const field = held.has(name) ? undefined : definition.fields[name];
        return (
          field && (
            <FieldEditor
              key={name}
              name={name}
              field={field}
              options={options(name)}
              held={heldNames}
              isNeededNow={needed.includes(name)}
            />
          )
        );
      })}
    </div>
  ));
}

/** Fields of a part of the form that are not this person's to fill in. */
function HeldBack({ definition, names }: { definition: RegisterDefinition; names: readonly string[] }) {
  const { form: f } = useTexts({ zh, en });
  const language = useLanguage();
  if (names.length === 0) return null;
  return (
    <p className={styles.hint}>
      {f.byStewards(names.map((name) => definition.fields[name]!.label[language]).join(f.comma))}
    </p>
  );
}
