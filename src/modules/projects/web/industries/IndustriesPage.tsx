import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Industries, levers, type Stream } from "../../contract/industries.ts";
import { leverState } from "../../rules/industries.ts";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { projectsQueries } from "../queries.ts";
import { useItems } from "../use-items.ts";
import { useWords } from "../use-words.ts";

interface Row {
  readonly code: string;
  readonly label: string;
  readonly streams: readonly Stream[];
}

/** Every future industry that the plan names, with its four levers; those without any work are in the list too. */
export function IndustriesPage() {
  return (
    <Screen>
      <Loaded query={useQuery(projectsQueries.industries())} shape="table">
        {(industries) => <All industries={industries} />}
      </Loaded>
    </Screen>
  );
}

function All({ industries: { streams } }: { industries: Industries }) {
  const t = useWords().industries;
  const items = useItems("future-industry");
  const columns = useColumns();
  const rows = items.map(({ value, label }) => ({
    code: value,
    label,
    streams: streams.filter(({ industry }) => industry === value),
  }));
  const withWork = rows.filter((row) => row.streams.length > 0).length;
  const late = streams.filter(({ isLate }) => isLate).length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(rows.length, withWork, streams.length, late)} />
      <DataTable
        label={t.title}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        empty={<Empty title={t.none} />}
      />
      <p className={styles.quiet}>{t.note}</p>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords().industries;
  return useMemo(
    () => [
      {
        key: "industry",
        title: t.industry,
        onCard: "title",
        cell: ({ code, label }) => <PageLink to={projectsPaths.industry(code)}>{label}</PageLink>,
      },
      ...levers.map(
        (lever): Column<Row> => ({
          key: lever,
          title: t.levers[lever],
          width: 200,
          cell: ({ streams }) => {
            const { count, progress, late } = leverState(streams, lever);
            return count === 0 ? (
              <span className={styles.quiet}>{t.noWork}</span>
            ) : (
              <>
                {t.lever(count, progress)}{" "}
                {late > 0 && <span className={`${styles.mark} ${styles.bad}`}>{t.late(late)}</span>}
              </>
            );
          },
        }),
      ),
    ],
    [t],
  );
}
