import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { VocabularyDetail } from "../contract.ts";
import { isCodeOf } from "../rules/code-forms.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useListChange } from "./use-list-change.ts";
import { useRefusalText } from "./use-refusal-text.ts";

interface AddFields {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn?: string;
  readonly parent: string;
  readonly from: string;
  readonly basis?: string;
  readonly reason: string;
}

interface AddItemFormProps {
  readonly list: VocabularyDetail;
  /** Why this reader cannot add an item, or null. */
  readonly reason: string | null;
}

/** Adds an item from a day on, with its basis if a document names it, and the reason. */
export function AddItemForm({ list, reason }: AddItemFormProps) {
  const { edit: e } = useTexts({ zh, en });
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<AddFields>();
  const say = useRefusalText();
  const add = useListChange(
    ({ code, nameZh, nameEn, parent, from, basis, reason: why }: AddFields) =>
      loaded(
        api.POST("/api/taxonomies/vocabularies/{code}/items", {
          params: { path: { code: list.code } },
          body: {
            code,
            name: { zh: nameZh, en: nameEn?.trim() || null },
            parent: parent || null,
            from,
            basis: basis?.trim() || null,
            reason: why,
          },
        }),
      ),
    () => setOpen(false),
  );
  const filled = [{ required: true, whitespace: true, message: e.required }];
  const isWellFormed = async (_rule: unknown, code = "") => {
    if (code !== "" && !isCodeOf(list.form, code))
      throw new Error(say({ code: "taxonomies.code-malformed", params: { code } }) ?? "");
  };
  return (
    <>
      <ReasonButton type="primary" reason={reason} onClick={() => setOpen(true)}>
        {e.add}
      </ReasonButton>
      <Modal
        title={e.add}
        open={isOpen}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
        okText={e.save}
        cancelText={e.cancel}
        confirmLoading={add.isPending}
        destroyOnHidden
      >
        {add.error && <Failure error={add.error} />}
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ parent: "", from: list.today }}
          onFinish={add.mutate}
        >
          <Form.Item name="nameZh" label={e.nameZh} rules={filled}>
            <Input maxLength={200} autoFocus />
          </Form.Item>
          <Form.Item name="nameEn" label={e.nameEn}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="code" label={e.code} extra={e.codeHelp} rules={[...filled, { validator: isWellFormed }]}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="parent" label={e.parent}>
            <Select
              showSearch={{ optionFilterProp: "label" }}
              options={[
                { value: "", label: e.noParent },
                ...list.items.map((item) => ({ value: item.code, label: pick(item.name, language).text })),
              ]}
            />
          </Form.Item>
          <Form.Item name="from" label={e.from} rules={filled}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="basis" label={e.basis} extra={e.basisHelp}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="reason" label={e.reason} extra={e.reasonHelp} rules={filled}>
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
