import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Attachment } from "../../contract/attachment.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { registersKey } from "../queries.ts";

interface RemovalFormProps {
  readonly register: string;
  readonly attachment: Attachment;
  readonly onClose: () => void;
}

/** Why a file is removed; what goes and what stays is said before. */
export function RemovalForm({ register, attachment, onClose }: RemovalFormProps) {
  const { attachments: a } = useTexts({ zh, en });
  const client = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const remove = useMutation({
    mutationFn: ({ reason }: { reason: string }) =>
      loaded(
        api.DELETE("/api/registers/attachments/{id}", {
          params: { path: { id: attachment.id } },
          body: { reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: [...registersKey, register, "attachments"] });
    },
  });
  return (
    <Modal
      title={a.removeTitle(attachment.fileName)}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={a.confirm}
      cancelText={a.cancel}
      confirmLoading={remove.isPending}
    >
      <p>{a.removeHint}</p>
      {remove.error && <Failure error={remove.error} />}
      <Form form={form} layout="vertical" onFinish={remove.mutate}>
        <Form.Item name="reason" label={a.reason} rules={[{ required: true, whitespace: true, message: a.reason }]}>
          <Input maxLength={500} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
