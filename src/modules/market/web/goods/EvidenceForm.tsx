import { Form, Input, Select } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Level, NewEvidence, Result } from "../../contract/result.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { SaidForm } from "./SaidForm.tsx";

const needed = [{ required: true }];
type Fields = Omit<NewEvidence, "reference"> & { reference?: string };

/** The owner shows that an item of the scale is reached. */
export function EvidenceForm({ result, levels }: { result: Result; levels: readonly Level[] }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).readiness;
  const language = useLanguage();
  if (!result.standing.isOwner) return null;
  const options = levels.map(({ level, name, items }) => ({
    label: pick(name, language).text,
    title: String(level),
    options: items.map((item) => ({ value: item.code, label: pick(item.name, language).text })),
  }));
  return (
    <SaidForm<Fields>
      label={t.add}
      reason={null}
      address={`/results/${encodeURIComponent(result.id)}/evidence`}
      bodyOf={({ reference, ...fields }) => ({ ...fields, reference: reference?.trim() || null })}
    >
      <Form.Item name="item" label={t.item} rules={needed}>
        <Select showSearch optionFilterProp="label" options={options} />
      </Form.Item>
      <Form.Item name="statement" label={t.statement} rules={needed}>
        <Input maxLength={1000} />
      </Form.Item>
      <Form.Item name="reference" label={t.reference}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="day" label={t.day} rules={needed}>
        <Input type="date" />
      </Form.Item>
    </SaidForm>
  );
}

/** Somebody who reads for the market finds that it does not show what it should. */
export function RejectForm({ id }: { id: string }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  return (
    <SaidForm<{ reason: string }>
      label={t.readiness.reject}
      reason={null}
      address={`/evidence/${encodeURIComponent(id)}/rejection`}
      bodyOf={(fields) => fields}
    >
      <Form.Item name="reason" label={t.one.reason} rules={needed}>
        <Input maxLength={500} />
      </Form.Item>
    </SaidForm>
  );
}
