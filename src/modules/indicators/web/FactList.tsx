import { useQuery } from "@tanstack/react-query";
import { quantityText } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { paths } from "../../../web/paths.ts";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { IndicatorFacts } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { indicatorsPaths } from "./paths.ts";
import { type AsOf, indicatorFactsQuery } from "./queries.ts";

interface FactListProps {
  readonly code: string;
  readonly part: string;
  readonly asOf: AsOf;
  /** Another area than that of the indicator. */
  readonly area?: string;
}

type Row = IndicatorFacts["facts"][number];

/** The facts that one figure rests on, each with the record that it came from. */
export function FactList({ code, part, asOf, area }: FactListProps) {
  const t = useTexts({ zh, en });
  const f = t.facts;
  const language = useLanguage();
  const areas = useAreaNames();
  const name = ({ organisation, subject }: Row) =>
    organisation ? pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text : subject;
  const columns: Column<Row>[] = [
    {
      key: "subject",
      title: f.subject,
      width: 220,
      onCard: "title",
      cell: (row) => <PageLink to={indicatorsPaths.fact(row.id)}>{name(row)}</PageLink>,
      sortBy: name,
    },
    {
      key: "value",
      title: f.value,
      width: 120,
      align: "end",
      cell: (row) => (
        <>
          {quantityText(row.value, row.unit, language)} {row.sample && <SampleMark isShort />}
        </>
      ),
      sortBy: (row) => Number(row.value),
    },
    { key: "from", title: f.from, width: 110, cell: (row) => row.validFrom, sortBy: (row) => row.validFrom },
    { key: "to", title: f.to, width: 110, cell: (row) => row.validTo ?? "" },
    {
      key: "place",
      title: f.place,
      width: 150,
      cell: (row) => (row.place === null ? "" : (areas.nameOf(row.place) ?? row.place)),
    },
    { key: "certain", title: f.certain, width: 120, cell: (row) => (row.isCertain ? "" : f.uncertain) },
    {
      key: "origin",
      title: f.origin,
      width: 90,
      cell: (row) => f.origins[row.origin as keyof typeof f.origins] ?? row.origin,
    },
    {
      key: "record",
      title: f.record,
      cell: (row) =>
        row.origin === "record" ? (
          <PageLink to={paths.record(row.sourceModule, row.sourceRecord)}>{f.openRecord}</PageLink>
        ) : (
          (row.evidence ?? `${row.sourceModule} ${row.sourceRecord}`)
        ),
    },
  ];
  return (
    <Loaded query={useQuery(indicatorFactsQuery(code, part, asOf, area))} shape="table" rows={4}>
      {({ facts, next }) => (
        <>
          <DataTable
            label={f.title}
            columns={columns}
            rows={facts}
            rowKey={(row) => row.id}
            empty={<Empty title={f.none} />}
          />
          {next && <p>{f.more(facts.length)}</p>}
        </>
      )}
    </Loaded>
  );
}
