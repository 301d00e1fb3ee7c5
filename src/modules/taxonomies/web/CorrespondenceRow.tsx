import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Correspondence, CrosswalkDecision } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { taxonomiesPaths } from "./paths.ts";
import styles from "./taxonomies.module.css";
import { useListChange } from "./use-list-change.ts";

interface CorrespondenceRowProps {
  readonly of: Correspondence;
  /** Why this reader cannot decide, or null. */
  readonly reason: string | null;
}

/** What the item is to one of another list, how sure that is and who says so; a steward confirms or rejects it. */
export function CorrespondenceRow({ of: link, reason }: CorrespondenceRowProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [asked, setAsked] = useState<CrosswalkDecision["verdict"] | null>(null);
  const { item, vocabulary, decision, note } = link;
  const name = pick(item.name, language).text;
  const list = pick(vocabulary.name, language).text;
  return (
    <li>
      <span className={styles.mark}>{t.certainties[link.certainty]}</span>
      <PageLink to={taxonomiesPaths.vocabulary(vocabulary.code)} search={{ item: item.code }}>
        {t.relationLine(t.relations[link.relation], name, list)}
      </PageLink>
      <span className={styles.quiet}>
        {link.basis ? <BasisLink of={link.basis} /> : note && <Words of={note} />}
        {decision && ` ${t.decided(decision.by, formatDateTime(decision.at), decision.reason)}`}
      </span>
      <span className={styles.buttons}>
        {link.certainty !== "confirmed" && (
          <ReasonButton size="small" reason={reason} onClick={() => setAsked("confirmed")}>
            {t.edit.confirm}
            <span className="spoken">{name}</span>
          </ReasonButton>
        )}
        {link.certainty !== "rejected" && (
          <ReasonButton size="small" reason={reason} onClick={() => setAsked("rejected")}>
            {t.edit.reject}
            <span className="spoken">{name}</span>
          </ReasonButton>
        )}
      </span>
      {asked && <DecisionModal of={link} verdict={asked} onClose={() => setAsked(null)} />}
    </li>
  );
}

interface DecisionModalProps {
  readonly of: Correspondence;
  readonly verdict: CrosswalkDecision["verdict"];
  readonly onClose: () => void;
}

/** Asks why, and names the decision that the reader saw, so that of two at once the second is told. */
function DecisionModal({ of: { crosswalk, decision }, verdict, onClose }: DecisionModalProps) {
  const { edit: e } = useTexts({ zh, en });
  const [form] = Form.useForm<{ reason: string }>();
  const decide = useListChange(
    ({ reason }: { reason: string }) =>
      loaded(
        api.POST("/api/taxonomies/crosswalks/{id}/decisions", {
          params: { path: { id: crosswalk } },
          body: { verdict, reason, follows: decision?.id ?? null },
        }),
      ),
    onClose,
  );
  return (
    <Modal
      title={verdict === "confirmed" ? e.confirm : e.reject}
      open
      onCancel={onClose}
      onOk={() => form.submit()}
      okText={e.save}
      cancelText={e.cancel}
      confirmLoading={decide.isPending}
    >
      {decide.error && <Failure error={decide.error} />}
      <Form form={form} layout="vertical" onFinish={decide.mutate}>
        <Form.Item
          name="reason"
          label={e.reason}
          extra={e.reasonHelp}
          rules={[{ required: true, whitespace: true, message: e.required }]}
        >
          <Input maxLength={500} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
