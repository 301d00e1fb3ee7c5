import { Form, Modal } from "antd";
import { useId, useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { ReviewItem } from "../../contract/review.ts";
import { sameContent } from "../../rules/review.ts";
import { ContentFields } from "./ContentFields.tsx";
import { type ContentValues, contentFrom, valuesOf } from "./content-form.ts";
import { useFirstField } from "./use-first-field.ts";
import type { ReviewActions } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface EditModalProps {
  readonly item: ReviewItem;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Confirms an extraction with another content than proposed; the proposal stays beside it. */
export function EditModal({ item, actions, onClose, onDone }: EditModalProps) {
  const { review: t } = useReviewTexts();
  const [form] = Form.useForm<ContentValues>();
  const [isSame, setSame] = useState(false);
  const formId = useId();
  const { fields, afterOpenChange } = useFirstField();
  const mine = item.judgements.find((one) => one.isMine && one.content);
  const { proposal } = item;
  const measures = proposal.kind === "task" ? proposal.task.measures : [];
  const submit = () => {
    const content = contentFrom(proposal.kind, form.getFieldsValue(true), measures);
    setSame(sameContent(content, proposal));
    if (sameContent(content, proposal)) return;
    actions.judge.mutate(
      { extractions: [item.id], verdict: "edit", content, note: null },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
      },
    );
  };
  return (
    <Modal
      title={t.editing.title}
      open
      width={640}
      onCancel={onClose}
      // Tied to the form, so that Enter in a field sends it.
      okButtonProps={{ htmlType: "submit", form: formId }}
      okText={t.editing.submit}
      cancelText={t.cancel}
      confirmLoading={actions.judge.isPending}
      destroyOnHidden
      afterOpenChange={afterOpenChange}
    >
      {actions.judge.error && <Failure error={actions.judge.error} />}
      {isSame && <Notice kind="warn" title={t.editing.unchanged} />}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        initialValues={valuesOf(mine?.content ?? proposal)}
        onFinish={submit}
      >
        <div ref={fields}>
          <ContentFields content={proposal} />
        </div>
      </Form>
    </Modal>
  );
}
