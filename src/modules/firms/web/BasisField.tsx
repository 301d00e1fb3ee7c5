import { Form, Input } from "antd";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./firms.module.css";

/** What something that is entered rests on; every entry needs it. */
export function BasisField() {
  const t = useTexts({ zh, en });
  return (
    <Form.Item name="basis" label={t.one.basis} rules={[{ required: true }]} className={styles.wide}>
      <Input maxLength={500} />
    </Form.Item>
  );
}
