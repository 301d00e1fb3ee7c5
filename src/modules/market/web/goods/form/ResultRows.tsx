import { Button, Form, Input, InputNumber, Select } from "antd";
import { useTexts } from "../../../../../web/ui/language.tsx";
import { type RightKind, rightKinds } from "../../../contract/terms.ts";
import { goodsScreenEn } from "../../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../../goods-texts.en.ts";
import { goodsZh } from "../../../goods-texts.zh.ts";
import { rightFault } from "../../../rules/right-number.ts";
import styles from "../goods.module.css";
import { today } from "../today.ts";

/** Who made the result, with shares where they are agreed. */
export function InventorFields() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).form;
  return (
    <Form.List name="inventors">
      {(rows, { add, remove }) => (
        <fieldset className={styles.rows}>
          <legend>{t.inventors}</legend>
          {rows.map((row) => (
            <div key={row.key} className={styles.row}>
              <Form.Item name={[row.name, "name"]} label={t.inventorName}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[row.name, "organisation"]} label={t.inventorOrganisation}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[row.name, "share"]} label={t.share}>
                <InputNumber min={0} max={100} />
              </Form.Item>
              <Button aria-label={t.remove(`${row.name + 1}`)} onClick={() => remove(row.name)}>
                ×
              </Button>
            </div>
          ))}
          <div>
            <Button onClick={() => add()}>{t.addInventor}</Button>
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}

/** The rights of the result; a number that cannot be right is told while it is typed. */
export function RightFields() {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const { rightFaults } = useTexts({ zh: goodsZh, en: goodsEn });
  const check = (kind: RightKind | undefined, number: string | undefined) => {
    const fault = number?.trim() ? rightFault({ kind: kind ?? "invention", number }, today()) : null;
    return fault ? Promise.reject(new Error(rightFaults[fault])) : Promise.resolve();
  };
  return (
    <Form.List name="rights">
      {(rows, { add, remove }) => (
        <fieldset className={styles.rows}>
          <legend>{t.form.rights}</legend>
          {rows.map((row) => (
            <div key={row.key} className={styles.row}>
              <Form.Item name={[row.name, "kind"]} label={t.form.rightKind} initialValue="invention">
                <Select options={rightKinds.map((value) => ({ value, label: t.one.rightKinds[value] }))} />
              </Form.Item>
              <Form.Item
                name={[row.name, "number"]}
                label={t.form.rightNumber}
                dependencies={[["rights", row.name, "kind"]]}
                rules={[
                  ({ getFieldValue }) => ({
                    validator: (_rule, number: string | undefined) =>
                      check(getFieldValue(["rights", row.name, "kind"]) as RightKind | undefined, number),
                  }),
                ]}
              >
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name={[row.name, "status"]} label={t.form.rightStatus} initialValue="applied">
                <Select
                  options={(["applied", "granted"] as const).map((value) => ({
                    value,
                    label: t.one.rightStatus[value],
                  }))}
                />
              </Form.Item>
              <Button aria-label={t.form.remove(`${row.name + 1}`)} onClick={() => remove(row.name)}>
                ×
              </Button>
            </div>
          ))}
          <div>
            <Button onClick={() => add()}>{t.form.addRight}</Button>
          </div>
        </fieldset>
      )}
    </Form.List>
  );
}
