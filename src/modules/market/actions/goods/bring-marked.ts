import { z } from "zod";
import { newId } from "../../../../platform/db/new-id.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../../platform/region/region-pack.ts";
import { readCsv } from "../../../ledger/index.ts";
import { destinations, type ResultMark } from "../../contract/marks.ts";
import { ResultInputSchema } from "../../contract/result.ts";
import { resultCells } from "../../good-cells.ts";
import { postMarkFacts } from "../../mark-facts.ts";
import { marksZh } from "../../marks-texts.zh.ts";
import { insertResults } from "../../store/goods.ts";
import { insertMarks, type MarkInsert, markTables } from "../../store/marks.ts";

const story = "market-results.csv";
const Cell = z.string().transform((text) => (text === "" ? null : text));
const Day = Cell.pipe(z.iso.date().nullable());
/** A made-up result with the days on which it was selected, moved, transferred. */
const Line = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  place: Cell,
  destination: Cell.pipe(z.enum(destinations).nullable()),
  selected: Day,
  moved: Day,
  transferred: Day,
});
export const MarkedStorySchema = z.array(Line);

/** The made-up results of a sample that were selected, moved or transferred: read, marked as such, brought once. */
export async function bringMarkedResults(ctx: Ctx, pack: RegionPack): Promise<void> {
  if (!pack.sample || !(await pack.list("story")).includes(story)) return;
  const here = await markTables(ctx.tx).selectFrom("market.result_mark").select("id").limit(1).execute();
  if (here.length > 0) return;
  const lines = linesOf(await pack.bytes(`story/${story}`));
  const at = ctx.clock.now();
  const results = lines.map((line) => ({ id: newId(), line }));
  const nobody = { owner_id: null, firm_id: null, posted_by_id: null, behalf_basis: null, created_by: null };
  const notOffered = { valid_until: null, told_until: null, published_at: null, proven_readiness: null };
  await insertResults(
    ctx.tx,
    results.map(({ id, line: { title, summary, place } }) => ({
      ...{ id, version: 1, state: "screened" as const, origin: "sample" as const, created_at: at, changed_at: at },
      ...nobody,
      ...notOffered,
      ...resultCells(ResultInputSchema.parse({ titleZh: title, summary, place })),
    })),
  );
  await insertMarks(
    ctx.tx,
    results.flatMap(({ id, line }) => marksOf(id, line, at)),
  );
  await postMarkFacts(
    ctx,
    results.map(({ id }) => id),
    marksZh.sampleBasis,
    true,
  );
}

function linesOf(bytes: Uint8Array): z.infer<typeof MarkedStorySchema> {
  const [head = [], ...rows] = readCsv(bytes)?.rows ?? [];
  const parsed = MarkedStorySchema.safeParse(
    rows.map((row) => Object.fromEntries(head.map((key, at) => [String(key), String(row[at] ?? "")]))),
  );
  if (!parsed.success)
    throw new AppError("platform.region-pack", { file: `story/${story}`, detail: z.prettifyError(parsed.error) });
  return parsed.data;
}

const marksOf = (result_id: string, line: z.infer<typeof Line>, made_at: Date): MarkInsert[] =>
  (["selected", "moved", "transferred"] as const satisfies readonly ResultMark[]).flatMap((mark) => {
    const on_day = line[mark];
    if (on_day === null) return [];
    const destination = mark === "moved" ? line.destination : null;
    const nobody = { made_by: null, made_by_name: null, receiver: null };
    return [{ result_id, mark, on_day, destination, basis: marksZh.sampleBasis, made_at, ...nobody }];
  });
