import { createHash } from "node:crypto";
import { sql } from "kysely";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, type LineError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { parameterAt } from "../../parameters/index.ts";
import { recordMany, type SourcedFact, type Watch } from "../actions.ts";
import { type FactLine, FactLineSchema } from "../contract.ts";
import { bulkLines } from "../parameters.ts";
import { contentRefusal } from "../rules.ts";
import { readLookups } from "../views/lookups.ts";

/** How many errors an answer names. */
const mostErrors = 100;

/**
 * Facts as JSON lines from another system: all of them or none, with what is wrong line by line. `key`: the idempotency
 * key, without which a repeated request would record everything twice.
 * @throws AppError `ledger.bulk` with lines, `ledger.bulk-too-long`, `ledger.key-needed`
 */
export async function recordLines(
  ctx: Ctx,
  bytes: Uint8Array,
  key: string | undefined,
  watch?: Watch,
): Promise<{ recorded: number }> {
  if (!key) throw new AppError("ledger.key-needed");
  const most = await parameterAt(ctx, bulkLines);
  const lookups = await readLookups(ctx.tx);
  const errors: LineError[] = [];
  const facts: SourcedFact[] = [];
  let wrong = 0;
  for (const { line, text } of linesOf(bytes)) {
    if (facts.length + wrong >= most) throw new AppError("ledger.bulk-too-long", { limit: most });
    const fact = readLine(text);
    const error = "code" in fact ? fact : refusalOf(fact, lookups);
    if (error) {
      wrong += 1;
      if (errors.length < mostErrors) errors.push({ line, ...error });
    } else if ("metric" in fact) facts.push(sourced(fact));
  }
  if (wrong > 0) throw new AppError("ledger.bulk", { wrong, shown: errors.length }, errors);
  if (facts.length === 0) throw new AppError("platform.bad-request", { detail: "NDJSON" });
  await recordMany(ctx, facts, watch);
  await recordEvent(ctx, { kind: "ledger.facts-received", subject: newId(), after: { facts: facts.length, key } });
  return { recorded: facts.length };
}

/**
 * The same for a file: the same bytes are recorded once, also when they are brought again under another name.
 * `recorded` null: they had been before.
 */
export async function recordLinesOnce(
  ctx: Ctx,
  bytes: Uint8Array,
  watch?: Watch,
): Promise<{ recorded: number | null }> {
  const key = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 3))`.execute(ctx.tx);
  const { rows } = await sql`
    select from platform.event where kind = 'ledger.facts-received' and after ->> 'key' = ${key} limit 1`.execute(
    ctx.tx,
  );
  return rows.length > 0 ? { recorded: null } : recordLines(ctx, bytes, key, watch);
}

type Wrong = Omit<LineError, "line">;

function readLine(text: string): FactLine | Wrong {
  try {
    const parsed = FactLineSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
    const detail = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    return { code: "platform.bad-request", params: { detail } };
  } catch {
    return { code: "platform.bad-request", params: { detail: "JSON" } };
  }
}

function refusalOf(fact: FactLine, lookups: Awaited<ReturnType<typeof readLookups>>): Wrong | null {
  const metric = lookups.metric(fact.metric);
  if (metric?.code !== fact.metric) return { code: "ledger.metric-not-found", params: { metric: fact.metric } };
  if (fact.organisation !== null && lookups.organisation(fact.organisation, "code", fact.validFrom) === "unknown")
    return { code: "ledger.organisation-unknown", params: { organisation: fact.organisation } };
  return contentRefusal(fact, metric);
}

const sourced = ({ evidence, note, record, ...content }: FactLine): SourcedFact => ({
  ...content,
  source: { origin: "interface", module: "ledger", record, evidence, note },
});

/** The lines that hold something, one at a time: the text of the whole is never in memory. */
function* linesOf(bytes: Uint8Array): Generator<{ line: number; text: string }> {
  const decoder = new TextDecoder();
  let line = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at);
    const text = decoder.decode(bytes.subarray(at, end < 0 ? bytes.length : end)).trim();
    line += 1;
    if (text !== "") yield { line, text };
    at = end < 0 ? bytes.length : end + 1;
  }
}
