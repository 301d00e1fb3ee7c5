import type { Refusal } from "../../../platform/errors/app-error.ts";

/** Who reads or answers; null in place of it is somebody who is not signed in. */
export interface EnquiryReader {
  id: string;
  roles: readonly string[];
  organisationId: string | null;
}

export interface ThreadEntry {
  kind: "question" | "answer";
  /** Who asked; null for an answer. */
  askedBy: string | null;
}

const stewards = ["administrator", "commission-office"];

/** Roles that may answer at all; a reporter only what is routed to the own unit. */
export const answeringRoles = [...stewards, "reporter"] as const;

/** Why somebody may not answer a thread, or null. `routedTo`: ids of the organisations that the clause makes responsible. */
export function answerRefusal(reader: EnquiryReader | null, routedTo: ReadonlyArray<string | null>): Refusal | null {
  if (!reader) return { code: "platform.sign-in-needed" };
  if (reader.roles.some((role) => stewards.includes(role))) return null;
  const isRouted = reader.organisationId !== null && routedTo.includes(reader.organisationId);
  return isRouted && reader.roles.includes("reporter") ? null : { code: "policy.enquiry-not-yours" };
}

/**
 * How much of a thread somebody sees: those who may answer, all; the others what is published, which is everything up to
 * the last answer, and their own questions after it. That a question is published with its answer is not in the source.
 */
export function visibleEntries<Entry extends ThreadEntry>(
  entries: readonly Entry[],
  reader: EnquiryReader | null,
  routedTo: ReadonlyArray<string | null>,
): Entry[] {
  if (answerRefusal(reader, routedTo) === null) return [...entries];
  const published = entries.findLastIndex((entry) => entry.kind === "answer") + 1;
  const own = entries.slice(published).filter((entry) => reader !== null && entry.askedBy === reader.id);
  return [...entries.slice(0, published), ...own];
}

/** Whether somebody still waits for an answer. */
export const isWaiting = (entries: ReadonlyArray<Pick<ThreadEntry, "kind">>): boolean =>
  entries.at(-1)?.kind === "question";

/** The units that the tasks around a stretch of text name, in the order of the text, each once. */
export function unitsAnswering<Unit extends { name: string }>(
  tasks: ReadonlyArray<{ start: number; end: number; units: readonly Unit[] }>,
  span: { start: number; end: number },
): Unit[] {
  const around = tasks.filter((task) => task.start < span.end && task.end > span.start);
  const units = around.flatMap((task) => task.units);
  return units.filter((unit, index) => units.findIndex((one) => one.name === unit.name) === index);
}

/** Where the words asked about stand in this text, which may be that of another edition; null when it has them no more. */
export function placeOfThread(
  thread: { quote: string | null; about: { start: number; end: number } | null },
  text: string,
): number | null {
  if (!thread.quote || !thread.about) return null;
  const { start, end } = thread.about;
  if (text.slice(start, end) === thread.quote) return start;
  const found = text.indexOf(thread.quote);
  return found < 0 ? null : found;
}
