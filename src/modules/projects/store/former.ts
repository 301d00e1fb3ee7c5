import type { Insertable } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { type ProjectsTables, projectsTables } from "./tables.ts";

type Row<Table extends keyof ProjectsTables> = Insertable<ProjectsTables[Table]>;
/** What is known of a project that did not begin here; the rest is as of one that has no contract. */
export type NewProjectRow = Pick<
  Row<"projects.project">,
  | "id"
  | "title"
  | "programme"
  | "stage"
  | "lead_id"
  | "amount"
  | "goal"
  | "place"
  | "basis"
  | "approved_on"
  | "started_on"
  | "receiver"
  | "handed_over_on"
  | "is_public"
  | "is_sample"
  | "plan"
  | "track"
  | "field"
  | "members"
  | "due_on"
  | "shows_amount"
  | "made_at"
  | "made_by"
>;

interface Former {
  readonly projects: readonly NewProjectRow[];
  readonly units?: readonly Row<"projects.project_unit">[];
  readonly steps: readonly Row<"projects.project_step">[];
  readonly technologies: readonly Row<"projects.key_technology">[];
  readonly applications?: readonly Row<"projects.application_report">[];
  readonly mentions?: readonly Row<"projects.project_mention">[];
  readonly ties?: readonly Row<"projects.project_tie">[];
  readonly papers?: readonly Row<"projects.evidence_file">[];
}

/** Rows in one statement: a statement takes 65,535 values, a project has some thirty. */
const atOnce = 1000;

/** Adds projects that began elsewhere with all that is known of them. */
export async function insertFormer(tx: Tx, former: Former): Promise<void> {
  const projects = former.projects.map((row) => ({
    ...row,
    dossier_id: null,
    amount_basis: null,
    receiver_id: null,
    fund_id: null,
    is_exploration: false,
    deliverables: null,
    version: 1,
    contract: 0,
  }));
  const tables = projectsTables(tx);
  for (const rows of inParts(projects)) await tables.insertInto("projects.project").values(rows).execute();
  for (const rows of inParts(former.units ?? []))
    await tables.insertInto("projects.project_unit").values(rows).execute();
  for (const rows of inParts(former.steps)) await tables.insertInto("projects.project_step").values(rows).execute();
  for (const rows of inParts(former.technologies))
    await tables.insertInto("projects.key_technology").values(rows).execute();
  for (const rows of inParts(former.applications ?? []))
    await tables.insertInto("projects.application_report").values(rows).execute();
  for (const rows of inParts(former.mentions ?? []))
    await tables.insertInto("projects.project_mention").values(rows).execute();
  for (const rows of inParts(former.ties ?? [])) await tables.insertInto("projects.project_tie").values(rows).execute();
  for (const rows of inParts(former.papers ?? []))
    await tables.insertInto("projects.evidence_file").values(rows).execute();
}

function inParts<One>(rows: readonly One[]): One[][] {
  const parts: One[][] = [];
  for (let at = 0; at < rows.length; at += atOnce) parts.push(rows.slice(at, at + atOnce));
  return parts;
}
