import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import { alignFacts } from "../../../ledger/index.ts";
import { takeFormerRecords } from "../../../registers/index.ts";
import type { ResultMark } from "../../contract/marks.ts";
import { ResultInputSchema } from "../../contract/result.ts";
import { resultCells } from "../../good-cells.ts";
import { postMarkFacts } from "../../mark-facts.ts";
import { marksZh } from "../../marks-texts.zh.ts";
import { goodRef, insertResults, insertSteps } from "../../store/goods.ts";
import { insertMarks, insertPatents, type MarkInsert, savePlan } from "../../store/marks.ts";
import { addPaper, insertMentions } from "../../store/papers.ts";
import { type FormerResult, FormerResultSchema, FormerStepSchema } from "./former-result.ts";

const register = "research-result";
const longestTitle = 120;

/**
 * Takes over what the register of results kept before the market did, once: each record becomes a result of the same number,
 * not yet published, with its plan, its patents, its marks, its papers and the places in the documents; what it counted for
 * is withdrawn and counted by the result instead.
 */
export async function adoptFormerResults(ctx: Ctx): Promise<void> {
  const { records, papers, mentions } = await takeFormerRecords(ctx.tx, register, ctx.clock.now());
  if (records.length === 0) return;
  const former = records.map(
    ({ content, history }): FormerResult => ({
      ...FormerResultSchema.parse(content),
      steps: history.map((step) => FormerStepSchema.parse(step)),
    }),
  );
  await insertResults(ctx.tx, former.map(resultOf));
  await insertSteps(ctx.tx, former.map(stepOf));
  for (const row of former) if (hasPlan(row)) await savePlan(ctx.tx, planOf(row), 0);
  await insertMarks(ctx.tx, former.flatMap(marksOf));
  await insertPatents(
    ctx.tx,
    former.flatMap(({ id, patents }) => patents.map((patent_id) => ({ result_id: id, patent_id }))),
  );
  // Who read a paper there was not handed over with it: until its owner says more, it stays with those inside.
  for (const { register: _, record_id, ...paper } of papers)
    await addPaper(ctx.tx, {
      ...paper,
      note: paper.note || null,
      result_id: record_id,
      is_public: false,
      removed_at: null,
      removed_by_name: null,
    });
  await insertMentions(
    ctx.tx,
    mentions.map(({ record_id, position, basis, quote }) => ({ result_id: record_id, position, basis, quote })),
  );
  const gone = former.map(({ id, name_zh, origin }) => ({
    record: `${register}/${id}`,
    subject: name_zh,
    organisation: null,
    isSample: origin === "sample",
    drafts: [],
  }));
  await alignFacts(ctx, "registers", gone, marksZh.adopted);
  await postMarkFacts(
    ctx,
    former.map(({ id }) => id),
    marksZh.adopted,
    true,
  );
  await recordEvent(ctx, {
    kind: "market.results-adopted",
    subject: register,
    after: { results: former.length },
    basis: marksZh.adopted,
  });
}

/**
 * What a record says, as the form of a result has it. A title too long for it stays whole at the head of the text, a
 * maturity beyond the scale at its end.
 */
function resultOf(row: FormerResult) {
  const name = [...row.name_zh];
  const level = row.maturity === null ? null : Math.round(row.maturity);
  const isOnScale = level !== null && level >= 1 && level <= 9;
  const summary = [
    ...(name.length > longestTitle ? [row.name_zh] : []),
    row.summary,
    ...(level === null || isOnScale ? [] : [marksZh.formerMaturity(row.maturity!)]),
  ].join("\n");
  const input = ResultInputSchema.parse({
    titleZh: name.slice(0, longestTitle).join(""),
    titleEn: row.name_en === null ? null : [...row.name_en].slice(0, 240).join(""),
    summary: "-",
    field: row.field,
    place: row.place,
    modes: row.route === "licence" || row.route === "sale" || row.route === "equity" ? [row.route] : [],
    claimedReadiness: isOnScale ? level : null,
    isJobResult: row.is_job_result ?? false,
    isListedApart: row.is_listed_apart ?? false,
    showsOwner: row.disclosure === "public",
  });
  return {
    id: row.id,
    version: 1,
    state: row.state === "left" ? ("withdrawn" as const) : ("screened" as const),
    owner_id: row.owner_id,
    firm_id: null,
    posted_by_id: null,
    behalf_basis: null,
    valid_until: null,
    told_until: null,
    published_at: null,
    origin: row.origin === "document" ? ("import" as const) : row.origin,
    created_by: row.created_by,
    created_at: row.created_at,
    changed_at: row.changed_at,
    proven_readiness: null,
    ...resultCells({ ...input, summary }),
  };
}

const lastTo = ({ steps }: FormerResult, state: string) => steps.findLast(({ to_state }) => to_state === state);

function stepOf(row: FormerResult) {
  const left = row.state === "left" ? lastTo(row, "left") : undefined;
  return {
    ...goodRef("result", row.id),
    step: row.state === "left" ? ("withdraw" as const) : ("screen" as const),
    from_state: "submitted" as const,
    to_state: row.state === "left" ? ("withdrawn" as const) : ("screened" as const),
    reason: left?.reason ?? marksZh.adopted,
    by_person: null,
    by_name: left?.changed_by_name ?? null,
    by_organisation: null,
    at: row.changed_at,
  };
}

const hasPlan = ({ route, destination, plan, manager, next_contact, receiver }: FormerResult): boolean =>
  [route, destination, plan, manager, next_contact, receiver].some((one) => one !== null);

const planOf = (row: FormerResult) => ({
  result_id: row.id,
  route: row.route,
  destination: row.destination,
  plan: row.plan || null,
  manager: row.manager || null,
  next_contact: row.next_contact,
  receiver: row.receiver || null,
  changed_at: row.changed_at,
  changed_by: null,
  changed_by_name: null,
});

function marksOf(row: FormerResult): MarkInsert[] {
  const days: Readonly<Record<ResultMark, string | null>> = {
    selected: row.selected_on,
    moved: row.moved_on,
    transferred: row.transferred_on,
  };
  return (Object.keys(days) as ResultMark[]).flatMap((mark) => {
    const on_day = days[mark];
    if (on_day === null) return [];
    const change = lastTo(row, mark);
    return [
      {
        result_id: row.id,
        mark,
        on_day,
        destination: mark === "moved" ? row.destination : null,
        receiver: mark === "transferred" ? row.receiver || null : null,
        basis: change?.basis || change?.reason || marksZh.adopted,
        made_at: change?.changed_at ?? row.changed_at,
        made_by: null,
        made_by_name: change?.changed_by_name ?? null,
      },
    ];
  });
}
