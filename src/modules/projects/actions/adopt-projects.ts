import { recordEvent } from "../../../platform/audit/record-event.ts";
import { civilDay } from "../../../platform/clock/clock.ts";
import { newId } from "../../../platform/db/new-id.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { alignFacts } from "../../ledger/index.ts";
import { type FormerPaperRow, takeFormerRecords } from "../../registers/index.ts";
import { postProjectFacts } from "../project-facts.ts";
import {
  type AdoptionWords,
  type FormerStep,
  formerApplication,
  formerHead,
  formerSteps,
  formerTechnology,
} from "../rules/former-project.ts";
import { insertFormer, type NewProjectRow } from "../store/former.ts";
import { zh } from "../texts.zh.ts";
import { FormerProjectSchema, FormerStepSchema } from "./former-record.ts";

const register = "research-project";
const dayOf = (at: Date): string => civilDay({ now: () => at });

/** Data, in the language in which records are kept. */
const words: AdoptionWords = zh.records;

/**
 * Takes over what the register of research projects kept, once: each record becomes a project of the same number, with its
 * steps, papers, technology, application and the records that named it. What it counted for is withdrawn and counted by the
 * project instead.
 */
export async function adoptFormerProjects(ctx: Ctx): Promise<void> {
  const { records, papers } = await takeFormerRecords(ctx.tx, register, ctx.clock.now());
  if (records.length === 0) return;
  const former = records.map(({ content, history }) => ({
    row: FormerProjectSchema.parse(content),
    steps: history.map((step): FormerStep => FormerStepSchema.parse(step)),
  }));
  const made = { made_at: ctx.clock.now(), made_by: null, made_by_name: "" };
  await insertFormer(ctx.tx, {
    projects: former.map(
      ({ row, steps }): NewProjectRow => ({
        ...formerHead(row, steps, words, dayOf),
        id: row.id,
        title: row.name_zh.slice(0, 200),
        programme: row.programme,
        lead_id: row.owner_id,
        // The register kept it confidential: disclosure does not let it out.
        shows_amount: false,
        place: row.place,
        approved_on: row.approved_on,
        started_on: row.started_on,
        plan: row.plan,
        track: row.track,
        field: row.field,
        members: row.members || null,
        due_on: row.due,
        made_at: row.created_at,
        made_by: row.created_by,
      }),
    ),
    units: former.flatMap(({ row }) =>
      row.owner_id === null ? [] : [{ project_id: row.id, organisation_id: row.owner_id }],
    ),
    steps: former.flatMap(({ row, steps }) =>
      formerSteps(row, steps, words, made.made_at).map((step) => ({
        ...step,
        id: newId(),
        project_id: row.id,
        made_by: null,
      })),
    ),
    technologies: former.flatMap(({ row }) => {
      const found = formerTechnology(row, words);
      return found === null
        ? []
        : [{ ...made, ...found, id: newId(), project_id: row.id, answered_at: made.made_at, answered_by_name: "" }];
    }),
    applications: former.flatMap(({ row }) => {
      const found = formerApplication(row, dayOf);
      return found === null ? [] : [{ ...made, ...found, id: newId(), project_id: row.id, revenue: null }];
    }),
    mentions: former.flatMap(({ row }) =>
      row.mentions.map((one, position) => ({ ...one, position, project_id: row.id })),
    ),
    ties: former.flatMap(({ row }) =>
      row.ties.map((one) => ({ ...made, project_id: row.id, register: one.register, record_id: one.record })),
    ),
    papers: papers.flatMap(paperOf),
  });
  const gone = former.map(({ row }) => ({
    record: `${register}/${row.id}`,
    subject: row.name_zh,
    organisation: null,
    isSample: row.origin === "sample",
    drafts: [],
  }));
  await alignFacts(ctx, "registers", gone, words.adopted);
  await postProjectFacts(
    ctx,
    former.map(({ row }) => row.id),
    words.adopted,
    true,
  );
  await recordEvent(ctx, {
    kind: "projects.adopted",
    subject: register,
    after: { projects: former.length, papers: papers.length },
    basis: words.adopted,
  });
}

/** A paper of a record as one of the project as a whole. One that was removed left its hash with the record and stays there. */
function paperOf({ id, record_id, content, ...paper }: FormerPaperRow) {
  if (content === null) return [];
  return [
    {
      id,
      project_id: record_id,
      milestone: "",
      file_name: paper.file_name,
      media_type: paper.media_type,
      size: paper.size,
      sha256: paper.sha256,
      content,
      made_at: paper.added_at,
      made_by: paper.added_by,
      made_by_name: paper.added_by_name ?? "",
    },
  ];
}
