import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { Ending, Item, VocabularyDetail } from "../contract.ts";
import { endingRefusal, listEnding } from "../rules/changes.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useListChange } from "./use-list-change.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface EndFormProps {
  readonly list: VocabularyDetail;
  /** The item that ends; without it the whole list does. */
  readonly item?: Item;
  readonly label: string;
  /** Why this reader cannot end it, or null. */
  readonly reason: string | null;
}

/** Ends an item or the whole list from a day on, with the reason. What was classified by it stays. */
export function EndForm({ list, item, label, reason }: EndFormProps) {
  const { edit: e } = useTexts({ zh, en });
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Ending>();
  const say = useRefusalText();
  const { code, today } = list;
  const end = useListChange(
    (body: Ending) =>
      item
        ? loaded(
            api.POST("/api/taxonomies/vocabularies/{code}/items/{item}/endings", {
              params: { path: { code, item: item.code } },
              body,
            }),
          )
        : loaded(api.POST("/api/taxonomies/vocabularies/{code}/endings", { params: { path: { code } }, body })),
    () => setOpen(false),
  );
  const refusalOn = (day: string) => {
    if (item) return endingRefusal(list.items, item, day, today);
    const ending = listEnding(list.items, day, today);
    return "refused" in ending ? ending.refused : null;
  };
  const fits = async (_rule: unknown, day: string | undefined) => {
    const refused = day ? say(refusalOn(day)) : null;
    if (refused) throw new Error(refused);
  };
  return (
    <>
      <ReasonButton reason={reason} onClick={() => setOpen(true)}>
        {label}
      </ReasonButton>
      <Modal
        title={label}
        open={isOpen}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        okText={e.save}
        cancelText={e.cancel}
        confirmLoading={end.isPending}
        destroyOnHidden
      >
        {end.error && <Failure error={end.error} />}
        <Form form={form} layout="vertical" preserve={false} initialValues={{ day: today }} onFinish={end.mutate}>
          <Form.Item
            name="day"
            label={e.endDay}
            extra={e.endDayHelp}
            rules={[{ required: true, message: e.required }, { validator: fits }]}
          >
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="reason"
            label={e.reason}
            extra={e.reasonHelp}
            rules={[{ required: true, whitespace: true, message: e.required }]}
          >
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
