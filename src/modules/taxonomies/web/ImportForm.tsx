import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { ImportFields, ImportReport, VocabularyDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { bringList } from "./bring-list.ts";
import styles from "./taxonomies.module.css";
import { useListChange } from "./use-list-change.ts";

type Fields = Omit<ImportFields, "isTrial">;

interface ImportFormProps {
  readonly list: VocabularyDetail;
  /** Why this reader cannot import, or null. */
  readonly reason: string | null;
}

/** Imports a national standard as the whole list from a day on: first it is checked, then kept. */
export function ImportForm({ list, reason }: ImportFormProps) {
  const { edit: e } = useTexts({ zh, en });
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [form] = Form.useForm<Fields>();
  const bring = useListChange(
    async ({ isTrial, ...fields }: ImportFields) =>
      setReport(await bringList(list.code, file as File, { ...fields, isTrial })),
    () => undefined,
  );
  const isChecked = report !== null && !report.isKept && report.problems.length === 0;
  const send = (isTrial: boolean) => form.validateFields().then((fields) => bring.mutate({ ...fields, isTrial }));
  const filled = [{ required: true, whitespace: true, message: e.required }];
  return (
    <>
      <ReasonButton type="primary" reason={reason} onClick={() => setOpen(true)}>
        {e.bring}
      </ReasonButton>
      <Modal
        title={e.bring}
        open={isOpen}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        footer={
          <div className={styles.buttons}>
            <ReasonButton reason={file ? null : e.noFile} loading={bring.isPending} onClick={() => void send(true)}>
              {e.trial}
            </ReasonButton>
            <ReasonButton
              type="primary"
              reason={isChecked ? null : e.keepReason}
              loading={bring.isPending}
              onClick={() => void send(false)}
            >
              {e.keep}
            </ReasonButton>
            <Button onClick={() => setOpen(false)}>{e.cancel}</Button>
          </div>
        }
      >
        {bring.error && <Failure error={bring.error} />}
        {report && !bring.error && <Report of={report} />}
        <Form
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={{ from: list.today }}
          onValuesChange={() => setReport(null)}
        >
          <Form.Item label={e.file} htmlFor="list-file" extra={file?.name}>
            <input
              id="list-file"
              type="file"
              accept=".csv,.xlsx"
              className={styles.file}
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                setReport(null);
              }}
            />
          </Form.Item>
          <Form.Item name="basis" label={e.standard} rules={filled}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="from" label={e.from} rules={filled}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={e.reason} extra={e.reasonHelp} rules={filled}>
            <Input maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

/** What the check found: what would change, what did, or each fault with its row. */
function Report({ of: { isKept, added, ended, same, problems } }: { of: ImportReport }) {
  const t = useTexts({ zh, en });
  const e = t.edit;
  if (problems.length === 0)
    return <Notice kind={isKept ? "good" : "info"} title={(isKept ? e.kept : e.trialResult)(added, ended, same)} />;
  return (
    <Notice kind="bad" title={e.problems(problems.length)}>
      <ul className={styles.problems}>
        {problems.map(({ line, code, fault }) => (
          <li key={`${line} ${fault}`}>{e.problem(line, code, t.faults[fault])}</li>
        ))}
      </ul>
    </Notice>
  );
}
