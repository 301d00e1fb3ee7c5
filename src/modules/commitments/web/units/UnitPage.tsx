import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { type Filter, FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { lamps } from "../../contract/lamp.ts";
import type { LedgerColumn } from "../../contract/ledger.ts";
import { type Unit, unitParts } from "../../contract/unit.ts";
import { lampsEn } from "../../lamp-texts.en.ts";
import { lampsZh } from "../../lamp-texts.zh.ts";
import { partOfRole } from "../../rules/unit-part.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { lampState } from "../lamps/LampMark.tsx";
import type { LedgerLine } from "../ledger-lines.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { useLedgerColumns } from "../use-ledger-columns.tsx";
import { UnitSides } from "./UnitSides.tsx";
import { unitQueries } from "./unit-queries.ts";
import { unitSearch } from "./unit-search.ts";
import styles from "./units.module.css";

const columns: readonly LedgerColumn[] = ["title", "lamp", "state", "due", "units", "others", "document"];

/** One unit: what it leads, shares and supports, what is late or due, with whom, and how it reports. */
export function UnitPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const [search] = useSearchState(unitSearch);
  const language = useLanguage();
  const query = useQuery(unitQueries.one(code, search));
  return (
    <Screen
      name={query.data && unitName(query.data.unit, language)}
      marks={query.data?.rows.some(({ isSample }) => isSample) && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(unit) => <OneUnit unit={unit} />}
      </Loaded>
    </Screen>
  );
}

function OneUnit({ unit }: { unit: Unit }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { lead, joint, supporting } = unit.figures;
  const name = unitName(unit.unit, language);
  return (
    <>
      <Answer
        question={o.question(name)}
        answer={o.answer(lead.total, joint.total, supporting.total, lead.late + joint.late, lead.soon + joint.soon)}
        evidence={lamps.flatMap((lamp) =>
          unit.byLamp[lamp]
            ? [{ key: lamp, shown: <LampCount lamp={lamp} count={unit.byLamp[lamp]} unit={unit} /> }]
            : [],
        )}
      />
      {!unit.isWhole && <Notice kind="info" title={o.shared} />}
      <UnitRows unit={unit} />
      <UnitSides unit={unit} />
    </>
  );
}

function LampCount({ lamp, count, unit }: { lamp: keyof typeof lampState; count: number; unit: Unit }) {
  const t = useTexts({ zh: lampsZh, en: lampsEn });
  return (
    <PageLink to={commitmentsPaths.unit(unit.unit.code)} search={{ lamp }}>
      <Lamp state={lampState[lamp]} word={`${t.words[lamp]} ${count}`} />
    </PageLink>
  );
}

/** The commitments themselves, narrowed by the address: in which part, shared with whom, under which lamp. */
function UnitRows({ unit }: { unit: Unit }) {
  const t = useTexts({ zh, en });
  const l = useTexts({ zh: lampsZh, en: lampsEn });
  const o = t.one;
  const language = useLanguage();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchState(unitSearch);
  const shown = useLedgerColumns(columns, unit.day);
  const role: Column<LedgerLine> = {
    key: "part",
    title: o.role,
    width: 136,
    cell: (line) => {
      const own = line.kind === "row" && line.row.duties.find(({ code }) => code === unit.unit.code);
      return own ? t.parts[partOfRole(own.role)] : null;
    },
  };
  const filters: Filter[] = [
    {
      key: "part",
      label: o.part,
      options: unitParts.map((part) => ({ value: part, label: t.parts[part], count: unit.figures[part].total })),
      chosen: search.part ? [search.part] : [],
    },
    {
      key: "with",
      label: o.with,
      options: unit.partners.map((one) => ({ value: one.code, label: unitName(one, language), count: one.total })),
      chosen: search.with ? [search.with] : [],
    },
    {
      key: "lamp",
      label: l.rule.lamp,
      options: lamps.map((lamp) => ({ value: lamp, label: l.words[lamp], count: unit.byLamp[lamp] ?? 0 })),
      chosen: search.lamp ? [search.lamp] : [],
    },
  ];
  const lines = unit.rows.map((row, index): LedgerLine => ({ kind: "row", key: row.id, index, row }));
  return (
    <section className={styles.part}>
      <h2>{o.rows}</h2>
      <FilterBar
        filters={filters}
        onChange={(key, values) => setSearch({ [key]: values.at(-1) })}
        onClear={() => setSearch({ part: undefined, with: undefined, lamp: undefined })}
      />
      <DataTable
        label={o.rows}
        columns={[shown[0]!, role, ...shown.slice(1)]}
        rows={lines}
        rowKey={(line) => line.key}
        onOpen={(line) => {
          if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
        }}
        empty={<Empty title={o.noRows} />}
      />
      <p className={styles.tools}>
        {unit.count > unit.rows.length && <span>{o.more(unit.rows.length, unit.count)}</span>}
        <PageLink to={commitmentsPaths.ledger()} search={{ unit: [unit.unit.code] }}>
          {o.ledger}
        </PageLink>
        <PageLink to={commitmentsPaths.units()}>{o.list}</PageLink>
        <PrintButton />
      </p>
    </section>
  );
}
