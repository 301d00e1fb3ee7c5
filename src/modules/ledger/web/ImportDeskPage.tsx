import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Run } from "../contract/import.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BringFile } from "./BringFile.tsx";
import { ledgerPaths, newSource } from "./paths.ts";
import { runsQuery, sourcesQuery } from "./queries.ts";

type ListedRun = Omit<Run, "errors">;

/** The import desk: a file, its preview, its import; and what was imported before. */
export function ImportDeskPage() {
  const { imports: i } = useTexts({ zh, en });
  const runs = useQuery(runsQuery);
  const sources = useQuery(sourcesQuery);
  const mayImport = useHasRole(recorders);
  return (
    <Screen actions={mayImport && <PageLink to={ledgerPaths.source(newSource)}>{i.newSource}</PageLink>}>
      <Loaded query={runs} shape="answer">
        {({ runs: list }) => (
          <>
            <Answer question={i.question} answer={i.answer(list.length, list.filter((run) => run.wrong > 0).length)} />
            <Loaded query={sources} shape="text">
              {({ sources: known }) =>
                known.length === 0 ? <Empty title={i.noSources} /> : <BringFile sources={known} />
              }
            </Loaded>
            <h2>{i.runs}</h2>
            <Runs runs={list} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Runs({ runs }: { runs: readonly ListedRun[] }) {
  const { imports: i } = useTexts({ zh, en });
  const navigate = useNavigate();
  const columns = useMemo<Column<ListedRun>[]>(
    () => [
      {
        key: "file",
        title: i.file,
        width: 280,
        onCard: "title",
        cell: (row) => <PageLink to={ledgerPaths.run(row.id)}>{row.fileName}</PageLink>,
      },
      { key: "source", title: i.source, cell: (row) => `${row.sourceName} · ${i.version(row.version)}` },
      { key: "outcome", title: i.outcome, width: 110, cell: (row) => i.outcomes[row.outcome] },
      ...(["taken", "corrected", "repeated", "left"] as const).map(
        (key): Column<ListedRun> => ({ key, title: i[key], width: 90, align: "end", cell: (row) => row[key] }),
      ),
      { key: "wrong", title: i.errorList, width: 90, align: "end", cell: (row) => row.wrong },
      { key: "who", title: i.who, width: 120, cell: (row) => row.runBy ?? i.system },
      { key: "when", title: i.when, width: 150, cell: (row) => formatDateTime(row.runAt) },
    ],
    [i],
  );
  return (
    <DataTable
      label={i.runs}
      columns={columns}
      rows={runs}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: ledgerPaths.run(row.id) })}
      empty={<Empty title={i.noRuns} />}
    />
  );
}
