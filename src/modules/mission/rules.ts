import type { MechanismQuery, MechanismRow, MechanismState, StateCounts } from "./contract.ts";

/** Proof comes before existence: a mechanism works only where a journey asserted a record of it. */
export function mechanismState(isProved: boolean, roomExists: boolean): MechanismState {
  if (isProved) return "works";
  return roomExists ? "room-exists" : "planned";
}

/** Which room serves a mechanism. A room may name single mechanisms, and whole capabilities by their codes. */
export interface RoomAssignment {
  id: string;
  capabilities: readonly string[];
  mechanisms: readonly string[];
}

/** The room that names the mechanism, else the room of its capability; null when no room serves it. */
export function roomFor(rooms: readonly RoomAssignment[], capability: string, mechanism: string): string | null {
  const named = rooms.find((room) => room.mechanisms.includes(mechanism));
  return (named ?? rooms.find((room) => room.capabilities.includes(capability)))?.id ?? null;
}

/** How many mechanisms are in each state. */
export function countStates(states: Iterable<MechanismState>): StateCounts {
  const counts: StateCounts = { works: 0, "room-exists": 0, planned: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** Whether a row passes the filters of the page. Words are looked for in the id, the names and the quotation, in any case. */
export function passes(row: MechanismRow, query: MechanismQuery): boolean {
  if (!isChosen(query.capability, row.capability)) return false;
  if (!isChosen(query.state, row.state) || !isChosen(query.room, row.room)) return false;
  const words = (query.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const text = [row.id, row.nameEn, ...row.terms, row.quotation.text].join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}

/** A filter that is not set, or set to nothing, lets everything through. */
function isChosen(filter: string | readonly string[] | undefined, value: string): boolean {
  if (filter === undefined || filter.length === 0) return true;
  return typeof filter === "string" ? filter === value : filter.includes(value);
}
