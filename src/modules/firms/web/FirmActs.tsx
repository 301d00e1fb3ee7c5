import { Form, Input, Select } from "antd";
import { useAreaNames } from "../../../web/areas.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { type FirmDetail, firmNameKinds, type NewFirmName } from "../contract.ts";
import { dayAfter } from "../rules/import-rows.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import { BasisField } from "./BasisField.tsx";
import styles from "./firms.module.css";

const needed = [{ required: true }];

interface TitleFields {
  title: string;
  certificate?: string;
  validFrom: string;
  lastDay?: string;
  basis: string;
}
interface EndFields {
  titleId: string;
  on: string;
  reason: string;
}
interface PlaceFields {
  place: string;
  address?: string;
  validFrom?: string;
  basis: string;
}
interface NameFields {
  name: string;
  kind: NewFirmName["kind"];
  validFrom?: string;
  lastDay?: string;
  basis: string;
}

interface ActsProps {
  readonly firm: FirmDetail;
  /** Why this reader may not, or null. */
  readonly reason: string | null;
}

const addressOf = (firm: FirmDetail): string => `/firms/firms/${encodeURIComponent(firm.code)}`;

/** A title that the firm holds for a time, or one that is withdrawn. */
export function TitleActs({ firm, reason }: ActsProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const nameOf = (code: string) => firm.kinds.find((kind) => kind.code === code)?.name[language] ?? code;
  const open = firm.titles.filter(({ endedOn, state }) => endedOn === null && state !== "expired");
  return (
    <div className={styles.acts}>
      <ActForm<TitleFields>
        label={t.one.grant}
        reason={reason}
        address={`${addressOf(firm)}/titles`}
        body={({ lastDay, certificate, ...fields }) => ({
          ...fields,
          certificate: certificate || null,
          validTo: lastDay ? dayAfter(lastDay) : null,
        })}
      >
        <Form.Item name="title" label={t.one.title} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={firm.kinds.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
        </Form.Item>
        <Form.Item name="certificate" label={t.one.certificate}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="validFrom" label={t.one.from} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="lastDay" label={t.one.lastDay}>
          <Input type="date" />
        </Form.Item>
        <BasisField />
      </ActForm>
      {open.length > 0 && (
        <ActForm<EndFields>
          label={t.one.end}
          reason={reason}
          address={`${addressOf(firm)}/titles/end`}
          body={(fields) => fields}
        >
          <Form.Item name="titleId" label={t.one.title} rules={needed}>
            <Select
              options={open.map(({ id, title, validFrom }) => ({ value: id, label: `${nameOf(title)} ${validFrom}` }))}
            />
          </Form.Item>
          <Form.Item name="on" label={t.one.endOn} rules={needed}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={t.one.endReason} rules={needed} className={styles.wide}>
            <Input maxLength={500} />
          </Form.Item>
        </ActForm>
      )}
    </div>
  );
}

/** The firm sits somewhere else from a day on. */
export function PlaceActs({ firm, reason }: ActsProps) {
  const t = useTexts({ zh, en });
  const areas = useAreaNames();
  return (
    <div className={styles.acts}>
      <ActForm<PlaceFields>
        label={t.one.move}
        reason={reason}
        address={`${addressOf(firm)}/places`}
        body={(fields) => ({ ...fields, address: fields.address || null, validFrom: fields.validFrom || null })}
      >
        <Form.Item name="place" label={t.list.place} rules={needed}>
          <Select showSearch={{ optionFilterProp: "label" }} options={[...areas.choices]} />
        </Form.Item>
        <Form.Item name="address" label={t.one.address}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="validFrom" label={t.one.moveFrom}>
          <Input type="date" />
        </Form.Item>
        <BasisField />
      </ActForm>
    </div>
  );
}

/** One more name, or a new official one. */
export function NameActs({ firm, reason }: ActsProps) {
  const t = useTexts({ zh, en });
  return (
    <div className={styles.acts}>
      <ActForm<NameFields>
        label={t.one.addName}
        reason={reason}
        address={`${addressOf(firm)}/names`}
        initial={{ kind: "short" }}
        body={({ lastDay, ...fields }) => ({
          ...fields,
          validFrom: fields.validFrom || null,
          validTo: lastDay ? dayAfter(lastDay) : null,
        })}
      >
        <Form.Item name="name" label={t.one.rename} rules={needed}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="kind" label={t.one.nameKind}>
          <Select options={firmNameKinds.map((kind) => ({ value: kind, label: t.nameKinds[kind] }))} />
        </Form.Item>
        <Form.Item name="validFrom" label={t.one.from}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="lastDay" label={t.one.to}>
          <Input type="date" />
        </Form.Item>
        <BasisField />
      </ActForm>
    </div>
  );
}
