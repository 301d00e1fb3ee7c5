import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, type FormInstance, Input } from "antd";
import { useEffect, useState } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { type Draft, ReportContentSchema } from "../contract/act.ts";
import type { Commitment } from "../contract/commitment.ts";
import { roundsEn } from "../round-texts.en.ts";
import { roundsZh } from "../round-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type ActFields, contentOf, linesOf } from "./act-input.ts";
import { CommonReport } from "./CommonReport.tsx";
import styles from "./commitment.module.css";
import { problemOf } from "./problem-of.ts";
import { commitmentsQueries } from "./queries.ts";

interface ReportFieldsProps {
  readonly commitment: Pick<Commitment, "id" | "round">;
  readonly form: FormInstance<ActFields>;
}

const keys = ["progress", "problem", "next"] as const;

const fieldsOf = ({ content: { evidence, ...words } }: Draft): ActFields => ({
  ...words,
  evidence: evidence?.join("\n") ?? "",
});

/** The report of a round, with the draft of the own unit. Two people of one unit who write at once see both texts. */
export function ReportFields({ commitment: { id, round }, form }: ReportFieldsProps) {
  const t = useTexts({ zh, en });
  const a = t.act;
  const r = useTexts({ zh: roundsZh, en: roundsEn }).report;
  const client = useQueryClient();
  const query = useQuery(commitmentsQueries.draft(id));
  const kept = query.data?.draft?.round === round + 1 ? query.data.draft : null;
  const [seen, setSeen] = useState<number | null>(null);
  const take = (draft: Draft | null) => {
    setSeen(draft?.version ?? 0);
    if (draft) form.setFieldsValue(fieldsOf(draft));
  };
  useEffect(() => {
    if (seen !== null || query.data === undefined) return;
    setSeen(kept?.version ?? 0);
    if (kept) form.setFieldsValue(fieldsOf(kept));
  }, [seen, query.data, kept, form]);
  const save = useMutation({
    mutationFn: () =>
      loaded(
        api.PUT("/api/commitments/commitments/{id}/draft", {
          params: { path: { id } },
          body: { version: seen ?? 0, content: contentOf(form.getFieldsValue()) },
        }),
      ),
    onSuccess: (draft) => {
      setSeen(draft.version);
      client.setQueryData(commitmentsQueries.draft(id).queryKey, { draft });
    },
    onError: () => void query.refetch(),
  });
  const conflict = problemOf(save.error, "commitments.draft-changed");
  return (
    <>
      {conflict && kept ? (
        <DraftConflict
          kept={kept}
          detail={conflict.detail}
          onMine={() => {
            setSeen(kept.version);
            save.reset();
          }}
          onTheirs={() => {
            take(kept);
            save.reset();
          }}
        />
      ) : (
        save.error && <Failure error={save.error} />
      )}
      {keys.map((key) => (
        <Form.Item
          key={key}
          name={key}
          label={t.one.content[key]}
          rules={key === "progress" ? [{ required: true, whitespace: true, message: a.mustSay }] : []}
        >
          <Input.TextArea rows={key === "progress" ? 4 : 2} maxLength={key === "progress" ? 4000 : 2000} />
        </Form.Item>
      ))}
      <Form.Item
        name="evidence"
        label={r.evidence}
        rules={[
          {
            validator: async (_, text: string | undefined) => {
              if (!ReportContentSchema.shape.evidence.safeParse(linesOf(text)).success)
                throw new Error(r.evidenceWrong);
            },
          },
        ]}
      >
        <Input.TextArea rows={2} inputMode="url" />
      </Form.Item>
      <p className={styles.draft}>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {a.saveDraft}
        </Button>
        {kept && <span className={styles.quiet}>{a.draftSaved(kept.savedBy, formatDateTime(kept.savedAt))}</span>}
      </p>
      <CommonReport commitment={id} form={form} />
    </>
  );
}

interface DraftConflictProps {
  readonly kept: Draft;
  readonly detail: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** The saved text beside one's own, which stays in the fields below until one chooses. */
function DraftConflict({ kept, detail, onMine, onTheirs }: DraftConflictProps) {
  const t = useTexts({ zh, en });
  const a = t.act;
  return (
    <Notice kind="warn" title={a.draftConflict}>
      <p>{detail}</p>
      <p>{a.draftTheirs}</p>
      <dl className={styles.content}>
        {keys
          .filter((key) => kept.content[key])
          .map((key) => (
            <div key={key}>
              <dt>{t.one.content[key]}</dt>
              <dd>{kept.content[key]}</dd>
            </div>
          ))}
      </dl>
      <Button onClick={onMine}>{a.keepMine}</Button> <Button onClick={onTheirs}>{a.keepTheirs}</Button>
    </Notice>
  );
}
