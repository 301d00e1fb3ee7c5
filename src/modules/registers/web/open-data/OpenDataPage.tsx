import { queryOptions, useQuery } from "@tanstack/react-query";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { catalogueFormats, type OpenData, type OpenDataset } from "../../contract/open-data.ts";
import { en } from "../../open-data-texts.en.ts";
import { zh } from "../../open-data-texts.zh.ts";
import { registersKey } from "../queries.ts";
import styles from "../registers.module.css";

const openDataQuery = queryOptions({
  queryKey: [...registersKey, "open-data"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/open-data", { signal })),
});

/** What everybody may download, with its dates and the licence; the catalogue itself as a file. */
export function OpenDataPage() {
  const query = useQuery(openDataQuery);
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(data) => <Shown data={data} />}
      </Loaded>
    </Screen>
  );
}

const catalogueNames = { jsonld: "JSON-LD", ttl: "Turtle" } as const;

function Shown({ data }: { data: OpenData }) {
  const t = useTexts({ zh, en });
  const datasets = data.datasets.filter(({ records }) => records !== 0);
  const records = datasets
    .filter(({ code }) => code !== "facts")
    .reduce((sum, { records: count }) => sum + (count ?? 0), 0);
  return (
    <>
      <Answer question={t.question} answer={t.answer(datasets.length, records)} />
      <div className={styles.apart}>
        <FieldList>
          <div>
            <dt>{t.licence}</dt>
            <dd>
              {t.licences[data.licence]}
              {data.licence === "undecided" && <p className={styles.hint}>{t.licenceHint}</p>}
            </dd>
          </div>
          <div>
            <dt>{t.catalogueFiles}</dt>
            <dd className={styles.tools}>
              {catalogueFormats.map((format) => (
                <a key={format} href={`/api/registers/open-data/catalogue.${format}`}>
                  {catalogueNames[format]}
                </a>
              ))}
            </dd>
          </div>
        </FieldList>
      </div>
      <DataTable
        label={t.title}
        columns={useColumns()}
        rows={datasets}
        rowKey={({ code }) => code}
        empty={<Empty title={t.none} />}
      />
    </>
  );
}

function useColumns(): Column<OpenDataset>[] {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  return [
    {
      key: "title",
      title: t.dataset,
      width: 420,
      onCard: "title",
      cell: ({ title, description }) => (
        <span>
          {pick(title, language).text} <span className={styles.hint}>{pick(description, language).text}</span>
        </span>
      ),
    },
    {
      key: "records",
      title: t.records,
      width: 160,
      align: "end",
      cell: ({ records, samples }) =>
        records === null ? "—" : samples > 0 ? `${records} (${t.sampled(samples)})` : String(records),
    },
    {
      key: "modified",
      title: t.modified,
      width: 160,
      cell: ({ modified }) => (modified ? formatDateTime(modified) : t.never),
    },
    {
      key: "download",
      title: t.download,
      width: 140,
      cell: ({ title, distributions }) => (
        <span className={styles.tools}>
          {distributions.map(({ format, path }) => (
            <a key={format} href={path} aria-label={`${pick(title, language).text} ${format.toUpperCase()}`}>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      ),
    },
  ];
}
