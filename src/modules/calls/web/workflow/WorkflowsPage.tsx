import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { WorkflowList } from "../../contract/workflow.ts";
import { workflowEn as en } from "../../workflow-texts.en.ts";
import { workflowZh as zh } from "../../workflow-texts.zh.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";

type Row = WorkflowList["versions"][number];

/** How each mode goes, in all its versions. */
export function WorkflowsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(callsQueries.workflows())} shape="table">
        {(list) => <Workflows list={list} />}
      </Loaded>
    </Screen>
  );
}

function Workflows({ list: { versions } }: { list: WorkflowList }) {
  const t = useTexts({ zh, en });
  const l = t.list;
  const language = useLanguage();
  const columns: Column<Row>[] = [
    {
      key: "name",
      title: l.name,
      onCard: "title",
      cell: ({ code, version, label, purpose }) => (
        <>
          <PageLink to={callsPaths.workflow(code, version)}>{label[language]}</PageLink>{" "}
          <span className={styles.quiet}>{purpose[language]}</span>
        </>
      ),
    },
    { key: "version", title: l.version, width: 72, align: "end", cell: ({ version }) => version },
    {
      key: "state",
      title: l.state,
      width: 136,
      cell: ({ state, isCurrent }) => <span className={styles.mark}>{isCurrent ? l.current : t.states[state]}</span>,
    },
    { key: "from", title: l.from, width: 112, cell: ({ validFrom }) => validFrom ?? "" },
    { key: "dossiers", title: l.dossiers, width: 112, align: "end", cell: ({ dossiers }) => dossiers },
  ];
  return (
    <>
      <Answer question={l.question} answer={l.answer(versions.filter(({ isCurrent }) => isCurrent).length)} />
      <DataTable
        label={l.title}
        columns={columns}
        rows={versions}
        rowKey={({ code, version }) => `${code} ${version}`}
        empty={<Empty title={l.title} />}
      />
    </>
  );
}
