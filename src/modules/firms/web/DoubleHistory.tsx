import { Form, Input } from "antd";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { FirmDouble } from "../contract/doubles.ts";
import type { FirmDetail } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";

interface DoubleHistoryProps {
  readonly firm: FirmDetail;
  /** Why this reader may not, or null. */
  readonly reason: string | null;
}

/** The records that were joined to a firm, and the ways to join one more or to part the last. */
export function DoubleHistory({ firm, reason }: DoubleHistoryProps) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  const last = firm.doubles.find(({ isLast }) => isLast);
  return (
    <>
      {firm.doubles.length > 0 && <History doubles={firm.doubles} />}
      <div className={styles.acts}>
        {reason === null && <PageLink {...firmPaths.doubles({ kept: firm.code })}>{t.find}</PageLink>}
        {reason !== null && firm.doubles.length > 0 && <ReasonButton reason={t.notYours}>{t.part}</ReasonButton>}
        {reason === null && last && (
          <ActForm<{ reason: string }>
            label={t.part}
            reason={null}
            address={`/firms/firms/${encodeURIComponent(firm.code)}/doubles/part`}
            body={(fields) => ({ ...fields, id: last.id })}
          >
            <Form.Item name="reason" label={t.partReason} rules={[{ required: true }]} className={styles.wide}>
              <Input maxLength={500} />
            </Form.Item>
          </ActForm>
        )}
      </div>
    </>
  );
}

function History({ doubles }: { readonly doubles: readonly FirmDouble[] }) {
  const t = useTexts({ zh: doublesZh, en: doublesEn });
  return (
    <DataTable<FirmDouble>
      label={t.history}
      rows={doubles}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        { key: "record", title: t.history, width: 260, onCard: "title", cell: ({ name }) => name },
        { key: "at", title: t.at, width: 220, cell: (row) => t.by(formatDate(row.joinedAt), row.joinedBy) },
        {
          key: "state",
          title: t.state,
          width: 260,
          cell: ({ parted }) => (parted ? t.parted(formatDate(parted.at), parted.by ?? "", parted.reason) : t.holds),
        },
        { key: "basis", title: t.basis, cell: ({ basis }) => basis },
      ]}
    />
  );
}
