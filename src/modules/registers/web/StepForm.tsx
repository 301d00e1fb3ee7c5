import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { ask } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { RecordDetail } from "../contract.ts";
import type { RegisterDefinition, Transition } from "../kit/define-register.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { recordQuery, registersKey } from "./queries.ts";

interface StepFormProps {
  readonly definition: RegisterDefinition;
  readonly step: Transition;
  readonly id: string;
  readonly version: number;
  readonly onClose: () => void;
}

interface StepFields {
  readonly day: string;
  readonly reason?: string;
  readonly basis?: string;
}

/** What is said with a step: the day, and the reason or basis that it asks for. */
export function StepForm({ definition, step, id, version, onClose }: StepFormProps) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const language = useLanguage();
  const client = useQueryClient();
  const [form] = Form.useForm<StepFields>();
  const take = useMutation({
    mutationFn: ({ day, reason, basis }: StepFields) =>
      ask<RecordDetail>("POST", `/api/registers/${definition.code}/records/${id}/steps`, {
        body: { step: step.code, version, day, reason: reason?.trim() || null, basis: basis?.trim() || null },
      }),
    onSuccess: async (detail) => {
      client.setQueryData(recordQuery(definition.code, id).queryKey, detail);
      onClose();
      await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  const needed = (isNeeded: boolean) => [{ required: isNeeded, whitespace: true, message: t.form.needed }];
  return (
    <Modal
      title={step.label[language]}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={d.confirm}
      cancelText={d.cancel}
      confirmLoading={take.isPending}
    >
      {take.error && <Failure error={take.error} />}
      <Form<StepFields>
        form={form}
        layout="vertical"
        initialValues={{ day: new Date().toLocaleDateString("en-CA") }}
        onFinish={take.mutate}
      >
        <Form.Item name="day" label={d.on} rules={needed(true)}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="basis" label={d.basis} rules={needed(step.says === "basis")}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="reason" label={d.reason} rules={needed(step.says === "reason")}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
