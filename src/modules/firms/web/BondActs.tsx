import { useQuery } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useTexts } from "../../../web/ui/language.tsx";
import type { FirmDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import { BasisField } from "./BasisField.tsx";
import { FirmChoice } from "./FirmChoice.tsx";
import styles from "./firms.module.css";
import { participantsQuery } from "./queries.ts";

interface BondActsProps {
  readonly firm: FirmDetail;
  /** Why this reader may not, or null. */
  readonly reason: string | null;
}

/** Whose branch or subsidiary the firm is, and which participant with accounts. */
export function BondActs({ firm, reason }: BondActsProps) {
  const t = useTexts({ zh, en });
  const { data } = useQuery({ ...participantsQuery, enabled: reason === null });
  const address = `/firms/firms/${encodeURIComponent(firm.code)}`;
  return (
    <div className={styles.acts}>
      <ActForm<{ parent?: string; basis: string }>
        label={t.one.setParent}
        reason={reason}
        address={`${address}/parent`}
        body={({ parent, basis }) => ({ parent: parent ?? null, basis })}
      >
        <Form.Item name="parent" label={t.one.parent} className={styles.wide}>
          <FirmChoice except={firm.code} />
        </Form.Item>
        <BasisField />
      </ActForm>
      <ActForm<{ organisation?: string; basis: string }>
        label={t.one.tie}
        reason={reason}
        address={`${address}/organisation`}
        initial={firm.organisation ? { organisation: firm.organisation.code } : {}}
        body={({ organisation, basis }) => ({ organisation: organisation ?? null, basis })}
      >
        <Form.Item name="organisation" label={t.one.participant} extra={t.one.bondHint} className={styles.wide}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            options={(data ?? []).map(({ code, nameZh }) => ({ value: code, label: nameZh }))}
          />
        </Form.Item>
        <BasisField />
      </ActForm>
    </div>
  );
}
