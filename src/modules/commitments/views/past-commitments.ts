import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { DutyRole, Kind, State, StepAct } from "../contract.ts";
import type { KnownAdjustment } from "../rules/adjustment.ts";
import type { PastStep } from "../rules/as-of.ts";
import type { Content } from "../rules/content.ts";

/** A commitment with all that tells where it stood at an instant. Instants ISO in UTC. */
export interface PastCommitment {
  id: string;
  extraction: string;
  kind: Kind;
  title: string;
  quote: string;
  content: Content;
  edition: number;
  start: number;
  line: string;
  dueNow: string | null;
  /** The target that an indicator measures. */
  target: string | null;
  steps: PastStep[];
  adjustments: KnownAdjustment[];
  units: { name: string; role: DutyRole }[];
  report: {
    id: string;
    at: string;
    round: number;
    unit: string;
    verdict: "accepted" | "returned" | null;
    content: unknown;
  } | null;
  isSample: boolean;
}

type Row = Omit<PastCommitment, "steps" | "line"> & {
  steps: {
    act: StepAct;
    to: State;
    at: string;
    detail: { from?: string | null; to?: string | null; source?: string } | null;
  }[];
};

/** Times in JSON as JavaScript writes them: UTC with milliseconds, so that they compare as text. */
const instant = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The commitments of a plan that were registered by an instant, in the order of the document. Whole histories: what is later is cut by the rules. `withParts`: also the parts into which some were divided, which the whole stands for otherwise. */
export async function pastCommitments(
  tx: Tx,
  document: string,
  until: string,
  withParts: boolean,
): Promise<PastCommitment[]> {
  const { rows } = await sql<Row>`
    select c.id, c.extraction_id as extraction, c.kind, c.title, c.quote, c.content, c.edition, lower(c.span) as start,
      c.due_on as "dueNow", c.is_sample as "isSample",
      (select q.target from indicators.sentence_public q
        where q.extraction_id = c.extraction_id and c.measure is null and c.part_id is null order by q.target limit 1) as target,
      coalesce((select json_agg(json_build_object('act', s.act, 'to', s.to_state, 'at', ${instant("s.made_at")}, 'detail', s.detail)
          order by s.made_at, s.id)
        from commitments.step s where s.commitment_id = c.id), '[]') as steps,
      coalesce((select json_agg(json_build_object('number', a.number, 'decision', a.decision, 'inForceOn', a.in_force_on,
          'approvedAt', ${instant("a.answered_at")}, 'new', json_build_object('value', a.new_value, 'deadline', a.new_deadline))
          order by a.number)
        from commitments.adjustment a where a.commitment_id = c.id and a.answer = 'approved'), '[]') as adjustments,
      coalesce((select json_agg(json_build_object('name', u.name, 'role', u.role) order by u.position, u.id)
        from commitments.duty u where u.commitment_id = c.id
          and u.valid_from <= ${until}::timestamptz and (u.valid_to is null or u.valid_to > ${until}::timestamptz)), '[]') as units,
      (select json_build_object('id', r.id, 'at', ${instant("r.reported_at")}, 'round', r.round, 'content', r.content,
          'verdict', case when r.verdict_at <= ${until}::timestamptz then r.verdict end,
          'unit', coalesce((select u.name from commitments.duty u
            where u.commitment_id = c.id and u.organisation_id = r.organisation_id order by u.id limit 1), ''))
        from commitments.report r where r.commitment_id = c.id and r.reported_at <= ${until}::timestamptz
        order by r.reported_at desc, r.id desc limit 1) as report
    from commitments.commitment c
    join policy.document_public d on d.id = c.document_id
    where d.code = ${document} and c.registered_at <= ${until}::timestamptz
      and (${withParts} or c.part_id is null)
    order by c.span, c.id`.execute(tx);
  const lineOf = await lineNames(tx, document);
  return rows.map(({ steps, ...row }) => ({
    ...row,
    line: lineOf(row.edition, row.start),
    steps: steps.map(({ act, to, at, detail }) => ({ act, to, at, moved: movedBy(act, detail) })),
  }));
}

/** How a place of the document is quoted: by the number of its file where it has one, and the line (003:L115). */
async function lineNames(tx: Tx, document: string): Promise<(edition: number, start: number) => string> {
  const { rows } = await sql<{ number: number; text: string; file_name: string | null }>`
    select number, text, file_name from policy.edition_public where document_code = ${document}`.execute(tx);
  const editions = new Map(rows.map((row) => [row.number, row]));
  return (edition, start) => {
    const { text, file_name } = editions.get(edition)!;
    const file = /^\d{3}(?=-)/.exec(file_name ?? "")?.[0] ?? document;
    return `${file}:L${text.slice(0, start).split("\n").length}`;
  };
}

/** Steps that move the deadline keep from which day to which. */
const movedBy = (act: StepAct, detail: Row["steps"][number]["detail"]): PastStep["moved"] =>
  (act === "extend" || act === "adjusted" || act === "undone") && detail?.to !== undefined
    ? {
        from: detail.from ?? null,
        to: detail.to,
        ...(act === "undone" ? { isExtended: detail.source === "extended" } : {}),
      }
    : null;
