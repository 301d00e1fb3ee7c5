import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { From, Mapping } from "../contract/import.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ledger.module.css";
import { PartChoice } from "./PartChoice.tsx";
import { vocabulariesQuery } from "./queries.ts";

type Dimensions = Mapping["dimensions"];

interface DimensionChoiceProps {
  readonly dimensions: Dimensions;
  /** The headers of the sample. */
  readonly headers: readonly string[];
  readonly onChange: (dimensions: Dimensions) => void;
}

const unsaid: From = { column: "" };

/** By which vocabularies the facts are classed, and from which column each class comes. */
export function DimensionChoice({ dimensions, headers, onChange }: DimensionChoiceProps) {
  const { imports: i } = useTexts({ zh, en });
  const language = useLanguage();
  const vocabularies = useQuery(vocabulariesQuery).data?.vocabularies ?? [];
  const nameOf = (code: string) => {
    const found = vocabularies.find((one) => one.code === code);
    return found ? pick(found.name, language).text : code;
  };
  const without = (code: string) => Object.fromEntries(Object.entries(dimensions).filter(([key]) => key !== code));
  const chosen = Object.entries(dimensions);
  return (
    <>
      <p className={styles.help}>{i.dimensionsHelp}</p>
      {chosen.length === 0 && <p className={styles.help}>{i.noDimensions}</p>}
      <div className={chosen.length > 0 ? styles.parts : undefined}>
        {chosen.map(([code, from]) => (
          <div key={code}>
            <PartChoice
              label={nameOf(code)}
              value={from}
              isNeeded
              headers={headers}
              onChange={(next) => onChange({ ...dimensions, [code]: next ?? unsaid })}
            />
            <Button type="link" onClick={() => onChange(without(code))}>
              {i.removeDimension(nameOf(code))}
            </Button>
          </div>
        ))}
      </div>
      <Select
        aria-label={i.addDimension}
        className={styles.source}
        showSearch
        optionFilterProp="label"
        placeholder={i.addDimension}
        value={null}
        onChange={(code: string | null) => code !== null && onChange({ ...dimensions, [code]: unsaid })}
        options={vocabularies
          .filter((one) => !(one.code in dimensions))
          .map((one) => ({ value: one.code, label: pick(one.name, language).text }))}
      />
    </>
  );
}
