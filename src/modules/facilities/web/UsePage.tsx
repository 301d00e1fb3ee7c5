import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { UseList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";
import { yearSearch } from "./searches.ts";
import { percent, tenth } from "./UseFigureList.tsx";

/** How well every shared resource is used in a year. */
export function UsePage() {
  const [{ year }] = useSearchState(yearSearch);
  return (
    <Screen>
      <Loaded query={useQuery(facilitiesQueries.use(year))} shape="table">
        {(list) => <Use list={list} />}
      </Loaded>
    </Screen>
  );
}

type Row = UseList["rows"][number];

function Use({ list: { year, rows } }: { list: UseList }) {
  const texts = useTexts({ zh, en });
  const t = texts.use;
  const language = useLanguage();
  const [, setSearch] = useSearchState(yearSearch);
  const sum = (of: (row: Row) => number) => Math.round(rows.reduce((all, row) => all + of(row), 0) * 10) / 10;
  const ofLevel = rows.filter(
    ({ resource }) => resource.platformLevel === "national" || resource.platformLevel === "provincial",
  );
  const columns: Column<Row>[] = [
    {
      key: "name",
      title: texts.list.name,
      onCard: "title",
      cell: ({ resource: { id, name } }) => (
        <PageLink to={facilitiesPaths.resource(id)}>{pick(name, language).text}</PageLink>
      ),
    },
    { key: "hours", title: t.hours, width: 96, align: "end", cell: ({ use }) => tenth(use.hours) },
    { key: "utilisation", title: t.utilisation, width: 96, align: "end", cell: ({ use }) => percent(use.utilisation) },
    { key: "external", title: t.external, width: 110, align: "end", cell: ({ use }) => percent(use.externalShare) },
    { key: "openness", title: t.openness, width: 96, align: "end", cell: ({ use }) => percent(use.openness) },
    { key: "wait", title: t.wait, width: 130, align: "end", cell: ({ use }) => tenth(use.waitDays) },
    { key: "visitors", title: t.visitors, width: 96, align: "end", cell: ({ use }) => use.visitors || "" },
    {
      key: "voyages",
      title: t.voyages,
      width: 165,
      cell: ({ voyages }) => voyages.map((one) => `${one.year}: ${one.count}`).join("　"),
    },
    {
      key: "balance",
      title: t.balance,
      width: 175,
      cell: ({ income, cost }) =>
        income === null || cost === null ? "" : `${texts.yuan(income)} / ${texts.yuan(cost)}`,
    },
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          year,
          sum(({ use }) => use.hours),
          sum(({ use }) => use.externalHours),
        )}
      />
      <p className={styles.tools}>
        <Button onClick={() => setSearch({ year: year - 1 })}>{year - 1}</Button>
        <span>{`${t.year} ${year}`}</span>
        <Button onClick={() => setSearch({ year: year + 1 })}>{year + 1}</Button>
      </p>
      <p className={styles.quiet}>
        {t.fullyOpen(ofLevel.filter(({ use }) => use.openness !== null && use.openness >= 1).length, ofLevel.length)}
      </p>
      <DataTable
        label={t.title}
        columns={columns}
        rows={rows}
        rowKey={({ resource }) => resource.id}
        empty={<Empty title={t.none} />}
      />
      <p className={styles.quiet}>{t.meaning}</p>
    </>
  );
}
