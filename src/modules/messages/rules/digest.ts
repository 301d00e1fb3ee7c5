import { type MessageKind, sections, urgencies } from "../../../platform/messages/message-kind.ts";

/** One thing that is said: kind and parameters; `event` and `message` where it was a message before. */
export interface SaidLine {
  kind: string;
  subject: string;
  params: Readonly<Record<string, string | number | null>>;
  event: string | null;
  message: string | null;
  at: string | null;
}

/** A digest and what is sent together hold at most so many lines; what is more stands in the inbox. */
export const mostLines = 60;

type Ranked = Pick<MessageKind, "code" | "section" | "urgency">;

/**
 * What a digest says: what is late, what is due, what is new, in this order; within each what presses most, then what
 * came first. What stands as late or due is not said a second time as a message of the same kind on the same thing.
 */
export function composeDigest(
  standing: readonly SaidLine[],
  messages: readonly SaidLine[],
  kinds: ReadonlyMap<string, Ranked>,
): SaidLine[] {
  const stands = new Set(standing.map(({ kind, subject }) => `${kind} ${subject}`));
  const all = [...standing, ...messages.filter(({ kind, subject }) => !stands.has(`${kind} ${subject}`))];
  const rank = ({ kind }: SaidLine): number => {
    const known = kinds.get(kind);
    return known ? sections.indexOf(known.section) * urgencies.length + urgencies.indexOf(known.urgency) : 99;
  };
  return all
    .filter(({ kind }) => kinds.has(kind))
    .map((line, index) => ({ line, index }))
    .sort((a, b) => rank(a.line) - rank(b.line) || a.index - b.index)
    .map(({ line }) => line);
}
