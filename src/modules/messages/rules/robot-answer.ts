import type { SendOutcome } from "../contract/post.ts";

/** Codes with which the two makers say "too often" and "we are busy"; everything else will not go better by itself. */
const busy = new Set([45009, 130101, 130102, 410100]);
const failing = new Set([-1]);

/** What a robot's answer says: both makers answer 200 with a code in JSON; 0 is sent. */
export function robotOutcome(body: string): { outcome: SendOutcome; detail: string | null } {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return { outcome: "refused", detail: "no-json" };
  }
  const { errcode, errmsg } = (answer ?? {}) as { errcode?: unknown; errmsg?: unknown };
  if (errcode === 0) return { outcome: "sent", detail: null };
  if (typeof errcode !== "number") return { outcome: "refused", detail: "no-errcode" };
  const detail = `errcode ${errcode} ${typeof errmsg === "string" ? errmsg : ""}`.trim();
  if (busy.has(errcode)) return { outcome: "busy", detail };
  return { outcome: failing.has(errcode) ? "server-failed" : "refused", detail };
}
