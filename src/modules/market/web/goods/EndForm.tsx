import { Form, Input } from "antd";
import { useTexts } from "../../../../web/ui/language.tsx";
import { judgedEn } from "../../judged-texts.en.ts";
import { judgedZh } from "../../judged-texts.zh.ts";
import { SaidForm } from "./SaidForm.tsx";

/** Ends a decision or a judgement, with the reason. */
export function EndForm({ address }: { address: string }) {
  const t = useTexts({ zh: judgedZh, en: judgedEn });
  return (
    <SaidForm<{ reason: string }> label={t.end} reason={null} address={address} bodyOf={(fields) => fields}>
      <Form.Item name="reason" label={t.endReason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
    </SaidForm>
  );
}
