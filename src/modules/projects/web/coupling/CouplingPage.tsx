import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { paths } from "../../../../web/paths.ts";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { CoupledPark, Coupling } from "../../contract/coupling.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useWords } from "../use-words.ts";

/** How close research, transfer and incubation are in parks, followed from the project to the firm. */
export function CouplingPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.coupling())} shape="table">
        {(coupling) => <Parks coupling={coupling} />}
      </Loaded>
    </Screen>
  );
}

function Parks({ coupling: { parks } }: { coupling: Coupling }) {
  const t = useWords().coupling;
  const columns = useColumns();
  const sum = (of: (park: CoupledPark) => number) => parks.reduce((all, park) => all + of(park), 0);
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          sum((one) => one.firms),
          sum((one) => one.licensed),
          sum((one) => one.chained),
        )}
      />
      <DataTable
        label={t.title}
        columns={columns}
        rows={parks}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none} />}
      />
      <p className={styles.quiet}>{t.note}</p>
    </>
  );
}

function useColumns(): Column<CoupledPark>[] {
  const t = useWords().coupling;
  return useMemo(() => {
    const figure = (key: "firms" | "licensed" | "chained"): Column<CoupledPark> => ({
      key,
      title: t[key],
      width: 176,
      align: "end",
      sortBy: (park) => park[key],
      cell: (park) => park[key],
    });
    return [
      {
        key: "park",
        title: t.park,
        onCard: "title",
        cell: ({ id, name }) => (
          <PageLink to={paths.record("registers", `park/${id}`)}>
            <Words of={name} />
          </PageLink>
        ),
      },
      figure("firms"),
      figure("licensed"),
      figure("chained"),
      {
        key: "share",
        title: t.share,
        width: 112,
        align: "end",
        cell: ({ firms, chained }) => (firms === 0 ? "" : t.percent(Math.round((chained / firms) * 1000) / 10)),
      },
    ];
  }, [t]);
}
