import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useId } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Division } from "../../contract/division.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "./division.module.css";
import type { DraftLine } from "./draft-lines.ts";

interface DraftRowProps {
  readonly number: number;
  readonly line: DraftLine;
  readonly division: Division;
  readonly isOffice: boolean;
  readonly onChange: (line: DraftLine) => void;
  readonly onRemove: () => void;
}

/** One part of the draft: who, where, how much, until when. */
export function DraftRow({ number, line, division, isOffice, onChange, onRemove }: DraftRowProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const unitId = useId();
  const { data } = useQuery(commitmentsQueries.organisations());
  const units = (data?.organisations ?? []).map(({ code, nameZh, nameEn }) => ({
    value: code,
    label: pick({ zh: nameZh, en: nameEn }, language).text,
  }));
  const hasFigure = division.tree[0]!.value !== null;
  const figure = (key: "value" | "weight" | "due" | "share") => ({
    isOff: !isOffice,
    value: line[key],
    onChange: (value: string) => onChange({ ...line, [key]: value }),
  });
  return (
    <fieldset className={styles.row}>
      <legend className="spoken">{t.one.row(number)}</legend>
      <div className={styles.field}>
        <label htmlFor={unitId}>{t.unit}</label>
        <Select
          id={unitId}
          showSearch={{ optionFilterProp: "label" }}
          disabled={!isOffice}
          placeholder={t.one.choose}
          options={units}
          value={line.unit}
          onChange={(unit: string) => onChange({ ...line, unit })}
        />
      </div>
      <label className={styles.field}>
        {t.area}
        <select
          disabled={!isOffice}
          value={line.area ?? ""}
          onChange={(event) => onChange({ ...line, area: event.target.value || null })}
        >
          <option value="">{t.one.noArea}</option>
          {division.areas.map(({ code, name }) => (
            <option key={code} value={code}>
              {pick(name, language).text}
            </option>
          ))}
        </select>
      </label>
      {hasFigure && (
        <NumberField {...figure("value")} label={division.measure ? `${t.value} (${division.measure})` : t.value} />
      )}
      {division.composition === "weighted" && <NumberField {...figure("weight")} label={`${t.weight} %`} max={100} />}
      {hasFigure && division.composition !== null && <NumberField {...figure("share")} label={t.one.share} />}
      <NumberField {...figure("due")} label={t.due} min={1990} max={2100} />
      {!hasFigure && (
        <label className={styles.what}>
          {t.what}
          <input
            maxLength={300}
            disabled={!isOffice}
            value={line.what}
            onChange={(event) => onChange({ ...line, what: event.target.value })}
          />
        </label>
      )}
      {isOffice && (
        <Button type="text" aria-label={t.one.remove(t.one.row(number))} onClick={onRemove}>
          ×
        </Button>
      )}
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly isOff: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, value, isOff, min = 0, max, onChange }: NumberFieldProps) {
  return (
    <label className={styles.number}>
      {label}
      <input
        type="number"
        step="any"
        min={min}
        max={max}
        disabled={isOff}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
