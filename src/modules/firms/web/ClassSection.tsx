import { Form, Input, Select } from "antd";
import { pick } from "../../../platform/i18n/pick.ts";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { ClassScheme, FirmClass } from "../contract/classes.ts";
import { type FirmDetail, firmSizes } from "../contract.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import { BasisField } from "./BasisField.tsx";
import styles from "./firms.module.css";

interface SectionProps {
  readonly firm: FirmDetail;
  /** Why this reader may not say a size, or a field; null: may. */
  readonly sizeReason: string | null;
  readonly fieldReason: string | null;
}

const needed = [{ required: true }];

/** Of which size class a firm is and was, and the fields that it works in, each from when to when. */
export function ClassSection({ firm, sizeReason, fieldReason }: SectionProps) {
  const t = useTexts({ zh, en });
  const nameOf = useItemName(firm);
  return (
    <>
      <h2>{t.classes.title}</h2>
      <DataTable
        label={t.classes.title}
        rows={firm.classes.toReversed()}
        rowKey={(row) => row.id}
        empty={<Empty title={t.classes.none} />}
        columns={[
          { key: "item", title: t.classes.item, width: 220, onCard: "title", cell: nameOf },
          { key: "scheme", title: t.classes.scheme, width: 110, cell: (row) => t.classes.schemes[row.scheme] },
          { key: "from", title: t.one.from, width: 120, cell: (row) => row.validFrom ?? t.one.always },
          { key: "to", title: t.one.to, width: 140, cell: (row) => lastDayOf(row.validTo) ?? t.one.always },
          { key: "basis", title: t.one.basis, cell: (row) => row.basis },
        ]}
      />
      <div className={styles.acts}>
        <AddForm firm={firm} scheme="size" reason={sizeReason} />
        <AddForm firm={firm} scheme="field" reason={fieldReason} />
        <EndForm firm={firm} reason={sizeReason} />
      </div>
    </>
  );
}

function useItemName(firm: FirmDetail) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return ({ scheme, item }: Pick<FirmClass, "scheme" | "item">): string => {
    if (scheme === "size") return t.sizes[item as keyof typeof t.sizes] ?? item;
    const field = firm.fields.find(({ code }) => code === item);
    return field ? pick(field.name, language).text : item;
  };
}

interface AddFields {
  item: string;
  validFrom?: string;
  basis: string;
}

const addressOf = (firm: FirmDetail): string => `/firms/firms/${encodeURIComponent(firm.code)}/classes`;

function AddForm({ firm, scheme, reason }: { firm: FirmDetail; scheme: ClassScheme; reason: string | null }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const options =
    scheme === "size"
      ? firmSizes.map((value) => ({ value: value as string, label: t.sizes[value] }))
      : firm.fields.map(({ code, name }) => ({ value: code, label: pick(name, language).text }));
  return (
    <ActForm<AddFields>
      label={scheme === "size" ? t.classes.setSize : t.classes.addField}
      reason={reason}
      address={addressOf(firm)}
      body={({ validFrom, ...fields }) => ({ ...fields, scheme, validFrom: validFrom || null })}
    >
      {scheme === "size" && <p className={styles.quiet}>{t.classes.sizeHint}</p>}
      <Form.Item name="item" label={t.classes.schemes[scheme]} rules={needed}>
        <Select showSearch={{ optionFilterProp: "label" }} options={options} />
      </Form.Item>
      <Form.Item name="validFrom" label={t.classes.since}>
        <Input type="date" />
      </Form.Item>
      <BasisField />
    </ActForm>
  );
}

interface EndFields {
  classId: string;
  on: string;
  reason: string;
}

function EndForm({ firm, reason }: { firm: FirmDetail; reason: string | null }) {
  const t = useTexts({ zh, en });
  const nameOf = useItemName(firm);
  const open = firm.classes.filter(({ validTo }) => validTo === null);
  if (open.length === 0) return null;
  return (
    <ActForm<EndFields> label={t.classes.end} reason={reason} address={`${addressOf(firm)}/end`} body={(all) => all}>
      <Form.Item name="classId" label={t.classes.item} rules={needed}>
        <Select options={open.map((one) => ({ value: one.id, label: nameOf(one) }))} />
      </Form.Item>
      <Form.Item name="on" label={t.classes.endOn} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t.classes.endReason} rules={needed} className={styles.wide}>
        <Input maxLength={500} />
      </Form.Item>
    </ActForm>
  );
}
