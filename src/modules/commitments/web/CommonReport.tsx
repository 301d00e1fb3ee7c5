import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, type FormInstance } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { Parts } from "../contract/part.ts";
import { partsEn } from "../part-texts.en.ts";
import { partsZh } from "../part-texts.zh.ts";
import { putTogether } from "../rules/part.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type ActFields, contentOf } from "./act-input.ts";
import styles from "./commitment.module.css";
import { commitmentsQueries } from "./queries.ts";

interface CommonReportProps {
  readonly commitment: string;
  readonly form: FormInstance<ActFields>;
}

/** Where several units answer for a commitment: the parts for whoever puts them together, the way there for the others. */
export function CommonReport({ commitment, form }: CommonReportProps) {
  const { data, error } = useQuery(commitmentsQueries.parts(commitment));
  if (error) return <Failure error={error} />;
  if (!data?.compiler || (data.isCompiler && data.others.length === 0)) return null;
  return data.isCompiler ? (
    <PartsOfOthers others={data.others} form={form} />
  ) : (
    <OwnPart commitment={commitment} parts={data} form={form} />
  );
}

function PartsOfOthers({ others, form }: { others: Parts["others"]; form: FormInstance<ActFields> }) {
  const p = useTexts({ zh: partsZh, en: partsEn });
  const { one } = useTexts({ zh, en });
  const language = useLanguage();
  const [left, setLeft] = useState<readonly string[] | null>(null);
  const sent = others.flatMap(({ unit, part }) => (part ? [{ unit: unit.nameZh, content: part.content }] : []));
  const put = () => {
    const { content, left: without } = putTogether(contentOf(form.getFieldsValue()), sent);
    form.setFieldsValue({ ...content, evidence: content.evidence.join("\n") });
    setLeft(without);
  };
  return (
    <section aria-label={p.title} className={styles.parts}>
      <p>{p.compile(sent.length, others.length)}</p>
      <ul className={styles.reports}>
        {others.map(({ unit, part }) => (
          <li key={unit.code}>
            <strong>{pick({ zh: unit.nameZh, en: unit.nameEn }, language).text}</strong>{" "}
            <span className={styles.quiet}>
              {part ? p.sent(part.sentBy, formatDateTime(part.sentAt)) : p.waiting}
              {part?.isLeft && ` · ${p.leftOver}`}
            </span>
            {part && (
              <dl className={styles.content}>
                {(["progress", "problem", "next"] as const)
                  .filter((key) => part.content[key])
                  .map((key) => (
                    <div key={key}>
                      <dt>{one.content[key]}</dt>
                      <dd>{part.content[key]}</dd>
                    </div>
                  ))}
              </dl>
            )}
          </li>
        ))}
      </ul>
      {sent.length > 0 && left === null && <Notice kind="warn" title={p.notPutIn(sent.length)} />}
      {sent.length > 0 && <Button onClick={put}>{p.putIn(sent.length)}</Button>}
      {left && (
        <Notice
          kind={left.length > 0 ? "warn" : "good"}
          title={left.length > 0 ? p.left(left.join(p.comma)) : p.putDone}
        />
      )}
    </section>
  );
}

function OwnPart({ commitment, parts: { compiler, own }, form }: CommonReportProps & { parts: Parts }) {
  const p = useTexts({ zh: partsZh, en: partsEn });
  const language = useLanguage();
  const client = useQueryClient();
  const name = pick({ zh: compiler!.nameZh, en: compiler!.nameEn }, language).text;
  const key = commitmentsQueries.parts(commitment).queryKey;
  const send = useMutation({
    mutationFn: async () => {
      await form.validateFields(["progress", "evidence"]);
      return loaded(
        api.PUT("/api/commitments/commitments/{id}/part", {
          params: { path: { id: commitment } },
          body: { version: own?.version ?? 0, content: contentOf(form.getFieldsValue()) },
        }),
      );
    },
    onSuccess: (parts) => client.setQueryData(key, parts),
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
  const take = () => {
    const { evidence, ...words } = own!.content;
    form.setFieldsValue({ ...words, evidence: evidence?.join("\n") ?? "" });
  };
  return (
    <section aria-label={p.title} className={styles.parts}>
      <p className={styles.quiet}>{p.note(name)}</p>
      {send.error instanceof Error && <Failure error={send.error} />}
      {own && (
        <Notice
          kind="good"
          title={p.ownSent(name, formatDateTime(own.sentAt))}
          action={<Button onClick={take}>{p.take}</Button>}
        >
          {own.isLeft && p.leftOver}
        </Notice>
      )}
      <Button loading={send.isPending} onClick={() => send.mutate()}>
        {own ? p.sendAgain(name) : p.send(name)}
      </Button>
      <p className={styles.quiet}>{p.alone(name)}</p>
    </section>
  );
}
