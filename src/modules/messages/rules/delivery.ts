import type { ChannelKind, SendOutcome } from "../contract/post.ts";

/** Minutes before the next try, by how many failed. After the last one it is dead, and an administrator decides. */
export const waits = [1, 5, 30, 120, 480] as const;

/** How long one worker may have a sending in hand before it is taken for dead: longer than any try takes. */
export const leaseMilliseconds = 90_000;

/** At most so many sendings a minute by one channel: the limit that both makers of robots publish. Null: none. */
export const perMinute: Readonly<Record<ChannelKind, number | null>> = {
  mail: null,
  webhook: null,
  wecom: 20,
  dingtalk: 20,
};

/** Whether the same may go better later by itself. */
export const isPassing = (outcome: SendOutcome): boolean =>
  outcome === "no-answer" || outcome === "busy" || outcome === "server-failed";

export type Next = { state: "sent" } | { state: "dead" } | { state: "waiting"; dueAt: Date };

/** What becomes of a sending after its `attempts`-th try (from 1) ended at `at`. */
export function afterAttempt(outcome: SendOutcome, attempts: number, at: Date): Next {
  if (outcome === "sent") return { state: "sent" };
  const wait = isPassing(outcome) ? waits[attempts - 1] : undefined;
  return wait === undefined ? { state: "dead" } : { state: "waiting", dueAt: new Date(at.getTime() + wait * 60_000) };
}

/** What an answer by HTTP says of the attempt. A redirect is no place to send to: it is refused. */
export function outcomeOfStatus(status: number): SendOutcome {
  if (status >= 200 && status < 300) return "sent";
  if (status === 408 || status === 425 || status === 429) return "busy";
  return status >= 500 ? "server-failed" : "refused";
}

/** What an answer of an SMTP server says (RFC 5321, 4.2.1): 2xx done, 4xx try again, 5xx do not. */
export const outcomeOfReply = (code: number): SendOutcome =>
  code >= 200 && code < 400 ? "sent" : code < 500 ? "busy" : "refused";
