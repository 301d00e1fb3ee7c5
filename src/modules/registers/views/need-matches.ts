import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { type FirmStage, firmStages, type NeedMatch, type NeedMatches } from "../contract/finance.ts";
import { matchOf, type Need, type Supply, stageAfter, stagesOf } from "../rules/finance-match.ts";

/** So many suggestions a need, those with the most reasons first. */
const mostMatches = 5;
const mostNeeds = 200;

interface NeedRow extends Need {
  id: string;
  zh: string;
  en: string | null;
}
interface SupplyRow extends Supply {
  id: string;
  zh: string;
  en: string | null;
}

/** Open needs of finance with what suits them and why. Row-level security decides which needs and funds are seen. */
export async function readNeedMatches({ tx }: Ctx): Promise<NeedMatches> {
  const { rows: needs } = await sql<NeedRow>`
    select id, name_zh as zh, name_en as en, kind, stage, field, place, amount from registers.finance_need
    where state in ('asked', 'routed') order by asked_on, id limit ${mostNeeds}`.execute(tx);
  const { rows: supplies } = await sql<SupplyRow>`
    select 'fund' as register, id, name_zh as zh, name_en as en, kind, stage, field, null as place,
      size - coalesce(invested, 0) as left from registers.fund where state <> 'closed'
    union all select 'finance-product', id, name_zh, name_en, kind, null, null, null, null
      from registers.finance_product where state <> 'ended'
    union all select 'finance-provider', id, name_zh, name_en, kind, null, null, place, null
      from registers.finance_provider where state <> 'closed'
    order by zh, id`.execute(tx);
  return { needs: needs.map((need) => withMatches(need, supplies)) };
}

function withMatches(need: NeedRow, supplies: readonly SupplyRow[]): NeedMatches["needs"][number] {
  const stage = firmStages.find((one) => one === need.stage) ?? null;
  const matches = supplies.flatMap((supply): NeedMatch[] => {
    const reasons = matchOf(need, supply);
    const { register, id, zh, en } = supply;
    return reasons ? [{ register, id, name: { zh, en }, reasons: [...reasons] }] : [];
  });
  return {
    id: need.id,
    name: { zh: need.zh, en: need.en },
    kind: need.kind,
    stage,
    matches: matches.sort((one, other) => other.reasons.length - one.reasons.length).slice(0, mostMatches),
    next: nextOf(stageAfter(stage), supplies),
  };
}

const nextOf = (stage: FirmStage | null, supplies: readonly SupplyRow[]) =>
  stage === null
    ? null
    : {
        stage,
        funds: supplies.filter((one) => one.register === "fund" && stagesOf(one.stage).includes(stage)).length,
      };
