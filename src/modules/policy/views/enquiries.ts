import type { Tx } from "../../../platform/db/database.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Thread, WaitingThread } from "../contract/enquiry.ts";
import { answerRefusal, isWaiting, visibleEntries } from "../rules/enquiry-thread.ts";
import { policyTables, spanOf } from "../store.ts";

/** The threads of a document that the reader may see, the newest first. */
export async function listThreads(ctx: Ctx, code: string): Promise<Thread[]> {
  const document = await policyTables(ctx.tx)
    .selectFrom("policy.document")
    .select("id")
    .where("code", "=", code)
    .executeTakeFirst();
  if (!document) throw new AppError("policy.document-not-found");
  return threadsOf(ctx, document.id);
}

/** The threads that wait for an answer and that the reader may answer; who waits longest first. */
export async function listWaitingThreads(ctx: Ctx): Promise<WaitingThread[]> {
  const documents = await policyTables(ctx.tx)
    .selectFrom("policy.document as d")
    .select(["d.id", "d.code", "d.title_zh", "d.title_en"])
    .where("d.id", "in", (build) => build.selectFrom("policy.enquiry").select("document_id"))
    .execute();
  const waiting: WaitingThread[] = [];
  for (const { id, code, title_zh, title_en } of documents) {
    const document = { code, titleZh: title_zh, titleEn: title_en };
    for (const thread of await threadsOf(ctx, id)) {
      if (thread.isWaiting && thread.mayAnswer) waiting.push({ ...thread, document });
    }
  }
  const since = (thread: Thread) => thread.entries.at(-1)?.at ?? "";
  return waiting.sort((a, b) => (since(a) < since(b) ? -1 : 1));
}

/** The threads of a document by its id. */
export async function threadsOf(ctx: Ctx, documentId: string): Promise<Thread[]> {
  const { questions, units, answers } = await loadThreads(ctx.tx, documentId);
  const reader = ctx.actor;
  return questions
    .filter((question) => question.thread === null)
    .flatMap((first): Thread[] => {
      const routed = units.filter((unit) => unit.enquiry_id === first.id);
      const routedTo = routed.map((unit) => unit.organisation_id);
      const asked = questions
        .filter((one) => one.id === first.id || one.thread === first.id)
        .map((one) => ({
          id: one.id,
          kind: "question" as const,
          text: one.question,
          when: one.asked_at,
          askedBy: one.asked_by,
          by: null,
          organisation: null,
        }));
      const answered = answers
        .filter((one) => one.enquiry_id === first.id)
        .map((one) => ({
          id: one.id,
          kind: "answer" as const,
          text: one.answer,
          when: one.answered_at,
          askedBy: null,
          by: one.answered_by,
          organisation: organisationOf(one),
        }));
      // Ids grow with time, so what came at the same moment keeps its order.
      const entries = [...asked, ...answered].sort(
        (a, b) => a.when.getTime() - b.when.getTime() || (a.id < b.id ? -1 : 1),
      );
      const visible = visibleEntries(entries, reader, routedTo);
      if (visible.length === 0) return [];
      return [
        {
          id: first.id,
          quote: first.quote,
          about: first.span && first.number ? { edition: first.number, ...spanOf(first.span) } : null,
          units: routed.map((unit) => ({ name: unit.name, organisation: organisationOf(unit) })),
          entries: visible.map(({ askedBy, when, ...entry }) => ({
            ...entry,
            at: when.toISOString(),
            isOwn: reader !== null && askedBy === reader.id,
          })),
          isWaiting: isWaiting(visible),
          mayAnswer: answerRefusal(reader, routedTo) === null,
        },
      ];
    });
}

async function loadThreads(tx: Tx, documentId: string) {
  const tables = policyTables(tx).withTables<{
    "people.organisation_public": { id: string; code: string; name_zh: string; name_en: string | null };
  }>();
  const questions = await tables
    .selectFrom("policy.enquiry as q")
    .leftJoin("policy.edition as e", "e.id", "q.edition_id")
    .select(["q.id", "q.thread", "q.quote", "q.span", "e.number", "q.question", "q.asked_at", "q.asked_by"])
    .where("q.document_id", "=", documentId)
    .orderBy("q.id", "desc")
    .execute();
  const own = tables.selectFrom("policy.enquiry as q").select("q.id").where("q.document_id", "=", documentId);
  const units = await tables
    .selectFrom("policy.enquiry_unit as u")
    .leftJoin("people.organisation_public as o", "o.id", "u.organisation_id")
    .select(["u.enquiry_id", "u.name", "u.organisation_id", "o.code", "o.name_zh", "o.name_en"])
    .where("u.enquiry_id", "in", own)
    .orderBy("u.position")
    .execute();
  const answers = await tables
    .selectFrom("policy.enquiry_answer as a")
    .leftJoin("people.organisation_public as o", "o.id", "a.organisation_id")
    .select(["a.id", "a.enquiry_id", "a.answer", "a.answered_at", "a.answered_by", "o.code", "o.name_zh", "o.name_en"])
    .where("a.enquiry_id", "in", own)
    .execute();
  return { questions, units, answers };
}

const organisationOf = (row: { code: string | null; name_zh: string | null; name_en: string | null }) =>
  row.code === null || row.name_zh === null ? null : { code: row.code, nameZh: row.name_zh, nameEn: row.name_en };
