import { useQuery } from "@tanstack/react-query";
import { Form, Input, Select } from "antd";
import { useState } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { exactNumber } from "../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { type FigureValues, type FirmFigures, type Measure, measures, moneyMeasures } from "../contract/figures.ts";
import type { FirmDetail } from "../contract.ts";
import { asFen, asTenThousandYuan } from "../rules/figures.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { ActForm } from "./ActForm.tsx";
import { BasisField } from "./BasisField.tsx";
import styles from "./firms.module.css";
import { figuresQuery } from "./queries.ts";

interface FigureSectionProps {
  readonly firm: FirmDetail;
  /** Why this reader may not enter any, or null. */
  readonly reason: string | null;
}

/** A value as people write it: money in 万元. */
const shown = (measure: Measure, value: number): number =>
  moneyMeasures.includes(measure) ? asTenThousandYuan(value) : value;

/** The key figures of a firm by year, for those who may see them, and the form in which they are entered. */
export function FigureSection({ firm, reason }: FigureSectionProps) {
  const t = useTexts({ zh, en });
  const query = useQuery(figuresQuery(firm.code));
  return (
    <>
      <h2>{t.figures.title}</h2>
      <Loaded query={query} shape="table" rows={3}>
        {(figures) =>
          figures.isVisible ? (
            <>
              <FigureTable figures={figures} />
              <FigureForm firm={firm} figures={figures} reason={reason} />
            </>
          ) : (
            <p className={styles.quiet}>{t.figures.hidden}</p>
          )
        }
      </Loaded>
    </>
  );
}

function FigureTable({ figures: { years } }: { figures: FirmFigures }) {
  const t = useTexts({ zh, en });
  return (
    <DataTable
      label={t.figures.title}
      rows={years}
      rowKey={(row) => String(row.year)}
      empty={<Empty title={t.figures.none} />}
      columns={[
        { key: "year", title: t.figures.year, width: 70, onCard: "title", cell: (row) => String(row.year) },
        ...measures.map((measure) => ({
          key: measure,
          title: `${t.measures[measure]} (${t.units[measure]})`,
          width: 120,
          align: "end" as const,
          cell: ({ values }: (typeof years)[number]) => {
            const value = values[measure];
            return value === undefined ? t.one.always : exactNumber(shown(measure, value));
          },
        })),
        {
          key: "intensity",
          title: t.figures.intensity,
          width: 140,
          align: "end",
          cell: (row) => (row.intensity === null ? t.one.always : `${row.intensity} %`),
        },
        {
          key: "growth",
          title: t.figures.growth,
          width: 115,
          align: "end",
          cell: (row) => (row.growth === null ? t.one.always : `${row.growth} %`),
        },
        {
          key: "entered",
          title: t.figures.entered,
          cell: ({ entered }) => `${t.figures.enteredBy(formatDate(entered.at), entered.by)} · ${entered.basis}`,
        },
      ]}
    />
  );
}

type Fields = Partial<Record<Measure, string>> & { basis: string };

/** Asks for what is not known: what is known of the year stands in the fields, that of the year before beside them. */
function FigureForm({ firm, figures, reason }: FigureSectionProps & { figures: FirmFigures }) {
  const t = useTexts({ zh, en });
  const latest = new Date().getFullYear();
  // Another year is another form; it stays open where it was chosen in an open one.
  const [{ year, isChosen }, setYear] = useState({ year: latest - 1, isChosen: false });
  const of = (wanted: number): FigureValues => figures.years.find((one) => one.year === wanted)?.values ?? {};
  const [known, before] = [of(year), of(year - 1)];
  const initial = Object.fromEntries(
    measures.flatMap((measure) => {
      const value = known[measure];
      return value === undefined ? [] : [[measure, String(shown(measure, value))]];
    }),
  );
  return (
    <div className={styles.acts}>
      <ActForm<Fields>
        key={year}
        isOpenFirst={isChosen}
        label={t.figures.report}
        reason={reason}
        address={`/firms/firms/${encodeURIComponent(firm.code)}/figures`}
        initial={initial}
        body={({ basis, ...fields }) => ({ year, basis, values: valuesOf(fields) })}
      >
        <p className={styles.wide}>{t.figures.prefilled}</p>
        <Form.Item label={t.figures.year} htmlFor="firm-figure-year">
          <Select
            id="firm-figure-year"
            value={year}
            onChange={(chosen) => setYear({ year: chosen, isChosen: true })}
            options={Array.from({ length: 10 }, (_, back) => ({ value: latest - back, label: String(latest - back) }))}
          />
        </Form.Item>
        {measures.map((measure) => {
          const last = before[measure];
          return (
            <Form.Item
              key={measure}
              name={measure}
              label={`${t.measures[measure]} (${t.units[measure]})`}
              extra={last === undefined ? undefined : t.figures.lastYear(String(shown(measure, last)))}
            >
              <Input type="number" min={0} step={moneyMeasures.includes(measure) ? "0.01" : "1"} />
            </Form.Item>
          );
        })}
        <BasisField />
      </ActForm>
    </div>
  );
}

/** What was filled in, as it is kept; an empty field says nothing. */
const valuesOf = (fields: Partial<Record<Measure, string>>): FigureValues =>
  Object.fromEntries(
    measures.flatMap((measure) => {
      const text = fields[measure];
      if (text === undefined || text === "") return [];
      return [[measure, moneyMeasures.includes(measure) ? asFen(Number(text)) : Number(text)]];
    }),
  );
