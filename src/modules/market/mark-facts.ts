import { sql } from "kysely";
import type { Ctx } from "../../platform/http/ctx.ts";
import { alignFacts } from "../ledger/index.ts";
import type { Mark } from "./contract/marks.ts";
import { markFacts } from "./rules/marks.ts";

/** The record of the facts of a result, as the ledger keeps it: also the address of its page below that of the module. */
const resultRecord = (id: string): string => `results/${id}`;

interface Marked {
  id: string;
  title: string;
  place: string | null;
  organisation: string | null;
  isSample: boolean;
  marks: Pick<Mark, "mark" | "on" | "destination">[];
}

/**
 * Brings the facts of results in line with their marks. Facts are for everybody: whose a result is they say only where it
 * shows its owner. `isNew`: nothing was recorded of them yet.
 */
export async function postMarkFacts(ctx: Ctx, ids: readonly string[], reason: string, isNew = false): Promise<void> {
  const { rows } = await sql<Marked>`
    select r.id, r.title_zh as title, r.place, o.code as organisation, r.origin = 'sample' as "isSample",
      json_agg(json_build_object('mark', m.mark, 'on', m.on_day, 'destination', m.destination) order by m.on_day)
        filter (where m.ended_at is null) as marks
    from market.result r join market.result_mark m on m.result_id = r.id
    left join people.organisation_public o on o.id = r.owner_id and r.shows_owner
    where r.id = any(${[...ids]}) group by r.id, o.code`.execute(ctx.tx);
  const records = rows.map(({ id, title, place, organisation, isSample, marks }) => ({
    record: resultRecord(id),
    subject: title,
    organisation,
    isSample,
    drafts: markFacts(marks ?? [], place),
  }));
  await alignFacts(ctx, "market", records, reason, isNew);
}
