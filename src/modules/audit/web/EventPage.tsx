import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMemo } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { classNames } from "../../../web/ui/class-names.ts";
import type { Column } from "../../../web/ui/DataTable.tsx";
import { DataTable } from "../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { LoggedEvent } from "../contract.ts";
import { type Change, changesOf } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./audit.module.css";
import { auditPaths } from "./paths.ts";
import { eventQuery } from "./queries.ts";

/** One event: what, who, when, before and after, and the seal that covers it. */
export function EventPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(eventQuery(id));
  return (
    <Screen name={query.data ? (query.data.name?.[language] ?? query.data.kind) : undefined}>
      <Loaded query={query} shape="text">
        {(event) => <OneEvent event={event} />}
      </Loaded>
    </Screen>
  );
}

function OneEvent({ event }: { event: LoggedEvent }) {
  const { list: l, one: o } = useTexts({ zh, en });
  const language = useLanguage();
  const who = event.actor?.name ?? l.system;
  const facts: [string, ReactNode][] = [
    [l.basis, event.basis ?? o.empty],
    [l.seal, event.seal === null ? l.waits : l.sealOf(event.seal)],
    [l.record, <Code key="record" of={event.subject} />],
    [o.id, <Code key="id" of={event.id} />],
    [o.correlation, <Code key="correlation" of={event.correlationId} />],
  ];
  return (
    <>
      <Answer
        question={o.question}
        answer={o.answer(who, event.name?.[language] ?? event.kind, formatDateTime(event.occurredAt))}
      />
      <FieldList>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <p>
        <PageLink to={auditPaths.events()} search={{ subject: event.subject }}>
          {o.sameRecord}
        </PageLink>
      </p>
      <h2>{o.changes}</h2>
      <Changes event={event} />
    </>
  );
}

const Code = ({ of }: { of: string }) => <code className={styles.code}>{of}</code>;

/** Field by field as it was recorded; a field that changed stands out. */
function Changes({ event }: { event: LoggedEvent }) {
  const o = useTexts({ zh, en }).one;
  const columns = useMemo<Column<Change>[]>(
    () => [
      { key: "field", title: o.field, width: 220, onCard: "title", cell: (row) => row.field || o.whole },
      { key: "before", title: o.before, cell: (row) => <Value of={row.before} /> },
      {
        key: "after",
        title: o.after,
        cell: (row) => <Value of={row.after} isNew={row.before !== null && row.after !== row.before} />,
      },
    ],
    [o],
  );
  return (
    <DataTable
      label={o.changes}
      columns={columns}
      rows={changesOf(event.before, event.after)}
      rowKey={(row) => row.field}
      empty={<Empty title={o.nothing} />}
    />
  );
}

function Value({ of, isNew = false }: { of: string | null; isNew?: boolean }) {
  if (of === null) return <span className={styles.none}>–</span>;
  return <span className={classNames(styles.value, isNew && styles.changed)}>{of}</span>;
}
