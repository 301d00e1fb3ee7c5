import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { LoggedEvent } from "../contract.ts";
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
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <PageLink to={auditPaths.events()} search={{ subject: event.subject }}>
          {o.sameRecord}
        </PageLink>
      </p>
      <div className={styles.states}>
        <State name={o.before} value={event.before} />
        <State name={o.after} value={event.after} />
      </div>
    </>
  );
}

const Code = ({ of }: { of: string }) => <code className={styles.code}>{of}</code>;

/** What was recorded of one side of the change, as it was recorded. */
function State({ name, value }: { name: string; value: unknown }) {
  const { empty } = useTexts({ zh, en }).one;
  const isEmpty = value === null || value === undefined;
  return (
    <section>
      <h2>{name}</h2>
      {isEmpty ? <p className={styles.none}>{empty}</p> : <pre className={styles.state}>{inLines(value)}</pre>}
    </section>
  );
}

const inLines = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
