import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { DecisionRow, MeetingList } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import { LampMark } from "../lamps/LampMark.tsx";
import { commitmentsPaths } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import styles from "../rounds/rounds.module.css";
import { useDoers } from "../use-doers.ts";
import { MeetingForm } from "./MeetingForm.tsx";
import { meetingQueries } from "./meeting-queries.ts";

/** Meetings, and below them what they decided with its lamps; the office calls a meeting here. */
export function MeetingListPage() {
  return (
    <Screen>
      <Loaded query={useQuery(meetingQueries.list())} shape="table">
        {(list) => <Meetings list={list} />}
      </Loaded>
    </Screen>
  );
}

type Head = MeetingList["meetings"][number];

function Meetings({ list: { meetings, decisions } }: { list: MeetingList }) {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const isOffice = useDoers().has("office");
  const [isCalling, setCalling] = useState(false);
  const open = decisions.filter(({ state }) => state === "open" || state === "reported");
  const columns: Column<Head>[] = [
    {
      key: "title",
      title: c.title,
      onCard: "title",
      cell: ({ id, title }) => <PageLink to={commitmentsPaths.meeting(id)}>{title}</PageLink>,
    },
    { key: "kind", title: c.kind, width: 136, cell: ({ kind }) => t.kinds[kind] },
    {
      key: "starts",
      title: c.starts,
      width: 152,
      sortBy: ({ startsAt }) => startsAt,
      cell: ({ startsAt }) => formatDateTime(startsAt),
    },
    { key: "place", title: c.place, width: 168, cell: ({ place }) => place },
    {
      key: "state",
      title: c.state,
      width: 104,
      cell: ({ state }) => <span className={styles.mark}>{t.states[state]}</span>,
    },
    { key: "items", title: c.items, width: 72, align: "end", cell: ({ items }) => items },
    {
      key: "decisions",
      title: c.decisions,
      width: 144,
      cell: ({ decisions: all, openDecisions }) => (all === 0 ? "" : t.openOf(openDecisions, all)),
    },
  ];
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(
          meetings.filter(({ state }) => state === "planned").length,
          open.length,
          open.filter(({ lamp }) => lamp.lamp === "late").length,
        )}
      />
      {isOffice &&
        (isCalling ? (
          <MeetingForm meeting={null} onCancel={() => setCalling(false)} onSaved={() => setCalling(false)} />
        ) : (
          <div className={styles.tools}>
            <Button type="primary" onClick={() => setCalling(true)}>
              {t.call}
            </Button>
          </div>
        ))}
      <DataTable
        label={t.title}
        columns={columns}
        rows={meetings}
        rowKey={({ id }) => id}
        empty={<Empty title={t.none}>{t.noneDetail}</Empty>}
      />
      <section className={styles.part}>
        <h2>{t.decisions}</h2>
        <DecisionTable decisions={decisions} />
      </section>
    </>
  );
}

function DecisionTable({ decisions }: { decisions: readonly DecisionRow[] }) {
  const t = useTexts({ zh, en });
  const c = t.columns;
  const language = useLanguage();
  const columns: Column<DecisionRow>[] = [
    {
      key: "words",
      title: c.decision,
      onCard: "title",
      cell: ({ words, meeting }) => <PageLink to={commitmentsPaths.meeting(meeting.id)}>{words}</PageLink>,
    },
    { key: "lamp", title: c.lamp, width: 112, cell: ({ lamp }) => <LampMark lamp={lamp} /> },
    { key: "state", title: c.state, width: 120, cell: ({ state }) => t.decisionStates[state] },
    { key: "unit", title: c.unit, width: 176, cell: ({ unit }) => unitName(unit, language) },
    { key: "due", title: c.due, width: 112, sortBy: ({ dueOn }) => dueOn, cell: ({ dueOn }) => dueOn },
    { key: "meeting", title: c.meeting, width: 208, cell: ({ meeting }) => meeting.title },
  ];
  return (
    <DataTable
      label={t.decisions}
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
      empty={<Empty title={t.noDecisions} />}
    />
  );
}
