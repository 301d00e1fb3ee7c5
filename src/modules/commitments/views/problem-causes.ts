import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { CauseInput } from "../rules/problem-causes.ts";

/** What the product looks at of these commitments to find problems, by id. */
export async function causeInputs(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, CauseInput>> {
  const { rows } = await sql<CauseInput & { id: string }>`
    select c.id, c.state, c.source_state as source, c.known_units as "knownUnits",
      case when c.state = 'approved' then
        (select json_build_object('unit', o.name_zh, 'words', s.note) from commitments.sign_for s
          join people.organisation_public o on o.id = s.organisation_id
          where s.commitment_id = c.id and s.dispatch = c.dispatch and s.answer = 'sent-back'
          order by s.answered_at desc limit 1) end as "sentBack",
      case when c.round > 0 then
        coalesce((select json_agg(json_build_object('organisation', l.organisation_id, 'unit', l.unit, 'words', l.words,
            'key', md5(l.words)))
          from (select distinct on (r.organisation_id) r.organisation_id, o.name_zh as unit, btrim(r.content ->> 'problem') as words
            from commitments.report r join people.organisation_public o on o.id = r.organisation_id
            where r.commitment_id = c.id order by r.organisation_id, r.id desc) l
          where l.words <> ''), '[]')
        else '[]' end as reported
    from commitments.commitment c where c.id = any(${[...ids]}::text[])`.execute(tx);
  return new Map(rows.map(({ id, ...input }) => [id, input]));
}
