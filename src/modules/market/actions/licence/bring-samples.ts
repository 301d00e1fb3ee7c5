import { z } from "zod";
import { civilDay } from "../../../../platform/clock/clock.ts";
import { AppError } from "../../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../../platform/http/ctx.ts";
import type { RegionPack } from "../../../../platform/region/region-pack.ts";
import { LicenceInputSchema, licenceSides } from "../../contract/licence.ts";
import { NewLicenceSchema } from "../../contract/licence-view.ts";
import { daysAfter } from "../../rules/dates.ts";
import { perform } from "../../rules/licence/perform.ts";
import { termsRefusal } from "../../rules/licence/terms.ts";
import { advance } from "../../rules/licence/turns.ts";
import { licenceTables } from "../../store/licences.ts";
import { licenceOf, partiesOf, stepsOfMany } from "../../views/licence-load.ts";
import { lockLicence } from "./act.ts";
import { beginLicence, partiesIn } from "./draft.ts";
import { keep } from "./keep.ts";

const story = "story/market-licences.json";

/** Days are said from the day of the first start on, so that a sample is as fresh a year later: "-30d" is thirty days before. */
const withDays = (value: unknown, today: string): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => {
    const from = typeof one === "string" ? /^([+-]\d+)d$/.exec(one)?.[1] : undefined;
    return from === undefined ? one : daysAfter(today, Number(from));
  });

const Sample = NewLicenceSchema.omit({ result: true, lead: true, terms: true }).extend({
  terms: z.unknown(),
  acts: z.array(z.strictObject({ daysAgo: z.int().min(0), side: z.enum(licenceSides), input: z.unknown() })),
});

/** The made-up licences of a sample installation, acted out by the rules themselves, each act on its day; once. */
export async function bringSampleLicences(ctx: Ctx, pack: RegionPack): Promise<void> {
  if (!pack.sample) return;
  const samples = await pack.json(story, z.array(Sample));
  if (samples === null || (await areHere(ctx))) return;
  const today = civilDay(ctx.clock);
  for (const { terms: rawTerms, acts, ...sample } of samples) {
    const fault = (detail: string) =>
      new AppError("platform.region-pack", { file: story, detail: `${sample.title}: ${detail}` });
    const terms = NewLicenceSchema.shape.terms.parse(withDays(rawTerms, today));
    const refusal = termsRefusal(terms, sample.guarantor !== null);
    if (refusal) throw fault(refusal.code);
    const first = daysAfter(today, -(acts[0]?.daysAgo ?? 0));
    const parties = await partiesIn(ctx, sample);
    const id = await beginLicence(ctx, { ...sample, result: null, lead: null, terms }, parties, {
      isSample: true,
      on: first,
    });
    let licence = licenceOf((await stepsOfMany(ctx, [id])).get(id) ?? []);
    const steps = [];
    for (const { daysAgo, side, input } of acts) {
      const day = daysAfter(today, -daysAgo);
      const caughtUp = advance(licence, day);
      const done = perform(caughtUp.licence, side, LicenceInputSchema.parse(withDays(input, today)), day);
      if ("refusal" in done) throw fault(`${day} ${done.refusal.code}`);
      steps.push(...caughtUp.steps, ...done.steps);
      licence = done.licence;
    }
    const now = advance(licence, today);
    await keep(ctx, {
      row: await lockLicence(ctx, id),
      parties: (await partiesOf(ctx, [id])).get(id) ?? [],
      entriesBefore: 0,
      after: now.licence,
      steps: [...steps, ...now.steps],
    });
  }
}

async function areHere(ctx: Ctx): Promise<boolean> {
  const here = await licenceTables(ctx.tx)
    .selectFrom("market.licence")
    .select("id")
    .where("is_sample", "=", true)
    .limit(1)
    .execute();
  return here.length > 0;
}
