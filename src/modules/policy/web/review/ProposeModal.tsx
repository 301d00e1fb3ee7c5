import { Form, Input, Modal, Radio } from "antd";
import { useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import type { ExtractionKind } from "../../contract/review.ts";
import { blankContent } from "../../rules/content.ts";
import styles from "./ContentFields.module.css";
import { ContentFields } from "./ContentFields.tsx";
import { type ContentValues, contentFrom, valuesOf } from "./content-form.ts";
import type { ReviewActions } from "./use-review.ts";
import { useReviewTexts } from "./use-review-texts.ts";

interface ProposeModalProps {
  readonly text: string;
  readonly edition: number;
  /** What is selected in the text, or null: then the words are pasted. */
  readonly selected: { start: number; end: number } | null;
  readonly actions: ReviewActions;
  readonly onClose: () => void;
  /** Told the key of what was proposed. */
  readonly onDone: (key: string) => void;
}

const kinds = ["target", "goal", "task"] as const;

/** Proposes words of the source as a target, goal or task that the compiler did not find. */
export function ProposeModal({ text, edition, selected, actions, onClose, onDone }: ProposeModalProps) {
  const { review: t } = useReviewTexts();
  const [kind, setKind] = useState<ExtractionKind>("target");
  const [pasted, setPasted] = useState("");
  const [isLost, setLost] = useState(false);
  const [form] = Form.useForm<ContentValues>();
  const words = selected ? text.slice(selected.start, selected.end) : pasted.trim();
  const found = selected ?? placeOf(text, words);
  const begun = blankContent(kind, words, found ?? { start: 0, end: 1 });
  const submit = () => {
    setLost(!found);
    if (!found) return;
    const measures = begun.kind === "task" ? begun.task.measures : [];
    const content = contentFrom(kind, form.getFieldsValue(true), measures);
    actions.propose.mutate({ edition, ...found, content }, { onSuccess: ({ key }) => onDone(key) });
  };
  return (
    <Modal
      title={t.editing.proposing}
      open
      width={640}
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={t.editing.submitProposal}
      cancelText={t.cancel}
      confirmLoading={actions.propose.isPending}
      destroyOnHidden
    >
      {actions.propose.error && <Failure error={actions.propose.error} />}
      {selected ? (
        <blockquote className={styles.words} lang="zh-CN">
          <small>{t.editing.words}</small>
          {words}
        </blockquote>
      ) : (
        <Form layout="vertical">
          <Form.Item
            label={t.editing.words}
            htmlFor="proposed-words"
            extra={t.editing.select}
            {...(isLost ? { validateStatus: "error" as const, help: t.editing.notFound } : {})}
          >
            <Input.TextArea
              id="proposed-words"
              rows={2}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
            />
          </Form.Item>
        </Form>
      )}
      <Radio.Group
        className={styles.kinds}
        aria-label={t.editing.kind}
        optionType="button"
        value={kind}
        onChange={(event) => setKind(event.target.value as ExtractionKind)}
        options={kinds.map((one) => ({ value: one, label: t.editing.kinds[one] }))}
      />
      <Form
        key={`${kind} ${words}`}
        form={form}
        layout="vertical"
        initialValues={valuesOf(begun)}
        onFinish={submit}
        preserve={false}
      >
        <ContentFields content={begun} />
      </Form>
    </Modal>
  );
}

/** Where the words stand in the text, exactly as they are written; null when they do not. */
function placeOf(text: string, words: string): { start: number; end: number } | null {
  const start = words === "" ? -1 : text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}
