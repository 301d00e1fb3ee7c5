import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { factsKnown, plainly } from "../../../test/plain-reading.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import { type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import { correctFact, recordMany, retractFact } from "../ledger/index.ts";
import { refreshCurrentValues } from "./refresh.ts";
import { readBoard } from "./views/board.ts";
import { listDefinitions } from "./views/definitions.ts";
import { workOut } from "./views/outcomes.ts";

const story = openStory();
const nobody = { user: null, organisation: null };
let now = new Date("2026-01-15T04:00:00Z");
const clock = { now: () => now };
const run = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  inTransaction(story.installation.database.db, nobody, (tx) => work(systemCtx(tx, clock)));

const asClerk = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { id: "clerk", name: "clerk", roles: ["administrator"], organisationId: null },
});

const today = "2026-01-15";
const placeCodes = () => ["elsewhere", ...story.installation.services.installation.areas.map((area) => area.code)];

const day = fc.tuple(
  fc.integer({ min: 2019, max: 2025 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const dayText = ([year, month, date]: [number, number, number]) =>
  `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

/** One thing that happens to the ledger. `at`: which of the facts so far it is about. */
const happening = fc.record({
  what: fc.constantFrom("record", "record", "record", "correct", "retract"),
  grain: fc.constantFrom("event", "state", "level", "period"),
  pick: fc.nat(),
  at: fc.nat(),
  subject: fc.integer({ min: 1, max: 6 }),
  place: fc.nat(),
  from: day,
  days: fc.option(fc.integer({ min: 1, max: 900 })),
  value: fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2)),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

describe("values that are kept", () => {
  let metrics: { code: string; unit: string; grain: string }[] = [];
  beforeAll(async () => {
    metrics = await story.read("select code, unit, grain from ledger.metric order by code");
  });

  const content = (one: Happening, region: string) => {
    const choice = metrics.filter((metric) => metric.grain === one.grain);
    const metric = choice[one.pick % choice.length]!;
    const from = dayText(one.from);
    const [year] = one.from;
    const isStatistic = one.grain === "period" || one.grain === "level";
    const end = new Date(Date.parse(`${from}T00:00:00Z`) + (one.days ?? 0) * 86_400_000).toISOString().slice(0, 10);
    return {
      metric: metric.code,
      unit: metric.unit,
      validFrom: one.grain === "period" ? `${year}-01-01` : from,
      validTo: one.grain === "period" ? `${year + 1}-01-01` : one.grain === "state" && one.days !== null ? end : null,
      subject: isStatistic ? [region, ...placeCodes()][one.subject % 3]! : `subject-${one.subject}`,
      place: isStatistic ? null : (placeCodes()[one.place % placeCodes().length] ?? null),
      organisation: null,
      point: null,
      dimensions: {},
      value: one.value,
    };
  };

  it("equal a full computation to the last decimal, now and as known at every moment, over histories with corrections and retractions", async () => {
    const region = story.installation.services.installation.region.code;
    const definitions = await run((ctx) => listDefinitions(ctx.tx));
    const expectedOn = async (on: string, at: Date | null) => {
      const facts = await factsKnown(story, at);
      return run((ctx) => plainly(ctx, definitions, on, facts, region));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 25 }), day, async (history, asked) => {
        const live: string[] = [];
        const moments: Date[] = [];
        for (const one of history) {
          now = new Date(now.getTime() + 1000);
          moments.push(now);
          const target = live[one.at % Math.max(1, live.length)];
          await run(async (ctx) => {
            const source = { origin: "record", module: "ledger", record: "r" } as const;
            if (one.what === "record" || target === undefined) {
              live.push(...(await recordMany(ctx, [{ ...content(one, region), source }])));
            } else if (one.what === "retract") {
              live.splice(live.indexOf(target), 1);
              await retractFact(asClerk(ctx), target, "wrong");
            }
          });
          if (one.what === "correct" && target !== undefined) await correct(target, one, live);
        }
        await run(refreshCurrentValues);
        const kept = await run((ctx) => readBoard(ctx, { day: today, known: null }));
        expect(kept.map((row) => row.outcome)).toEqual(await expectedOn(today, null));

        const moment = moments[history.length >> 1]!;
        const past = dayText(asked);
        const asKnown = await run((ctx) =>
          workOut(
            ctx,
            definitions.map((definition) => ({ definition, day: past, isStrict: false })),
            moment.toISOString(),
          ),
        );
        expect(asKnown).toEqual(await expectedOn(past, moment));
      }),
      // Each step is a transaction of its own: to shrink a failure takes minutes, so it is shown as it was found.
      { numRuns: 8, endOnFailure: true },
    );
  }, 240_000);

  /** The same metric with another value: what a correction of a typed number is. */
  async function correct(id: string, one: Happening, live: string[]): Promise<void> {
    const [fact] = await story.read<{
      metric: string;
      valid_from: string;
      valid_to: string | null;
      subject: string;
      place: string | null;
    }>("select metric, valid_from, valid_to, subject, place from ledger.fact where id = $1", [id]);
    const { unit } = metrics.find((metric) => metric.code === fact!.metric)!;
    const made = await run((ctx) =>
      correctFact(asClerk(ctx), id, {
        metric: fact!.metric,
        unit,
        validFrom: fact!.valid_from,
        validTo: fact!.valid_to,
        subject: fact!.subject,
        place: fact!.place,
        organisation: null,
        point: null,
        dimensions: {},
        value: one.value,
        evidence: "letter",
        note: null,
        reason: "mistyped",
      }),
    );
    live.splice(live.indexOf(id), 1, made.id);
  }

  it("are worked out again within the transaction's wake, and never shown when facts have overtaken them", async () => {
    const read = async () =>
      (await run((ctx) => readBoard(ctx, { day: today, known: null }, ["technology-contract-turnover"])))[0]!.outcome;
    await run(refreshCurrentValues);
    expect(await run(refreshCurrentValues)).toBe(0);
    const fact = {
      metric: "technology-contract",
      unit: "亿元",
      validFrom: "2026-01-02",
      validTo: null,
      subject: "new",
      place: null,
      organisation: null,
      point: null,
      dimensions: {},
      value: "7",
    };
    const before = (await read()).value;
    await run((ctx) => recordMany(ctx, [{ ...fact, source: { origin: "record", module: "ledger", record: "r" } }]));
    const between = (await read()).value;
    expect(Number(between) - Number(before)).toBeCloseTo(7, 9);
    expect(await run(refreshCurrentValues)).toBeGreaterThan(0);
    expect((await read()).value).toBe(between);
  });

  it("a day that begins makes all of them due, without any fact", async () => {
    await run(refreshCurrentValues);
    now = new Date("2026-03-01T04:00:00Z");
    expect(await run(refreshCurrentValues)).toBe(42);
  });
});
