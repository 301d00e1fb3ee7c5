import { useQuery } from "@tanstack/react-query";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Lamp } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { ComparedSide, Comparison } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { judgementLamp } from "./SnapshotTable.tsx";

type Row = Comparison["rows"][number];

/** Two evaluations of one plan beside each other, the earlier day first. */
export function ComparisonView({ id, other }: { id: string; other: string }) {
  const query = useQuery(commitmentsQueries.comparison(id, other));
  return (
    <Loaded query={query} shape="table">
      {(comparison) => <Compared comparison={comparison} />}
    </Loaded>
  );
}

function Compared({ comparison: { earlier, later, rows } }: { comparison: Comparison }) {
  const t = useTexts({ zh, en });
  const c = t.comparison;
  const count = (change: Row["change"]) => rows.filter((row) => row.change === change).length;
  const side = (key: "earlier" | "later", head: Comparison["earlier"]): Column<Row> => ({
    key,
    title: c.side(t.kinds[head.kind], head.on),
    width: 300,
    cell: (row) => <Side side={row[key]} unit={row.unit} />,
  });
  const columns: Column<Row>[] = [
    {
      key: "item",
      title: t.one.item,
      onCard: "title",
      cell: ({ id, title }) => (
        <PageLink to={commitmentsPaths.commitment(id)}>
          <span lang={languageTags.zh}>{title}</span>
        </PageLink>
      ),
    },
    side("earlier", earlier),
    side("later", later),
    {
      key: "change",
      title: c.change,
      width: 168,
      sortBy: ({ change }) => change,
      cell: ({ change }) => c.changes[change],
    },
  ];
  return (
    <section>
      <h2>{c.title}</h2>
      <Answer question={c.question} answer={c.answer(count("better"), count("worse"), count("same"))} />
      <DataTable label={c.title} columns={columns} rows={rows} rowKey={({ id }) => id} empty={null} />
    </section>
  );
}

function Side({ side, unit }: { side: ComparedSide | null; unit: string | null }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  if (!side) return "—";
  const figure = side.value !== null && unit !== null ? ` · ${quantityText(side.value, unit, language)}` : "";
  return (
    <>
      <Lamp state={judgementLamp[side.judgement]} word={t.judgements[side.judgement]} />
      {figure}
    </>
  );
}
