import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import { type Baseline, BaselineSchema, type BaselineTarget } from "../../contract.ts";
import styles from "./baselines.module.css";

interface GiveFormProps {
  readonly target: BaselineTarget;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Brings the base of a target with its day and its evidence. */
export function GiveForm({ target, onDone, onCancel }: GiveFormProps) {
  const { one: o } = useTexts({ zh, en });
  const client = useQueryClient();
  const give = useMutation({
    mutationFn: (body: Baseline) =>
      loaded(api.POST("/api/indicators/targets/{id}/baseline", { params: { path: { id: target.id } }, body })),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: ["indicators"] });
    },
  });
  const required = { required: true, whitespace: true, message: o.required };
  const isNumber = (_: unknown, value: string | undefined) =>
    !value || BaselineSchema.shape.value.safeParse(value.trim()).success
      ? Promise.resolve()
      : Promise.reject(new Error(o.valueWrong));
  return (
    <Form<Baseline>
      layout="vertical"
      className={styles.form}
      onFinish={(fields) => give.mutate({ ...fields, value: fields.value.trim() })}
    >
      {give.error && <Failure error={give.error} />}
      <Form.Item
        name="value"
        label={o.value}
        extra={o.valueHelp(target.base.unit)}
        rules={[required, { validator: isNumber }]}
      >
        <Input inputMode="decimal" suffix={target.base.unit} autoFocus className={styles.short} />
      </Form.Item>
      <Form.Item name="day" label={o.day} extra={o.dayHelp} rules={[required]}>
        <Input type="date" className={styles.short} />
      </Form.Item>
      <Form.Item name="evidence" label={o.evidence} extra={o.evidenceHelp} rules={[required]}>
        <Input maxLength={500} />
      </Form.Item>
      <div className={styles.tools}>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {o.save}
        </Button>
        <Button onClick={onCancel}>{o.cancel}</Button>
      </div>
    </Form>
  );
}
