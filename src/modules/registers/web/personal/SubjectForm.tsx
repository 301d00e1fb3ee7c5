import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../own-data-texts.en.ts";
import { zh } from "../../own-data-texts.zh.ts";
import { registersKey } from "../queries.ts";

interface SubjectFormProps {
  readonly register: string;
  readonly record: string;
  readonly onClose: () => void;
}

/** Whose record it is: the account of the person, on the basis on which a steward knows it. */
export function SubjectForm({ register, record, onClose }: SubjectFormProps) {
  const { subject: t } = useTexts({ zh, en });
  const client = useQueryClient();
  const [form] = Form.useForm<{ email?: string; basis: string }>();
  const name = useMutation({
    mutationFn: ({ email, basis }: { email?: string; basis: string }) =>
      loaded(
        api.POST("/api/registers/personal/subjects", {
          body: { register, record, email: email?.trim() || null, basis: basis.trim() },
        }),
      ),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: registersKey });
    },
  });
  return (
    <Modal
      title={t.set}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={t.save}
      cancelText={t.cancel}
      confirmLoading={name.isPending}
    >
      {name.error && <Failure error={name.error} />}
      <Form form={form} layout="vertical" onFinish={name.mutate}>
        <Form.Item name="email" label={t.email}>
          <Input type="email" maxLength={200} />
        </Form.Item>
        <Form.Item name="basis" label={t.basis} rules={[{ required: true, whitespace: true, message: t.needed }]}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
