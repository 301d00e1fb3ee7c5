import { useQuery } from "@tanstack/react-query";
import { InputNumber, Select } from "antd";
import type { ReactNode } from "react";
import { barsScene } from "../../../../platform/charts/bars-scene.ts";
import { formatNumber, quantityText } from "../../../../platform/i18n/numbers.ts";
import { useAreaNames } from "../../../../web/areas.ts";
import { Picture } from "../../../../web/charts/Picture.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Turnover, TurnoverLine } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { amountIn } from "../../rules/contracts.ts";
import { onceOf } from "../../rules/turnover.ts";
import { Amount } from "./Amount.tsx";
import { turnoverSearch } from "./contract-search.ts";
import styles from "./contracts.module.css";
import { turnoverQuery } from "./queries.ts";
import { TargetTable } from "./TargetTable.tsx";

/** Turnover of technology contracts for everybody: by year, type and area, with what is counted said beside it. */
export function TurnoverPage() {
  const [search] = useSearchState(turnoverSearch);
  const query = useQuery(turnoverQuery(search));
  return (
    <Screen marks={query.data?.hasSamples && <SampleMark />}>
      <Loaded query={query} shape="table" rows={10}>
        {(turnover) => <Whole turnover={turnover} />}
      </Loaded>
    </Screen>
  );
}

function Whole({ turnover }: { readonly turnover: Turnover }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn }).turnover;
  const all = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  const areas = useAreaNames();
  const { place, years, from, to, lastYear } = turnover;
  const name = areas.nameOf(place) ?? place;
  const last = years.at(-1);
  const said = (fen: number) => quantityText(amountIn(fen, language), all.amount, language);
  return (
    <>
      <Answer
        question={t.question}
        answer={
          last
            ? t.answer(
                name,
                last.year,
                turnover.isRunning,
                said(last.output.total),
                said(last.absorbed.total),
                said(onceOf(last).total),
              )
            : t.none(name)
        }
      />
      <TargetTable targets={turnover.targets} />
      <Choices turnover={turnover} />
      {last ? (
        <>
          <Years turnover={turnover} name={name} />
          <h2>{t.byYear}</h2>
          <Lines label={t.byYear} head={t.year} rows={years} nameOf={({ year }) => String(year)} />
          <h2>{t.byType(from, to)}</h2>
          <Lines
            label={t.byType(from, to)}
            head={t.type}
            rows={turnover.types}
            nameOf={({ type }) => all.types[type]}
          />
          <h2>{t.byPlace(lastYear)}</h2>
          <Lines
            label={t.byPlace(lastYear)}
            head={t.place}
            rows={turnover.places}
            nameOf={(line) => areas.nameOf(line.place) ?? line.place}
          />
        </>
      ) : (
        <Empty title={t.none(name)} />
      )}
      <h2>{t.whatCounts}</h2>
      <ul>
        {t.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2>{t.ruleSets}</h2>
      <RuleSets turnover={turnover} />
    </>
  );
}

function Choices({ turnover: { place, from, to } }: { readonly turnover: Turnover }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn }).turnover;
  const areas = useAreaNames();
  const [, setSearch] = useSearchState(turnoverSearch);
  const year = (key: "from" | "to", value: number) => (
    <label htmlFor={`turnover-${key}`}>
      {t[key]}
      <InputNumber
        id={`turnover-${key}`}
        className={styles.year!}
        min={1985}
        max={2200}
        value={value}
        onChange={(chosen) => setSearch({ [key]: chosen ?? undefined })}
      />
    </label>
  );
  return (
    <div className={styles.filters}>
      <label htmlFor="turnover-place">
        {t.place}
        <Select
          id="turnover-place"
          className={styles.place!}
          showSearch
          optionFilterProp="label"
          options={[...areas.choices]}
          value={place}
          onChange={(chosen: string) => setSearch({ place: chosen })}
        />
      </label>
      {year("from", from)}
      {year("to", to)}
    </div>
  );
}

/** Both directions of every year with each contract once. */
function Years({ turnover, name }: { readonly turnover: Turnover; readonly name: string }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  const { years, place, from, to } = turnover;
  const bars = years.map((line) => {
    const { total } = onceOf(line);
    const value = Number(amountIn(total, language));
    return {
      key: String(line.year),
      label: String(line.year),
      low: value,
      high: null,
      words:
        language === "zh" ? quantityText(amountIn(total, language), t.amount, language) : formatNumber(value, language),
      isOwn: line.year === years.at(-1)?.year,
    };
  });
  const query = new URLSearchParams({ place, from: String(from), to: String(to) });
  return (
    <Picture
      title={`${name}: ${t.turnover.once}`}
      notes={[t.turnover.rules[2]!]}
      fileName={`turnover-${place}`}
      csv={`/api/market/turnover.csv?${query}`}
      draw={(width) => barsScene(bars, t.amount, width)}
    />
  );
}

interface LinesProps<Row extends TurnoverLine> {
  readonly label: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly nameOf: (row: Row) => string;
}

function Lines<Row extends TurnoverLine>({ label, head, rows, nameOf }: LinesProps<Row>) {
  const t = useTexts({ zh: contractsZh, en: contractsEn }).turnover;
  const amount = (key: string, title: string, fenOf: (row: Row) => number): Column<Row> => ({
    key,
    title,
    width: 150,
    align: "end",
    cell: (row): ReactNode => <Amount label={title} fen={fenOf(row)} />,
  });
  return (
    <DataTable<Row>
      label={label}
      rows={rows}
      rowKey={nameOf}
      empty={null}
      columns={[
        { key: "name", title: head, width: 180, isFrozen: true, onCard: "title", cell: nameOf },
        amount("output", t.output, ({ output }) => output.total),
        amount("absorbed", t.absorbed, ({ absorbed }) => absorbed.total),
        amount("within", t.within, ({ within }) => within.total),
        amount("once", t.once, (row) => onceOf(row).total),
        amount("technology", t.technology, ({ output }) => output.technology),
        { key: "contracts", title: t.contracts, width: 110, align: "end", cell: ({ output }) => output.contracts },
      ]}
    />
  );
}

function RuleSets({ turnover: { ruleSets } }: { readonly turnover: Turnover }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  return (
    <DataTable
      label={t.turnover.ruleSets}
      rows={ruleSets}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        {
          key: "name",
          title: t.turnover.ruleName,
          width: 240,
          onCard: "title",
          cell: ({ name }) => name[language],
        },
        {
          key: "state",
          title: t.turnover.ruleState,
          width: 90,
          cell: ({ isOn }) => t.turnover.ruleOn[isOn ? "on" : "off"],
        },
        { key: "from", title: t.turnover.ruleFrom, width: 110, cell: ({ validFrom }) => validFrom ?? "—" },
        { key: "to", title: t.turnover.ruleTo, width: 110, cell: ({ validTo }) => validTo ?? "—" },
        {
          key: "types",
          title: t.turnover.ruleTypes,
          width: 260,
          cell: ({ types }) => types.map((type) => t.types[type]).join(t.comma) || "—",
        },
        { key: "note", title: t.turnover.ruleNote, cell: ({ note }) => note[language] },
      ]}
    />
  );
}
