import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import { organisationResolver } from "../../people/index.ts";
import { longestQuote, type NewEnquiry } from "../contract/enquiry.ts";
import { messageKinds } from "../message-kinds.ts";
import { answerRefusal, unitsAnswering } from "../rules/enquiry-thread.ts";
import { insertAnswer, insertEnquiry, insertEnquiryUnits, policyTables, rangeText } from "../store.ts";
import { threadsOf } from "../views/enquiries.ts";

/**
 * Asks about a document or words of it, or asks a thread further. A new thread is routed to the units that the text makes
 * responsible for the words. Errors: no such document, edition or thread; `policy.enquiry-outside-text`.
 */
export async function askEnquiry(ctx: Ctx, code: string, input: NewEnquiry): Promise<{ id: string }> {
  const document = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["id", "areas", "date_issued", "title_zh"])
    .where("code", "=", code)
    .executeTakeFirst();
  if (!document) throw new AppError("policy.document-not-found");
  if (input.thread !== null) await mustSeeThread(ctx, document.id, input.thread);
  const words = input.thread === null && input.about ? await wordsAsked(ctx, document.id, input.about) : null;
  const id = await insertEnquiry(ctx.tx, {
    document_id: document.id,
    node: words?.node ?? null,
    quote: words?.quote ?? null,
    edition_id: words?.editionId ?? null,
    span: words ? rangeText(words) : null,
    thread: input.thread,
    question: input.question,
    asked_at: ctx.clock.now(),
    asked_by: ctx.actor!.id,
  });
  const resolve = await organisationResolver(ctx.tx);
  const units = (words?.units ?? []).map(({ name }, position) => ({
    enquiry_id: id,
    position,
    name,
    organisation_id: resolve(name, document.areas, document.date_issued)?.id ?? null,
  }));
  await insertEnquiryUnits(ctx.tx, units);
  const event = await recordEvent(ctx, {
    kind: "policy.enquiry-asked",
    subject: document.id,
    after: { enquiry: id, thread: input.thread ?? id, routedTo: units.map(({ name }) => name) },
  });
  const asked = { event, subject: code, params: { document: document.title_zh } };
  const organisations =
    input.thread === null
      ? units.flatMap(({ organisation_id }) => organisation_id ?? [])
      : await unitsOf(ctx, input.thread);
  await tell(
    ctx,
    organisations.length > 0
      ? { ...asked, kind: messageKinds.enquiryRouted, organisations }
      : { ...asked, kind: messageKinds.enquiryOpen },
  );
  return { id: input.thread ?? id };
}

async function mustSeeThread(ctx: Ctx, documentId: string, thread: string): Promise<void> {
  const seen = await threadsOf(ctx, documentId);
  if (!seen.some((one) => one.id === thread)) throw new AppError("policy.enquiry-not-found");
}

async function wordsAsked(ctx: Ctx, documentId: string, about: NonNullable<NewEnquiry["about"]>) {
  const edition = await policyTables(ctx.tx)
    .selectFrom("policy.edition")
    .select(["id", "compiled"])
    .where("document_id", "=", documentId)
    .where("number", "=", about.edition)
    .executeTakeFirst();
  if (!edition) throw new AppError("policy.edition-not-found");
  const { text, tasks, nodes } = edition.compiled;
  const { start, end } = about;
  const quote = text.slice(start, end);
  if (end > text.length || quote.trim() === "") throw new AppError("policy.enquiry-outside-text");
  if (end - start > longestQuote) throw new AppError("policy.enquiry-too-long", { most: longestQuote });
  const node = nodes.findLast((one) => one.start <= start && one.end >= end)?.id ?? null;
  return { start, end, quote, node, editionId: edition.id, units: unitsAnswering(tasks, about) };
}

/** Publishes an answer in a thread, and with it every question before it. */
export async function answerEnquiry(ctx: Ctx, thread: string, answer: string): Promise<{ id: string }> {
  const enquiry = await policyTables(ctx.tx)
    .selectFrom("policy.enquiry")
    .select(["id", "document_id", "asked_by"])
    .where("id", "=", thread)
    .where("thread", "is", null)
    .executeTakeFirst();
  if (!enquiry) throw new AppError("policy.enquiry-not-found");
  const units = await unitsOf(ctx, thread);
  refuse(answerRefusal(ctx.actor, units));
  const id = await insertAnswer(ctx.tx, {
    enquiry_id: thread,
    answer,
    answered_at: ctx.clock.now(),
    answered_by: ctx.actor!.name,
    organisation_id: ctx.actor!.organisationId,
  });
  const event = await recordEvent(ctx, {
    kind: "policy.enquiry-answered",
    subject: enquiry.document_id,
    after: { enquiry: thread },
  });
  const { code, title_zh } = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select(["code", "title_zh"])
    .where("id", "=", enquiry.document_id)
    .executeTakeFirstOrThrow();
  await tell(ctx, {
    kind: messageKinds.enquiryAnswered,
    event,
    subject: code,
    people: [enquiry.asked_by],
    params: { document: title_zh },
  });
  return { id };
}

/** The organisations that a thread was routed to. */
async function unitsOf(ctx: Ctx, thread: string): Promise<string[]> {
  const units = await policyTables(ctx.tx)
    .selectFrom("policy.enquiry_unit")
    .select("organisation_id")
    .where("enquiry_id", "=", thread)
    .execute();
  return units.flatMap(({ organisation_id }) => organisation_id ?? []);
}
