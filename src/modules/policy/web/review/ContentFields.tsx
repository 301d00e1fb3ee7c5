import { Checkbox, Form, Input, InputNumber, Select } from "antd";
import { type Content, targetAttributes } from "../../contract/review.ts";
import { comparators, goalKinds, targetKinds, taskClasses, unitModes } from "../../contract.ts";
import styles from "./ContentFields.module.css";
import { UnitFields } from "./UnitFields.tsx";
import { useReviewTexts } from "./use-review-texts.ts";

const choices = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, label: words[value] }));

/** The fields of a content, inside a form; measures are chosen from those of the extraction. */
export function ContentFields({ content }: { content: Content }) {
  if (content.kind === "target") return <TargetFields />;
  if (content.kind === "goal") return <GoalFields />;
  return <TaskFields measures={content.task.measures} />;
}

function useRequired() {
  const { review: t } = useReviewTexts();
  return [{ required: true, message: t.required }];
}

function TargetFields() {
  const { policy, review: t } = useReviewTexts();
  const f = t.fields;
  const required = useRequired();
  const pair = ({ getFieldValue }: { getFieldValue: (name: string[]) => unknown }) => ({
    validator: () => {
      const given = ["baselineValue", "baselineYear"].filter(
        (one) => typeof getFieldValue(["target", one]) === "number",
      );
      return given.length === 1 ? Promise.reject(new Error(t.editing.baselineBoth)) : Promise.resolve();
    },
  });
  return (
    <div className={styles.fields}>
      <Form.Item name={["target", "metric"]} label={f.metric} rules={required} className={styles.wide}>
        <Input maxLength={400} autoFocus />
      </Form.Item>
      <Form.Item name={["target", "comparator"]} label={t.editing.comparator}>
        <Select options={choices(comparators, policy.comparators)} />
      </Form.Item>
      <Form.Item name={["target", "value"]} label={f.value} rules={[{ required: true, message: t.editing.number }]}>
        <InputNumber className={styles.number} />
      </Form.Item>
      <Form.Item name={["target", "unit"]} label={f.unit}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name={["target", "deadline"]} label={f.deadline}>
        <InputNumber min={1900} max={2200} precision={0} className={styles.number} />
      </Form.Item>
      <Form.Item name={["target", "kind"]} label={f.kind}>
        <Select options={choices(targetKinds, policy.targetKinds)} />
      </Form.Item>
      <Form.Item name={["target", "strength"]} label={f.strength}>
        <Select options={choices(["plain", "strive"], t.strengths)} />
      </Form.Item>
      <Form.Item name={["target", "baselineValue"]} label={f.baseline} rules={[pair]}>
        <InputNumber className={styles.number} />
      </Form.Item>
      <Form.Item
        name={["target", "baselineYear"]}
        label={`${f.baseline} · ${t.editing.year}`}
        dependencies={[["target", "baselineValue"]]}
      >
        <InputNumber min={1900} max={2200} precision={0} className={styles.number} />
      </Form.Item>
      <Form.Item name={["target", "scope"]} label={f.scope}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={["target", "attribute"]} label={f.attribute}>
        <Select
          options={["", ...targetAttributes].map((value) => ({ value, label: value || policy.document.notGiven }))}
        />
      </Form.Item>
      <Form.Item name={["target", "openList"]} valuePropName="checked" className={styles.wide}>
        <Checkbox>{f.openList}</Checkbox>
      </Form.Item>
    </div>
  );
}

function GoalFields() {
  const { policy, review: t } = useReviewTexts();
  const required = useRequired();
  return (
    <div className={styles.fields}>
      <Form.Item name={["goal", "subject"]} label={t.fields.subject} rules={required} className={styles.wide}>
        <Input.TextArea rows={2} maxLength={400} autoFocus />
      </Form.Item>
      <Form.Item name={["goal", "kind"]} label={t.fields.kind}>
        <Select options={choices(goalKinds, policy.goalKinds)} />
      </Form.Item>
      <Form.Item name={["goal", "deadline"]} label={t.fields.deadline}>
        <InputNumber min={1900} max={2200} precision={0} className={styles.number} />
      </Form.Item>
    </div>
  );
}

function TaskFields({ measures }: { measures: readonly { text: string; start: number }[] }) {
  const { policy, review: t } = useReviewTexts();
  const required = useRequired();
  return (
    <div className={styles.fields}>
      <Form.Item name={["task", "title"]} label={t.fields.title} rules={required} className={styles.wide}>
        <Input maxLength={400} autoFocus />
      </Form.Item>
      <Form.Item name={["task", "label"]} hidden>
        <Input />
      </Form.Item>
      <Form.Item name={["task", "class"]} label={t.fields.class}>
        <Select options={choices(taskClasses, policy.taskClasses)} />
      </Form.Item>
      <Form.Item name={["task", "deadline"]} label={t.fields.deadline}>
        <InputNumber min={1900} max={2200} precision={0} className={styles.number} />
      </Form.Item>
      <Form.Item name={["task", "unitMode"]} label={t.fields.unitMode} className={styles.wide}>
        <Select options={choices(unitModes, policy.unitModes)} />
      </Form.Item>
      <UnitFields />
      <Form.Item name={["task", "measures"]} label={t.editing.measuresKept} className={styles.wide}>
        <Checkbox.Group
          className={styles.measures}
          options={measures.map((measure, index) => ({ value: index, label: measure.text }))}
        />
      </Form.Item>
    </div>
  );
}
