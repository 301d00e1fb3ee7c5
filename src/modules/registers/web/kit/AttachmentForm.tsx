import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Select, Upload } from "antd";
import { useId, useState } from "react";
import { Failure } from "../../../../web/Failure.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { attachmentDisclosures } from "../../contract/attachment.ts";
import { en } from "../../kit-texts.en.ts";
import { zh } from "../../kit-texts.zh.ts";
import { attachmentFormats } from "../../rules/attachment.ts";
import styles from "../registers.module.css";
import { attachmentsQuery } from "./queries.ts";

interface AttachmentFormProps {
  readonly register: string;
  readonly record: string;
  /** In MB. */
  readonly limit: number;
  readonly onClose: () => void;
}

/** One file for a record, with who may read it. */
export function AttachmentForm({ register, record, limit, onClose }: AttachmentFormProps) {
  const { attachments: a } = useTexts({ zh, en });
  const client = useQueryClient();
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState("");
  const [disclosure, setDisclosure] = useState<(typeof attachmentDisclosures)[number]>("internal");
  const send = useMutation({
    mutationFn: (chosen: File) =>
      postFile<{ id: string }>("/api/registers/attachments", chosen, {
        register,
        record,
        disclosure,
        note: note.trim() || undefined,
      }),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: attachmentsQuery(register, record).queryKey });
    },
  });
  const endings = Object.keys(attachmentFormats).map((ending) => `.${ending}`);
  return (
    <div className={styles.panel}>
      <p className={styles.hint}>{a.hint(limit)}</p>
      {send.error && <Failure error={send.error} />}
      <div className={styles.form}>
        <Upload
          accept={endings.join(",")}
          maxCount={1}
          beforeUpload={(chosen) => {
            setFile(chosen);
            send.reset();
            return false;
          }}
          onRemove={() => setFile(null)}
        >
          <Button>{a.file}</Button>
        </Upload>
        <label htmlFor={`${id}-who`}>
          {a.disclosure}
          <Select
            id={`${id}-who`}
            className={styles.full}
            value={disclosure}
            onChange={setDisclosure}
            options={attachmentDisclosures.map((one) => ({ value: one, label: a.disclosures[one] }))}
          />
        </label>
        <label htmlFor={`${id}-note`}>
          {a.note}
          <Input id={`${id}-note`} maxLength={300} value={note} onChange={({ target }) => setNote(target.value)} />
        </label>
      </div>
      <div className={styles.buttons}>
        <ReasonButton
          type="primary"
          reason={file ? null : a.fileFirst}
          loading={send.isPending}
          onClick={() => file && send.mutate(file)}
        >
          {a.add}
        </ReasonButton>
        <Button onClick={onClose}>{a.cancel}</Button>
      </div>
    </div>
  );
}
