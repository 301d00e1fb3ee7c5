import { sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Industries } from "../contract/industries.ts";

/** The work on future industries by industry and lever, from the records of its register; what was dropped stays in sight. */
export async function listStreams(ctx: Ctx): Promise<Industries> {
  const today = civilDay(ctx.clock);
  const { rows } = await sql<Industries["streams"][number]>`
    select id, json_build_object('zh', name_zh, 'en', name_en) as name, industry, lever, state, measure, base::text, target::text,
      reached::text, progress::float8, due::text,
      coalesce(due < ${today}::date and state in ('planned', 'running'), false) as "isLate",
      json_build_object('incubatees', coalesce(cardinality(incubatees), 0), 'funds', coalesce(cardinality(funds), 0),
        'trials', coalesce(cardinality(trials), 0), 'networks', coalesce(cardinality(networks), 0)) as records,
      origin = 'sample' as "isSample"
    from registers.future_stream_public order by industry, lever, due, id limit 2000`.execute(ctx.tx);
  return { today, streams: rows };
}
