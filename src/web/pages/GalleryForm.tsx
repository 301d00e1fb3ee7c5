import { Form, Input, Select, Tag } from "antd";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import styles from "./GalleryPage.module.css";

/** The controls of the library in our tokens: fields with help and error, a disabled one, tags. */
export function GalleryForm() {
  const t = useTexts({ zh, en });
  const g = t.gallery;
  return (
    <>
      <h2>{g.form}</h2>
      <Form layout="vertical" className={styles.form}>
        <Form.Item label={g.formName} htmlFor="gallery-name" required help={g.formError} validateStatus="error">
          <Input id="gallery-name" placeholder={g.formHelp} />
        </Form.Item>
        <Form.Item label={g.formKind} htmlFor="gallery-kind" extra={g.formHelp}>
          <Select id="gallery-kind" options={g.units.map((unit) => ({ value: unit, label: unit }))} />
        </Form.Item>
        <Form.Item label={g.tableUnit} htmlFor="gallery-unit">
          <Input id="gallery-unit" disabled value={g.units[0]} />
        </Form.Item>
      </Form>
      <h2>{g.tags}</h2>
      <div className={styles.tags}>
        <Tag>{g.units[0]}</Tag>
        <Tag color="processing">{g.units[1]}</Tag>
        <Tag color="success">{t.gallery.good}</Tag>
        <Tag color="warning">{g.units[2]}</Tag>
        <Tag color="error">{g.remove}</Tag>
      </div>
    </>
  );
}
