import { Form, Input, Modal } from "antd";
import { useFirstField } from "./use-first-field.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface NoteModalProps {
  readonly words: { readonly title: string; readonly help: string; readonly submit: string };
  readonly isNeeded?: boolean;
  readonly onClose: () => void;
  readonly onSubmit: (note: string) => void;
}

/** Asks for a reason, which stays on record. */
export function NoteModal({ words, isNeeded = false, onClose, onSubmit }: NoteModalProps) {
  const { review: t } = useReviewTexts();
  const { fields, afterOpenChange } = useFirstField();
  const [form] = Form.useForm<{ note: string }>();
  return (
    <Modal
      title={words.title}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={words.submit}
      cancelText={t.cancel}
      destroyOnHidden
      afterOpenChange={afterOpenChange}
    >
      <div ref={fields}>
        <Form form={form} layout="vertical" onFinish={({ note }) => onSubmit((note ?? "").trim())}>
          <Form.Item
            name="note"
            label={t.note}
            extra={words.help}
            rules={[{ required: isNeeded, whitespace: isNeeded, message: t.required }]}
          >
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
        </Form>
      </div>
    </Modal>
  );
}
