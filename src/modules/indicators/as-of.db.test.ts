import fc from "fast-check";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { factsKnown, plainly } from "../../../test/plain-reading.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import { type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import { recordMany, retractFact } from "../ledger/index.ts";
import type { Definition, Formula, Where } from "./contract/definition.ts";
import { decimal } from "./rules/exact.ts";
import { listDefinitions } from "./views/definitions.ts";
import { workOut } from "./views/outcomes.ts";

const story = openStory();
const nobody = { user: null, organisation: null };
/** After everything that the story records, so that its facts are known and sample facts count as well. */
let now = new Date("2027-03-01T04:00:00Z");
const run = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  inTransaction(story.installation.database.db, nobody, (tx) => work(systemCtx(tx, { now: () => now })));

const metrics = ["high-tech-enterprise", "technology-contract", "population"] as const;
const classes = [{}, { field: "sea" }, { field: "sky" }, { field: "sea", title: "first" }] as const;
let home = "";
let areas: string[] = [];
let shell: Definition;
beforeAll(async () => {
  home = story.installation.services.installation.region.code;
  const rows = await story.read<{ code: string }>(
    "select code from places.area_public where kind in ('division', 'corridor', 'park') order by kind, code",
  );
  areas = rows.map((row) => row.code);
  shell = (await run((ctx) => listDefinitions(ctx.tx)))[0]!;
});

const day = fc
  .tuple(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);

/** Something that is learned, sooner or later: a fact, another value, place or class in the place of one, or that it never was. */
const happening = fc.record({
  what: fc.constantFrom("record", "record", "correct", "retract"),
  metric: fc.constantFrom(...metrics),
  at: fc.nat(),
  subject: fc.integer({ min: 1, max: 4 }),
  place: fc.option(fc.nat()),
  from: day,
  to: fc.option(day),
  classes: fc.constantFrom(...classes),
  value: fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2)),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

const contentOf = (one: Happening, metric: string) => {
  const isState = metric === "high-tech-enterprise";
  return {
    metric,
    unit: { "high-tech-enterprise": "家", "technology-contract": "万元", population: "人" }[metric]!,
    validFrom: one.from,
    validTo: isState && one.to !== null && one.to > one.from ? one.to : null,
    subject: metric === "population" ? [home, ...areas][one.subject]! : `made-${one.subject}`,
    place: one.place === null ? null : ["elsewhere", ...areas][one.place % (areas.length + 1)]!,
    organisation: null,
    point: null,
    dimensions: one.classes,
    value: one.value,
    source: { origin: "record", module: "ledger", record: "r" } as const,
  };
};

/** Lets a history happen, a moment each; returns the moments. */
async function live(history: readonly Happening[]): Promise<Date[]> {
  const known: { id: string; metric: string }[] = [];
  const moments: Date[] = [];
  for (const one of history) {
    now = new Date(now.getTime() + 1000);
    moments.push(now);
    const target = known[one.at % Math.max(1, known.length)];
    const isNew = one.what === "record" || target === undefined;
    await run(async (ctx) => {
      if (isNew) {
        const [id = ""] = await recordMany(ctx, [contentOf(one, one.metric)]);
        known.push({ id, metric: one.metric });
        return;
      }
      known.splice(known.indexOf(target), 1);
      if (one.what === "retract") return void (await retractFact(ctx, target.id, "wrong"));
      const [id = ""] = await recordMany(ctx, [{ ...contentOf(one, target.metric), supersedes: target.id }]);
      known.push({ id, metric: target.metric });
    });
  }
  return moments;
}

const during = fc.oneof(
  fc.constant("year" as const),
  fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b })),
);
const where = fc.constantFrom<{ where?: Where }>(
  {},
  { where: { field: ["sea"] } },
  { where: { field: ["sea", "sky"], title: ["first"] } },
);
const firms = { metric: "high-tech-enterprise" } as const;
const formula: fc.Arbitrary<Formula> = fc.oneof(
  where.map((some) => ({ op: "count-at" as const, ...firms, ...some })),
  fc.tuple(where, during).map(([some, window]) => ({ op: "count-in" as const, ...firms, ...some, during: window })),
  fc.tuple(where, during).map(([some, window]) => ({
    op: "sum-in" as const,
    metric: "technology-contract",
    ...some,
    during: window,
  })),
  where.map((some) => ({ op: "statistic" as const, metric: "population", ...some })),
  fc.constant({
    op: "per" as const,
    of: { op: "count-at" as const, ...firms },
    to: { op: "statistic" as const, metric: "population" },
    amount: 10_000,
  }),
);
const question = fc.record({ formula, area: fc.nat(), day, at: fc.nat() });

const definitionOf = (asked: { formula: Formula; area: number }): Definition => ({
  ...shell,
  formula: asked.formula,
  unit: JSON.stringify(asked.formula).startsWith('{"op":"sum-in"')
    ? "万元"
    : asked.formula.op === "statistic"
      ? "人"
      : "家",
  area: [home, ...areas][asked.area % (areas.length + 1)]!,
});

async function both(asked: { formula: Formula; area: number; day: string }, at: Date | null) {
  const definition = definitionOf(asked);
  const [fast] = await run((ctx) =>
    workOut(ctx, [{ definition, day: asked.day, isStrict: false }], at?.toISOString() ?? null),
  );
  const facts = await factsKnown(story, at);
  const [plain] = await run((ctx) => plainly(ctx, [definition], asked.day, facts, home));
  return { fast, plain };
}

/** What the database keeps of the facts for speed, against the facts and what superseded them. */
const differing = `
  with said as (
    select f.id, f.metric, f.subject, f.place, f.longitude, f.latitude, f.dimensions, f.valid_from, f.valid_to,
      f.recorded_at, s.recorded_at as until, f.value, f.sample
    from ledger.fact f left join ledger.supersession s on s.superseded = f.id where not f.is_retraction
  ), kept as (
    select l.fact, m.code, j.subject, c.place, c.longitude, c.latitude, c.dimensions, l.valid_from, l.valid_to,
      l.known_from, l.known_to, l.value, l.sample
    from ledger.life_public l join ledger.cell_public c on c.key = l.cell and c.metric = l.metric
    join ledger.metric_public m on m.key = l.metric join ledger.subject_public j on j.key = l.subject
  )
  (table said except all table kept) union all (table kept except all table said)`;

describe("figures as of any day, as known at any moment", () => {
  it("equal the plainest reading to the last decimal: late facts, corrections of value, place, class and day, retractions", async () => {
    const seen = { values: 0, intervals: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 10, maxLength: 30 }),
        fc.array(question, { minLength: 25, maxLength: 25 }),
        async (history, questions) => {
          const moments = [...(await live(history)), null];
          for (const asked of questions) {
            const { fast, plain } = await both(asked, moments[asked.at % moments.length]!);
            expect(fast).toEqual(plain);
            if (plain!.value !== null && plain!.value !== "0") seen.values += 1;
            if (plain!.interval !== null) seen.intervals += 1;
          }
        },
      ),
      // Each step is a transaction of its own: to shrink a failure takes minutes, so it is shown as it was found.
      { numRuns: 10, endOnFailure: true },
    );
    // The comparison is worth something only where there is something to compare.
    expect(Math.min(seen.values, seen.intervals)).toBeGreaterThan(3);
    expect(await story.read(differing)).toEqual([]);
  }, 240_000);

  it("would be told apart if the database forgot that a fact was superseded", async () => {
    const content = contentOf(
      {
        what: "record",
        metric: "technology-contract",
        at: 0,
        subject: 1,
        place: null,
        from: "2026-02-01",
        to: null,
        classes: {},
        value: "12.34",
      },
      "technology-contract",
    );
    const [id = ""] = await run((ctx) => recordMany(ctx, [content]));
    await story.read("alter table ledger.supersession disable trigger fact_ends");
    await run((ctx) => retractFact(ctx, id, "wrong"));
    await story.read("alter table ledger.supersession enable trigger fact_ends");
    const asked = {
      formula: { op: "sum-in", metric: "technology-contract", during: "year" } as const,
      area: 0,
      day: "2026-03-01",
    };
    const { fast, plain } = await both(asked, null);
    expect(decimal(fast!.value!).minus(plain!.value!).toFixed()).toBe("12.34");
    expect(await story.read(differing)).toHaveLength(2);
  });

  it("cannot be changed by the application past the facts", async () => {
    for (const statement of [sql`update ledger.fact_life set value = 0`, sql`delete from ledger.fact_life`])
      await expect(run((ctx) => statement.execute(ctx.tx))).rejects.toThrow(/permission denied/);
  });
});
