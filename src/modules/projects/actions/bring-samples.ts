import { z } from "zod";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../platform/region/region-pack.ts";
import { readCsv } from "../../ledger/index.ts";
import { plans, programmes, stages } from "../contract.ts";
import { postProjectFacts } from "../project-facts.ts";
import { insertFormer } from "../store/former.ts";
import { projectsTables } from "../store/tables.ts";
import { zh } from "../texts.zh.ts";

const story = "projects.csv";
const Cell = z.string().transform((text) => (text === "" ? null : text));
const Day = Cell.pipe(z.iso.date().nullable());
/** A made-up project with the day of its approval, or of the technology that it broke through. */
const Line = z.strictObject({
  title: z.string().min(1),
  programme: z.enum(programmes),
  plan: Cell.pipe(z.enum(plans).nullable()),
  stage: z.enum(stages),
  place: Cell,
  approved: Day,
  broken: Day,
});
const StorySchema = z.array(Line);

const basis = zh.records.sample;

/** The made-up projects of a sample that have no contract, once: those whose title is not here yet. */
export async function bringSampleProjects(ctx: Ctx, pack: RegionPack): Promise<void> {
  if (!pack.sample || !(await pack.list("story")).includes(story)) return;
  const all = linesOf(await pack.bytes(`story/${story}`));
  const here = await projectsTables(ctx.tx)
    .selectFrom("projects.project")
    .select("title")
    .where("is_sample", "=", true)
    .execute();
  const titles = new Set(here.map(({ title }) => title));
  const lines = all.filter(({ title }) => !titles.has(title)).map((line) => ({ ...line, id: newId() }));
  if (lines.length === 0) return;
  const made = { made_at: ctx.clock.now(), made_by: null };
  await insertFormer(ctx.tx, {
    projects: lines.map(({ id, title, programme, plan, stage, place, approved, broken }) => ({
      ...made,
      ...{ id, title, programme, plan, stage, place, basis, goal: title },
      ...{ lead_id: null, amount: null, receiver: null, track: null, field: null, members: null, due_on: null },
      approved_on: approved,
      started_on: stage === "implementation" ? approved : null,
      handed_over_on: stage === "hand-over" ? broken : null,
      is_public: true,
      shows_amount: false,
      is_sample: true,
    })),
    steps: lines.map(({ id, stage }) => ({
      ...made,
      ...{
        id: newId(),
        project_id: id,
        act: "begin",
        from_stage: null,
        to_stage: stage,
        said: basis,
        made_by_name: "",
      },
    })),
    technologies: lines.flatMap(({ id, title, broken }) =>
      broken === null
        ? []
        : [
            {
              ...made,
              ...{ id: newId(), project_id: id, title, measure: "marine-core-technology" as const, broken_on: broken },
              ...{ evidence: basis, state: "confirmed" as const, answer: basis, made_by_name: "" },
              ...{ answered_at: made.made_at, answered_by_name: "" },
            },
          ],
    ),
  });
  await postProjectFacts(
    ctx,
    lines.map(({ id }) => id),
    basis,
    true,
  );
}

function linesOf(bytes: Uint8Array): z.infer<typeof StorySchema> {
  const [head = [], ...rows] = readCsv(bytes)?.rows ?? [];
  const parsed = StorySchema.safeParse(
    rows.map((row) => Object.fromEntries(head.map((key, at) => [String(key), String(row[at] ?? "")]))),
  );
  if (!parsed.success)
    throw new AppError("platform.region-pack", { file: `story/${story}`, detail: z.prettifyError(parsed.error) });
  return parsed.data;
}
