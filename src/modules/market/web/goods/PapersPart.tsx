import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select, Upload } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { postFile } from "../../../../web/post-file.ts";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Paper } from "../../contract/papers.ts";
import type { Result } from "../../contract/result.ts";
import { papersEn } from "../../papers-texts.en.ts";
import { papersZh } from "../../papers-texts.zh.ts";
import styles from "./goods.module.css";
import { goodsKey } from "./queries.ts";
import { SaidForm } from "./SaidForm.tsx";

/** The files of a result, each with who may read it, and where the plans speak of the result. */
export function PapersPart({ result }: { result: Result }) {
  const t = useTexts({ zh: papersZh, en: papersEn });
  const { papers, mentions, standing } = result;
  const mayAdd = standing.isOwner || standing.isPoster;
  return (
    <>
      {(papers.length > 0 || mayAdd) && (
        <section>
          <h2>{t.title}</h2>
          {papers.length === 0 && <p className={styles.quiet}>{t.none}</p>}
          <ul className={styles.evidence}>
            {papers.map((paper) => (
              <li key={paper.id}>
                <PaperLine paper={paper} /> {mayAdd && paper.removed === null && <RemoveForm paper={paper} />}
              </li>
            ))}
          </ul>
          {mayAdd && <AddForm result={result.id} />}
        </section>
      )}
      {mentions.length > 0 && (
        <section>
          <h2>{t.mentions}</h2>
          <ul className={styles.evidence}>
            {mentions.map(({ basis, quote }) => (
              <li key={`${basis} ${quote}`}>
                <q lang="zh-CN">{quote}</q> <SourceLines of={basis} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PaperLine({ paper }: { paper: Paper }) {
  const t = useTexts({ zh: papersZh, en: papersEn });
  if (paper.removed !== null)
    return (
      <span className={styles.quiet}>
        <del>{paper.fileName}</del> {t.removed(paper.removed)}
      </span>
    );
  const { size, isPublic, addedAt, by, note } = paper;
  return (
    <>
      <a href={`/api/market/papers/${encodeURIComponent(paper.id)}`} download title={t.hash(paper.sha256)}>
        {paper.fileName}
      </a>{" "}
      <span className={styles.quiet}>
        {[t.size(size), isPublic ? t.readers.public : t.readers.inside, formatDateTime(addedAt), by, note]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

function RemoveForm({ paper }: { paper: Paper }) {
  const t = useTexts({ zh: papersZh, en: papersEn });
  return (
    <SaidForm<{ reason: string }>
      label={t.remove}
      name={t.removeNamed(paper.fileName)}
      reason={null}
      address={`/papers/${encodeURIComponent(paper.id)}/removal`}
      bodyOf={(fields) => fields}
    >
      <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
    </SaidForm>
  );
}

interface Typed {
  isPublic: boolean;
  note?: string;
}

function AddForm({ result }: { result: string }) {
  const t = useTexts({ zh: papersZh, en: papersEn });
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const close = () => {
    setOpen(false);
    setFile(null);
  };
  const send = useMutation({
    mutationFn: ({ isPublic, note }: Typed) =>
      postFile<{ id: string }>(`/api/market/results/${encodeURIComponent(result)}/papers`, file!, {
        isPublic: String(isPublic),
        note: note?.trim() || undefined,
      }),
    onSuccess: async () => {
      close();
      await client.invalidateQueries({ queryKey: goodsKey });
    },
  });
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t.add}</Button>;
  return (
    <Form<Typed> layout="vertical" aria-label={t.add} className={styles.said} onFinish={send.mutate}>
      <p className={styles.quiet}>{t.hint}</p>
      <Upload
        maxCount={1}
        beforeUpload={(chosen) => {
          setFile(chosen);
          send.reset();
          return false;
        }}
        onRemove={() => setFile(null)}
      >
        <Button>{t.file}</Button>
      </Upload>
      <Form.Item name="isPublic" label={t.who} initialValue={false}>
        <Select
          options={[
            { value: false, label: t.readers.inside },
            { value: true, label: t.readers.public },
          ]}
        />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input maxLength={300} />
      </Form.Item>
      {send.error && <Failure error={send.error} />}
      <div className={styles.doors}>
        <ReasonButton type="primary" htmlType="submit" reason={file ? null : t.fileFirst} loading={send.isPending}>
          {t.send}
        </ReasonButton>
        <Button onClick={close}>{t.cancel}</Button>
      </div>
    </Form>
  );
}
