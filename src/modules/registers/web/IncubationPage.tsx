import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, loaded } from "../../../web/api.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { IncubationMeasures } from "../contract/incubation.ts";
import { en } from "../incubation-texts.en.ts";
import { zh } from "../incubation-texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { registersKey } from "./queries.ts";
import styles from "./registers.module.css";

const measuresQuery = queryOptions({
  queryKey: [...registersKey, "incubation"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/incubation", { signal })),
});

/** How well carriers keep to their field, and how close research, transfer and incubation are in parks. */
export function IncubationPage() {
  return (
    <Screen>
      <Loaded query={useQuery(measuresQuery)} shape="table">
        {(measures) => <Measures measures={measures} />}
      </Loaded>
    </Screen>
  );
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "" : `${Math.round((part / whole) * 1000) / 10} %`;

type Carrier = IncubationMeasures["carriers"][number];
type Park = IncubationMeasures["parks"][number];

function Measures({ measures: { carriers, parks } }: { measures: IncubationMeasures }) {
  const t = useTexts({ zh, en });
  const sum = (of: (park: Park) => number) => parks.reduce((all, park) => all + of(park), 0);
  const nameColumn = <Row extends { id: string; name: { zh: string; en: string | null } }>(
    register: string,
    title: string,
  ): Column<Row> => ({
    key: "name",
    title,
    onCard: "title",
    cell: ({ id, name }) => (
      <PageLink to={registersPaths.record(register, id)}>
        <Words of={name} />
      </PageLink>
    ),
  });
  const figure = <Row,>(key: string, title: string, cell: (row: Row) => number | string): Column<Row> => ({
    key,
    title,
    width: 120,
    align: "end",
    cell,
  });
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          carriers.length,
          sum(({ coupled }) => coupled),
          sum(({ firms }) => firms),
        )}
      />
      <h2 className={styles.measures}>{t.carriers}</h2>
      <DataTable
        label={t.carriers}
        rows={carriers}
        rowKey={({ id }) => id}
        columns={[
          nameColumn<Carrier>("incubation-carrier", t.carrier),
          figure<Carrier>("firms", t.firms, ({ firms }) => firms),
          figure<Carrier>("inField", t.inField, ({ inField }) => inField),
          figure<Carrier>("unknown", t.unknown, ({ unknown }) => unknown),
          figure<Carrier>("rate", t.rate, ({ inField, firms, unknown }) => percent(inField, firms - unknown)),
        ]}
        empty={<Empty title={t.noCarriers} />}
      />
      <h2 className={styles.measures}>{t.parks}</h2>
      <DataTable
        label={t.parks}
        rows={parks}
        rowKey={({ id }) => id}
        columns={[
          nameColumn<Park>("park", t.park),
          figure<Park>("carriers", t.carriersOf, ({ carriers: count }) => count),
          figure<Park>("firms", t.firms, ({ firms }) => firms),
          figure<Park>("fromProject", t.fromProject, ({ fromProject }) => fromProject),
          figure<Park>("withResult", t.withResult, ({ withResult }) => withResult),
          figure<Park>("settled", t.settled, ({ settled }) => settled),
          figure<Park>("coupling", t.coupling, ({ coupled, firms }) => percent(coupled, firms)),
        ]}
        empty={<Empty title={t.noParks} />}
      />
      <p className={styles.more}>{t.meaning}</p>
    </>
  );
}
