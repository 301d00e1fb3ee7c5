import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { RegisterRecord } from "../../contract.ts";
import type { RegisterDefinition } from "../../kit/define-register.ts";
import { en } from "../../personal-texts.en.ts";
import { zh } from "../../personal-texts.zh.ts";
import { registersKey } from "../queries.ts";

interface ErasureFormProps {
  readonly definition: RegisterDefinition;
  readonly record: RegisterRecord;
  readonly onClose: () => void;
}

/** What goes, what stays and why, before it is done for good. */
export function ErasureForm({ definition, record, onClose }: ErasureFormProps) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const erase = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      loaded(
        api.POST("/api/registers/personal/erasures", {
          body: { register: definition.code, record: record.id, version: record.version, reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  return (
    <Modal
      title={t.eraseTitle}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={t.confirm}
      okButtonProps={{ danger: true }}
      cancelText={t.cancel}
      confirmLoading={erase.isPending}
    >
      <p>
        <strong>{t.erased}</strong>
      </p>
      <ul>
        {t.erasedWhat.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>
        <strong>{t.kept}</strong>
      </p>
      <ul>
        {t.keptWhat.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{t.irreversible}</p>
      {erase.error && <Failure error={erase.error} />}
      <Form form={form} layout="vertical" onFinish={erase.mutate}>
        <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true, message: t.needed }]}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
