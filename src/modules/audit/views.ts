import { countEvents, type RecordedEvent, readEvent, readEvents } from "../../platform/audit/read-events.ts";
import { readSeals } from "../../platform/audit/read-seals.ts";
import type { Tx } from "../../platform/db/database.ts";
import type { EventNames } from "../../platform/http/module.ts";
import { personNames } from "../people/index.ts";
import { type EventList, type EventQuery, type LoggedEvent, type RecordState, VerificationSchema } from "./contract.ts";
import { dayBegins, dayEnds, listOf } from "./rules.ts";

const pageSize = 50;

/** A page of events, the newest first. */
export async function listEvents(tx: Tx, names: EventNames, query: EventQuery): Promise<EventList> {
  const filter = {
    kinds: listOf(query.kind),
    actors: listOf(query.actor),
    subject: query.subject,
    from: query.from === undefined ? undefined : dayBegins(query.from),
    until: query.to === undefined ? undefined : dayEnds(query.to),
  };
  // One more than is shown tells whether there is another page.
  const found = await readEvents(tx, filter, { cursor: query.cursor, limit: pageSize + 1 });
  const page = found.slice(0, pageSize);
  const people = await personNames(tx, actorsOf(page));
  return {
    events: page.map((event) => present(event, names, people)),
    next: found.length > pageSize ? page.at(-1)!.id : null,
  };
}

/** One event, or null when there is none of this id. */
export async function getEvent(tx: Tx, names: EventNames, id: string): Promise<LoggedEvent | null> {
  const event = await readEvent(tx, id);
  return event ? present(event, names, await personNames(tx, actorsOf([event]))) : null;
}

/** The state of the record as it stands, and as the last verification found it. */
export async function readRecord(tx: Tx, names: EventNames): Promise<RecordState> {
  const { kinds, actors } = await countEvents(tx);
  const { unsealed, head } = await readSeals(tx);
  const [last] = await readEvents(tx, { kinds: ["audit.verified"] }, { limit: 1 });
  const people = await personNames(tx, actors);
  const nameOf = personFrom(people);
  return {
    events: kinds.reduce((sum, kind) => sum + kind.count, 0),
    unsealed,
    head,
    lastCheck: last
      ? { at: last.occurredAt.toISOString(), by: nameOf(last.actor), found: VerificationSchema.parse(last.after) }
      : null,
    kinds: kinds.map(({ kind, count }) => ({ kind, name: kindName(names, kind), count })),
    actors: actors.flatMap((id) => nameOf(id) ?? []).sort((a, b) => a.name.localeCompare(b.name, "zh")),
  };
}

function present(event: RecordedEvent, names: EventNames, people: ReadonlyMap<string, string>): LoggedEvent {
  return {
    ...event,
    occurredAt: event.occurredAt.toISOString(),
    name: kindName(names, event.kind),
    actor: personFrom(people)(event.actor),
  };
}

/** A person who is not known by name any more keeps the id. */
const personFrom = (people: ReadonlyMap<string, string>) => (id: string | null) =>
  id === null ? null : { id, name: people.get(id) ?? id };

const actorsOf = (events: readonly RecordedEvent[]): string[] => [
  ...new Set(events.flatMap((event) => event.actor ?? [])),
];

function kindName({ zh, en }: EventNames, kind: string): { zh: string; en: string } | null {
  return zh[kind] !== undefined && en[kind] !== undefined ? { zh: zh[kind], en: en[kind] } : null;
}
