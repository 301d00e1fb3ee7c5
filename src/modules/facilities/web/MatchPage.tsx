import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { MatchList } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";
import { matchSearch } from "./searches.ts";

const kinds = ["cpu", "gpu", "super"] as const;

/** Which computing fits a job, with the reason for every one that does not. */
export function MatchPage() {
  const t = useTexts({ zh, en }).match;
  const [search, setSearch] = useSearchState(matchSearch);
  const job = { computing: search.computing ?? "cpu", cores: search.cores ?? 1, wait: search.wait };
  const numberOf = (text: string): number | undefined =>
    /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
  return (
    <Screen>
      <div className={styles.pair}>
        <Choice
          label={t.computing}
          value={job.computing}
          choices={kinds.map((value) => ({ value, label: t.kinds[value] ?? value }))}
          onChange={(computing) => setSearch({ computing })}
        />
        <Field
          label={t.cores}
          value={search.cores === undefined ? "" : String(search.cores)}
          most={8}
          onChange={(text) => setSearch({ cores: numberOf(text) })}
        />
        <Field
          label={t.wait}
          value={search.wait === undefined ? "" : String(search.wait)}
          most={6}
          onChange={(text) => setSearch({ wait: numberOf(text) })}
        />
      </div>
      <Loaded query={useQuery(facilitiesQueries.match(job))} shape="table">
        {({ matches }) => <Matches matches={matches} />}
      </Loaded>
    </Screen>
  );
}

type Row = MatchList["matches"][number];

function Matches({ matches }: { matches: readonly Row[] }) {
  const texts = useTexts({ zh, en });
  const t = texts.match;
  const language = useLanguage();
  const and = language === "zh" ? "、" : ", ";
  const columns: Column<Row>[] = [
    {
      key: "name",
      title: texts.list.name,
      onCard: "title",
      cell: ({ id, name }) => <PageLink to={facilitiesPaths.resource(id)}>{pick(name, language).text}</PageLink>,
    },
    { key: "computing", title: t.computing, width: 200, cell: ({ computing }) => computing && t.kinds[computing] },
    { key: "size", title: t.size, width: 110, align: "end", cell: ({ cores }) => cores },
    { key: "queue", title: t.queue, width: 150, align: "end", cell: ({ queue }) => queue },
    { key: "price", title: t.price, width: 170, cell: ({ price }) => (price === null ? "" : texts.perHour(price)) },
    {
      key: "reason",
      title: t.reason,
      width: 260,
      cell: ({ misfits }) => (misfits.length === 0 ? t.fits : misfits.map((one) => t.misfits[one]).join(and)),
    },
  ];
  return (
    <>
      <Answer question={t.question} answer={t.answer(matches.filter(({ misfits }) => misfits.length === 0).length)} />
      <DataTable
        label={t.title}
        columns={columns}
        rows={matches}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}
