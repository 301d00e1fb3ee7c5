import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { AreaComparison, IndicatorChange } from "./contract/explain.ts";

const story = openStory();
const home = () => story.installation.services.installation.region.code;
const divisions = () =>
  story.read<{ code: string }>("select code from places.area_public where kind = 'division' order by position");
const read = async <T>(address: string) => {
  const { status, body } = await story.as(null, `/api/indicators/indicators/${address}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as T;
};
const write = async (address: string, body: object) => {
  const answer = await story.as("commission-office", `/api/ledger/${address}`, { body });
  expect(answer.body).toMatchObject({ id: expect.any(String) });
  return (answer.body as { id: string }).id;
};
const firm = (subject: string, over: object = {}) => ({
  metric: "technology-sme",
  subject,
  validFrom: "2024-01-01",
  validTo: null,
  value: "1",
  unit: "家",
  evidence: "名录",
  ...over,
});
const at = (instant: Date) => encodeURIComponent(instant.toISOString());

describe("one formula for many areas", () => {
  const compare = (code: string, on: string) => read<AreaComparison>(`${code}/areas?on=${on}`);

  it("shows the region, all of its divisions and its corridor, each with its facts, and how they lie in each other", async () => {
    const { areas } = await compare("high-tech-enterprises", "2026-01-15");
    const codes = (await divisions()).map((row) => row.code);
    expect(areas.map((area) => area.code)).toEqual(expect.arrayContaining([home(), ...codes]));
    const whole = areas.find((area) => area.code === home())!;
    const parts = areas.filter((area) => area.kind === "division");
    expect(parts).toHaveLength(10);
    for (const area of parts) expect(area.within).toContain(home());
    const sum = parts.reduce((total, area) => total + Number(area.outcome.value), 0);
    expect(sum).toBe(Number(whole.outcome.value));
    const corridor = areas.find((area) => area.kind === "corridor")!;
    expect(corridor.reading).toBe("range");
    expect(Number(corridor.outcome.interval?.high) - Number(corridor.outcome.interval?.low)).toBeLessThanOrEqual(
      corridor.outcome.perhaps,
    );
    expect(corridor.overlaps.length).toBeGreaterThan(0);
  });

  it("knows an area on its days only, and says of the others when they are", async () => {
    const [then, now] = [
      await compare("high-tech-enterprises", "2024-06-30"),
      await compare("high-tech-enterprises", "2026-01-15"),
    ];
    const corridor = now.areas.find((area) => area.kind === "corridor")!;
    expect(then.areas.map((area) => area.code)).not.toContain(corridor.code);
    expect(then.absent).toContainEqual(expect.objectContaining({ code: corridor.code, validFrom: "2025-12-01" }));
  });

  it("says why an area cannot be compared, and does not take silence for nought", async () => {
    const statistic = await compare("rd-expenditure-growth", "2024-06-30");
    const other = statistic.areas.find((area) => area.kind === "division")!;
    expect(other).toMatchObject({ reading: "not-comparable", outcome: { fault: { code: "no-facts" } } });
    const local = await compare("seed-firms-west-coast", "2024-12-31");
    const silent = local.areas.filter((area) => area.reading === "nothing-recorded");
    expect(silent).toHaveLength(9);
    expect(silent.map((area) => area.code)).not.toContain(local.indicator.area);
  });

  it("counts a firm that names only the whole region as possible in each division, certain in the region", async () => {
    const before = await compare("technology-smes", "2024-06-30");
    await write("facts", firm("only-in-the-region", { place: home() }));
    const after = await compare("technology-smes", "2024-06-30");
    const [whole, division] = [home(), (await divisions())[0]!.code].map((code) => ({
      was: before.areas.find((area) => area.code === code)!.outcome,
      is: after.areas.find((area) => area.code === code)!.outcome,
    }));
    expect(Number(whole!.is.value) - Number(whole!.was.value)).toBe(1);
    expect(division!.is).toMatchObject({
      perhaps: division!.was.perhaps + 1,
      interval: { low: division!.was.value ?? division!.was.interval?.low },
    });
  });
});

describe("why it changed", () => {
  it("names places, classes, and the subjects that came and went, each with a fact of it", async () => {
    const [division] = await divisions();
    const sme = (subject: string, validFrom: string, validTo: string | null, field: string) =>
      write("facts", firm(subject, { validFrom, validTo, place: division!.code, dimensions: { field } }));
    await sme("sme-1", "2024-01-01", "2025-01-01", "marine");
    await sme("sme-2", "2025-02-01", null, "marine");
    const id = await sme("sme-3", "2025-03-01", null, "energy");
    const change = await read<IndicatorChange>("technology-smes/change?since=2024-12-31&on=2025-12-31");
    const [part] = change.parts;
    expect(part?.lost.map((one) => one.subject)).toContain("sme-1");
    expect(part?.gainedCount).toBeGreaterThanOrEqual(2);
    expect(part?.byClass).toContainEqual({ vocabulary: "field", key: "energy", before: "0", after: "1", change: "1" });
    const sum = part!.byPlace.reduce((total, one) => total + Number(one.change), 0);
    expect(sum).toBe(Number(change.after.outcome.value) - Number(change.before.outcome.value));
    const own = await read<IndicatorChange>(
      `technology-smes/change?since=2025-02-28&on=2025-03-01&area=${division!.code}`,
    );
    expect(own.parts[0]?.gained).toContainEqual({ subject: "sme-3", fact: id, value: "1", sample: false });
  });

  it("of one day, between what was known then and now: what was corrected and what was taken back", async () => {
    const contract = (value: string) => ({
      ...firm("contract-1", { metric: "technology-contract", validFrom: "2024-03-01", unit: "万元", value }),
    });
    const first = await write("facts", contract("100"));
    const gone = await write("facts", firm("gone"));
    const then = new Date();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await write(`facts/${first}/correction`, { ...contract("130"), reason: "勘误" });
    await write(`facts/${gone}/retraction`, { reason: "重复" });
    const change = await read<IndicatorChange>(
      `technology-contract-turnover/change?on=2024-12-31&sinceKnown=${at(then)}`,
    );
    expect(change.parts[0]).toMatchObject({
      correctionCount: 1,
      corrections: [
        { subject: "contract-1", before: "100", after: "130", superseded: first, by: second, note: "勘误" },
      ],
    });
    const difference = Number(change.after.outcome.value) - Number(change.before.outcome.value);
    expect(difference).toBeCloseTo(0.003, 9);
    const firms = await read<IndicatorChange>(`technology-smes/change?on=2024-12-31&sinceKnown=${at(then)}`);
    expect(firms.parts[0]?.corrections).toMatchObject([{ subject: "gone", after: null, note: "重复" }]);
    expect(firms.parts[0]?.lost.map((one) => one.subject)).toEqual(["gone"]);
  });

  it.each([
    ["the same day twice", "on=2024-12-31", "indicators.days-order"],
    ["a day before", "since=2025-01-01&on=2024-12-31", "indicators.days-order"],
    [
      "what is known now before what was known then",
      `on=2024-12-31&sinceKnown=${at(new Date("2026-01-02"))}&known=${at(new Date("2026-01-01"))}`,
      "indicators.known-order",
    ],
  ])("%s is refused", async (_case, query, code) => {
    const answer = await story.as(null, `/api/indicators/indicators/technology-smes/change?${query}`);
    expect(answer).toMatchObject({ status: 422, body: { code } });
  });
});
