import { useQuery } from "@tanstack/react-query";
import { Form, Input, InputNumber, Select, Switch } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import type { FilterOption } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { type Field, privacyOf } from "../kit/fields.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { similarQuery } from "./queries.ts";
import styles from "./registers.module.css";

interface FieldEditorProps {
  readonly name: string;
  readonly field: Field;
  readonly options: readonly FilterOption[];
  /** Needed because of what another field holds. */
  readonly isNeededNow: boolean;
  /** Names of the records that a reference holds already. */
  readonly held: readonly FilterOption[];
}

/** One field of a form, by its kind. Its name in the form is `fields.<name>`. */
export function FieldEditor({ name, field, options, isNeededNow, held }: FieldEditorProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const language = useLanguage();
  const privacy = privacyOf(field);
  const notes = [field.help?.[language], privacy === "open" ? null : f[privacy]].filter(Boolean).join(" ");
  const isNeeded = field.required === true || isNeededNow;
  const label = `${field.label[language]}${field.kind === "money" ? ` (${f.tenThousand})` : field.kind === "number" ? ` (${field.unit[language]})` : ""}`;
  const rules = [{ required: isNeeded, message: isNeededNow ? f.neededNow : f.needed }];
  const path = ["fields", name];
  if (field.kind === "period" || field.kind === "point") {
    const parts =
      field.kind === "period"
        ? ([
            ["from", f.from],
            ["to", f.to],
          ] as const)
        : ([
            ["longitude", f.longitude],
            ["latitude", f.latitude],
          ] as const);
    return (
      <div>
        <div className={styles.pair}>
          {parts.map(([part, word]) => (
            <Form.Item key={part} name={[...path, part]} label={`${field.label[language]} · ${word}`}>
              <Input {...(field.kind === "period" ? { type: "date" } : { inputMode: "decimal" as const })} />
            </Form.Item>
          ))}
        </div>
      </div>
    );
  }
  const isWide = field.kind === "long-text" || field.kind === "references";
  return (
    <Form.Item
      name={path}
      label={label}
      rules={rules}
      {...(notes ? { extra: notes } : {})}
      {...(isWide ? { className: styles.wide } : {})}
      {...(field.kind === "flag" ? { valuePropName: "checked" } : {})}
    >
      <Editor field={field} options={options} held={held} />
    </Form.Item>
  );
}

interface EditorProps extends Pick<FieldEditorProps, "field" | "options" | "held"> {
  readonly id?: string;
  readonly value?: never;
  readonly checked?: never;
  readonly onChange?: never;
}

function Editor({ field, options, held, ...control }: EditorProps) {
  const f = useTexts({ zh, en }).form;
  switch (field.kind) {
    case "long-text":
      return <Input.TextArea {...control} maxLength={5000} autoSize={{ minRows: 2, maxRows: 8 }} />;
    case "date":
      return <Input {...control} type="date" />;
    case "number":
    case "money":
      return <InputNumber {...control} stringMode controls={false} min={0} />;
    case "flag":
      return <Switch {...control} />;
    case "choice":
    case "item":
    case "organisation":
    case "place":
      return (
        <Select
          {...control}
          allowClear
          placeholder={f.choose}
          showSearch={{ optionFilterProp: "label" }}
          options={options.map(({ value, label }) => ({ value, label }))}
        />
      );
    case "reference":
    case "references":
      return <RecordChoice {...control} register={field.register} isMany={field.kind === "references"} held={held} />;
    default:
      return <Input {...control} maxLength={field.kind === "text" ? (field.most ?? 300) : 300} />;
  }
}

interface RecordChoiceProps {
  readonly register: string;
  readonly isMany: boolean;
  readonly held: readonly FilterOption[];
}

/** Records of another register, found by a part of their name. */
function RecordChoice({ register, isMany, held, ...control }: RecordChoiceProps) {
  const f = useTexts({ zh, en }).form;
  const language = useLanguage();
  const [typed, setTyped] = useState("");
  const found = useQuery(similarQuery(register, typed, null)).data?.records ?? [];
  const options = [
    ...found.map((one) => ({ value: one.id, label: pick(one.name, language).text })),
    ...held.filter((one) => !found.some((each) => each.id === one.value)),
  ];
  return (
    <Select
      {...control}
      {...(isMany ? { mode: "multiple" as const } : {})}
      allowClear
      placeholder={f.choose}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
    />
  );
}
