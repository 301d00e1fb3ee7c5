import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { Quality } from "../../contract/quality.ts";
import { qualityEn } from "../../quality-texts.en.ts";
import { qualityZh } from "../../quality-texts.zh.ts";
import { wanOf } from "../../rules/contracts.ts";
import styles from "./goods.module.css";
import { qualitySearch } from "./market-search.ts";
import { qualityQuery } from "./queries.ts";

/** How the results of each institute fare in a year. */
export function QualityPage() {
  const [{ year }] = useSearchState(qualitySearch);
  const query = useQuery(qualityQuery(year));
  return (
    <Screen marks={query.data?.institutes.some(({ samples }) => samples > 0) && <SampleMark />}>
      <Loaded query={query} shape="table">
        {(quality) => <Shown quality={quality} />}
      </Loaded>
    </Screen>
  );
}

function Shown({ quality: { year, years, institutes } }: { quality: Quality }) {
  const t = useTexts({ zh: qualityZh, en: qualityEn });
  const [, setSearch] = useSearchState(qualitySearch);
  const sum = (key: "offered" | "transferred") => institutes.reduce((all, one) => all + one[key], 0);
  return (
    <>
      <Answer question={t.question} answer={t.answer(year, sum("offered"), sum("transferred"))} />
      <div className={styles.doors}>
        {t.year}
        <Select
          aria-label={t.year}
          value={year}
          options={years.map((one) => ({ value: one, label: one }))}
          onChange={(value) => setSearch({ year: value })}
        />
      </div>
      <DataTable
        label={t.title}
        rows={institutes}
        rowKey={(row) => row.code}
        empty={<Empty title={t.none} />}
        columns={[
          {
            key: "name",
            title: t.institute,
            onCard: "title",
            cell: (row) => (
              <PageLink to={`/organisations/${encodeURIComponent(row.code)}`}>
                <Words of={row.name} />
              </PageLink>
            ),
          },
          { key: "offered", title: t.offered, width: 130, align: "end", cell: (row) => row.offered },
          { key: "transferred", title: t.transferred, width: 130, align: "end", cell: (row) => row.transferred },
          {
            key: "rate",
            title: t.rate,
            width: 120,
            align: "end",
            cell: (row) => (row.offered === 0 ? "" : `${Math.round((row.transferredEver / row.offered) * 100)}%`),
          },
          {
            key: "median",
            title: t.median,
            width: 190,
            align: "end",
            cell: (row) => (row.medianDays === null ? "" : t.days(Math.round(row.medianDays))),
          },
          { key: "contracts", title: t.contracts, width: 130, align: "end", cell: (row) => row.contracts },
          { key: "income", title: t.income, width: 170, align: "end", cell: (row) => wanOf(row.income) },
        ]}
      />
      <p className={styles.quiet}>{t.note}</p>
    </>
  );
}
