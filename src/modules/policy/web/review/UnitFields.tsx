import { Button, Form, Input, Select } from "antd";
import { unitRoles } from "../../contract.ts";
import styles from "./ContentFields.module.css";
import { useReviewTexts } from "./use-review-texts.ts";

/** The responsible units of a task with the role of each. */
export function UnitFields() {
  const { policy, review: t } = useReviewTexts();
  const form = Form.useFormInstance();
  return (
    <Form.List name={["task", "units"]}>
      {(fields, { add, remove }) => (
        <fieldset className={styles.units}>
          <legend>{t.fields.units}</legend>
          {fields.map((field) => (
            <div key={field.key} className={styles.unit}>
              <Form.Item
                name={[field.name, "name"]}
                rules={[{ required: true, whitespace: true, message: t.required }]}
                noStyle
              >
                <Input maxLength={400} aria-label={t.fields.units} />
              </Form.Item>
              <Form.Item name={[field.name, "role"]} noStyle>
                <Select
                  aria-label={t.editing.role}
                  options={unitRoles.map((role) => ({ value: role, label: policy.unitRoles[role] }))}
                />
              </Form.Item>
              <Button
                type="text"
                aria-label={t.editing.removeUnit(
                  String(form.getFieldValue(["task", "units", field.name, "name"]) ?? ""),
                )}
                onClick={() => remove(field.name)}
              >
                ×
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => add({ name: "", role: "by-duty" })}>
            {t.editing.addUnit}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
