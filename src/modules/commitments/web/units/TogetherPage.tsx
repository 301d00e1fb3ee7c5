import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import { useId } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { LedgerColumn } from "../../contract/ledger.ts";
import { mostTogether, type Together } from "../../contract/together.ts";
import { unitsEn as en } from "../../unit-texts.en.ts";
import { unitsZh as zh } from "../../unit-texts.zh.ts";
import { IndicatorStanding } from "../IndicatorStanding.tsx";
import type { LedgerLine } from "../ledger-lines.ts";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { useLedgerColumns } from "../use-ledger-columns.tsx";
import { useOrganisationOptions } from "../use-organisation-options.ts";
import { UnitLink } from "./UnitLink.tsx";
import { unitQueries } from "./unit-queries.ts";
import { togetherSearch } from "./unit-search.ts";
import styles from "./units.module.css";

const columns: readonly LedgerColumn[] = ["title", "lamp", "state", "due", "units", "others", "document"];

/** What several units work on together: a coordination that a document names, or units of one's own choice (GOV-18). */
export function TogetherPage() {
  const [search] = useSearchState(togetherSearch);
  const query = useQuery(unitQueries.together({ group: search.group, unit: search.unit }));
  return (
    <Screen
      marks={query.data?.rows.some(({ isSample }) => isSample) && <SampleMark />}
      actions={query.data && <PrintButton />}
    >
      <Loaded query={query} shape="table">
        {(together) => <Shared together={together} />}
      </Loaded>
    </Screen>
  );
}

function Shared({ together }: { together: Together }) {
  const t = useTexts({ zh, en }).together;
  const language = useLanguage();
  const { units, indicators, shared: all, isWhole, groups, group } = together;
  const chosen = groups.find(({ code }) => code === group);
  return (
    <>
      <Answer
        question={t.question}
        answer={units.length < 2 ? t.choose : t.answer(units.length, all.total, all.late, indicators.length)}
        evidence={chosen ? [{ key: "basis", shown: <Basis of={chosen.basis} /> }] : []}
      />
      <Choice together={together} />
      {chosen && <p className={styles.quiet}>{language === "en" ? chosen.noteEn : chosen.noteZh}</p>}
      {!isWhole && <Notice kind="info" title={t.partial} />}
      {units.length < 2 ? (
        <Empty title={t.choose}>{t.chooseDetail}</Empty>
      ) : (
        <>
          <ul className={styles.list}>
            {units.map(({ all: own, shared, ...unit }) => (
              <li key={unit.code}>
                <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>{" "}
                <span className={styles.quiet}>
                  {t.shared(shared.total, own.total)}
                  {shared.late > 0 && t.late(shared.late)}
                </span>
              </li>
            ))}
          </ul>
          <section className={styles.part}>
            <h2>{t.indicators}</h2>
            {indicators.length === 0 && <p className={styles.quiet}>{t.noIndicators}</p>}
            {indicators.map((indicator) => (
              <IndicatorStanding key={`${indicator.code} ${indicator.target}`} indicator={indicator} />
            ))}
          </section>
          <Rows together={together} />
        </>
      )}
    </>
  );
}

function Basis({ of }: { of: string }) {
  const t = useTexts({ zh, en }).together;
  return (
    <>
      {t.basis} <SourceLines of={of} />
    </>
  );
}

/** A coordination of the region, or units that the reader chooses; both stand in the address. */
function Choice({ together: { groups, group, units } }: { together: Together }) {
  const t = useTexts({ zh, en }).together;
  const language = useLanguage();
  const [, setSearch] = useSearchState(togetherSearch);
  const options = useOrganisationOptions();
  const id = useId();
  return (
    <div className={styles.choice}>
      {groups.length > 0 && (
        <label htmlFor={`${id}-group`}>
          {t.groups}
          <Select
            id={`${id}-group`}
            value={group ?? ""}
            onChange={(code) => setSearch({ group: code || undefined, unit: undefined })}
            options={[
              ...groups.map((one) => ({ value: one.code, label: one[language] })),
              ...(group === null ? [{ value: "", label: t.own }] : []),
            ]}
          />
        </label>
      )}
      <label htmlFor={`${id}-units`} className={styles.wide}>
        {t.units}
        <Select
          id={`${id}-units`}
          mode="multiple"
          optionFilterProp="label"
          maxCount={mostTogether}
          value={units.map(({ code }) => code)}
          onChange={(codes: string[]) => setSearch({ group: undefined, unit: codes })}
          options={options}
        />
      </label>
    </div>
  );
}

function Rows({ together: { rows, shared, day } }: { together: Together }) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const shown = useLedgerColumns(columns, day);
  const lines = rows.map((row, index): LedgerLine => ({ kind: "row", key: row.id, index, row }));
  return (
    <section className={styles.part}>
      <h2>{t.together.rows}</h2>
      <DataTable
        label={t.together.rows}
        columns={shown}
        rows={lines}
        rowKey={(line) => line.key}
        onOpen={(line) => {
          if (line.kind === "row") void navigate({ to: commitmentsPaths.commitment(line.row.id) });
        }}
        empty={<Empty title={t.together.noRows} />}
      />
      <p className={styles.tools}>
        {shared.total > rows.length && <span>{t.one.more(rows.length, shared.total)}</span>}
        <PageLink to={commitmentsPaths.units()}>{t.one.list}</PageLink>
      </p>
    </section>
  );
}
