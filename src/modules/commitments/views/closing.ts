import { type RawBuilder, sql } from "kysely";
import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { targetStandings } from "../../indicators/index.ts";
import type { ClosingAccount, ClosingAccounts, Lamp, Outcome } from "../contract/lamp.ts";
import type { Kind, State } from "../contract.ts";
import { aimsInForce } from "./adjustments.ts";

type Document = ClosingAccounts["accounts"][number]["document"];
const documentColumns = sql`json_build_object('code', d.code, 'titleZh', d.title_zh, 'titleEn', d.title_en,
  'shortZh', d.short_zh, 'shortEn', d.short_en)`;
const ended = sql`make_date(d.period_end, 12, 31)`;

/** What a closing account holds: what ended with an outcome; parts of a divided whole are in the whole. Merged, withdrawn and suspended commitments are no promise any more. */
const inAccount = sql`(l.outcome is not null and c.part_id is null)`;
/** Of a plan that is over on a day, what of it is still alive. */
const goesOn = (day: string): RawBuilder<unknown> => sql`(l.lamp <> 'closed' and c.due_on >= ${day}::date)`;

/** Plans whose period is over, the last one first, with how their commitments ended. */
export async function readClosingAccounts(ctx: Ctx): Promise<ClosingAccounts> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<{
    document: Document;
    ended: string;
    outcome: Outcome | null;
    count: number;
    goOn: number;
    sample: number;
  }>`
    select ${documentColumns} as document, ${ended} as ended, l.outcome,
      count(*) filter (where ${inAccount}) as count, count(*) filter (where ${goesOn(day)}) as "goOn",
      count(*) filter (where c.is_sample) as sample
    from commitments.commitment c
    join commitments.lamp_state l on l.commitment_id = c.id
    join policy.document_public d on d.id = c.document_id
    where ${ended} < ${day}::date
    group by d.id, d.code, d.title_zh, d.title_en, d.short_zh, d.short_en, d.period_end, l.outcome
    order by d.period_end desc, d.code`.execute(ctx.tx);
  const accounts = new Map<string, ClosingAccounts["accounts"][number]>();
  for (const { document, ended: last, outcome, count, goOn, sample } of rows) {
    const account = accounts.get(document.code) ?? {
      document,
      ended: last,
      total: 0,
      byOutcome: {},
      goOn: 0,
      sample: 0,
    };
    accounts.set(document.code, account);
    account.total += count;
    account.goOn += goOn;
    account.sample += sample;
    if (outcome !== null) account.byOutcome[outcome] = count;
  }
  return { day, accounts: [...accounts.values()] };
}

type Row = {
  id: string;
  title: string;
  kind: Kind;
  state: State;
  quote: string;
  units: string[];
  dueOn: string | null;
  outcome: Outcome;
  reasons: Lamp["reasons"];
  target: string | null;
  isSample: boolean;
  document: Document;
  ended: string;
};

/** The closing account of one plan, promise by promise. Throws `commitments.not-found` while the plan is alive. */
export async function readClosingAccount(ctx: Ctx, code: string): Promise<ClosingAccount> {
  const day = civilDay(ctx.clock);
  const { rows } = await sql<Row>`
    select c.id, c.title, c.kind, c.state, c.quote, c.due_on as "dueOn", l.outcome, l.reasons, c.is_sample as "isSample",
      ${documentColumns} as document, ${ended} as ended,
      (select q.target from indicators.sentence_public q
        where q.extraction_id = c.extraction_id and c.measure is null and c.part_id is null limit 1) as target,
      coalesce((select json_agg(u.name order by u.position) from commitments.duty u
        where u.commitment_id = c.id and u.valid_to is null), '[]') as units
    from commitments.commitment c
    join commitments.lamp_state l on l.commitment_id = c.id
    join policy.document_public d on d.id = c.document_id
    where d.code = ${code} and ${ended} < ${day}::date and ${inAccount}
    order by c.span, c.id`.execute(ctx.tx);
  const [first] = rows;
  if (!first) throw new AppError("commitments.not-found");
  const standings = await targetStandings(ctx, { amended: await aimsInForce(ctx) });
  return {
    day,
    document: first.document,
    ended: first.ended,
    rows: rows.map(({ target, document: _document, ended: _ended, ...row }) => {
      const standing = target === null ? undefined : standings.get(target);
      const figure = standing && {
        aim: standing.aim,
        value: standing.value,
        unit: standing.unit,
        indicator: standing.indicator,
      };
      return { ...row, figure: figure ?? null };
    }),
  };
}
