import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction } from "../../platform/db/database.ts";
import { type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import type { Area, AreaDetail, AreaList, AreaMap, PlacedFacts, Whereabouts } from "./contract.ts";
import { openPlacer, placementOf } from "./index.ts";

const story = openStory();
const get = async <T>(address: string) => (await story.as(null, address)).body as T;
const areasOn = async (day: string) => (await get<AreaList>(`/api/places/areas?on=${day}`)).areas;
const read = <T>(work: (ctx: Ctx) => Promise<T>) =>
  inTransaction(story.installation.database.db, { user: null, organisation: null }, (tx) =>
    work(systemCtx(tx, systemClock)),
  );
const day = "2026-01-15";
const corridor = "corridor-2025";
const named = async (zh: string): Promise<Area> => {
  const area = (await areasOn(day)).find((each) => each.name.zh === zh);
  if (!area) throw new Error(`no area ${zh}`);
  return area;
};
const place = async (area: string, where: Partial<Whereabouts>, on = day) =>
  (await read((ctx) => placementOf(ctx, area, { place: null, point: null, ...where }, on))).certainty;

describe("areas of the region pack", () => {
  it("come with kind, stated and drawn size, where they are written, and how sure their border is", async () => {
    const areas = await areasOn(day);
    expect(areas.filter((area) => area.kind === "division")).toHaveLength(10);
    expect(areas.filter((area) => ["park", "street"].includes(area.kind))).toHaveLength(10);
    expect(areas.filter((area) => area.kind === "circle").map((area) => area.border)).toEqual(Array(6).fill("none"));
    const cities = areas.filter((area) => area.kind === "corridor-city");
    expect(cities.map((area) => [area.statedKm2, area.border, area.wholes.includes(corridor)])).toEqual([
      [78.56, "sketch", true],
      [26.2, "sketch", true],
      [85.95, "sketch", true],
    ]);
    expect(cities.every((area) => area.statedBasis !== null && (area.uncertaintyM ?? 0) > 0)).toBe(true);
  });

  it("the concept of 2021 and that of 2025 are areas of different days, related and never one", async () => {
    const inForce = async (on: string) =>
      (await areasOn(on)).filter((area) => area.isInForce && area.kind === "corridor").map((area) => area.code);
    expect(await inForce("2024-06-30")).toEqual(["bay-corridor-2021"]);
    expect(await inForce("2025-12-15")).toEqual([corridor, "bay-corridor-2021"]);
    expect(await inForce(day)).toEqual([corridor]);
    const { related } = await get<AreaDetail>(`/api/places/areas/${corridor}`);
    expect(related.map((each) => [each.code, each.relation])).toEqual([["bay-corridor-2021", "re-scoped"]]);
    const thematic = (await areasOn("2024-06-30")).filter((area) => area.kind === "thematic-city");
    expect(thematic.map((area) => [area.isInForce, area.border])).toEqual(Array(3).fill([true, "none"]));
  });

  it("stand once for each day, though two starts have loaded them", async () => {
    const [rows] = await story.read<{ pairs: number; twice: number }>(`
      select count(*) as pairs, count(*) filter (where exists (
        select from places.area_placement b where b.place = a.place and b.area = a.area and b.ctid <> a.ctid
          and daterange(b.valid_from, b.valid_to) && daterange(a.valid_from, a.valid_to))) as twice
      from places.area_placement a`);
    expect(rows?.pairs).toBeGreaterThan(30);
    expect(rows?.twice).toBe(0);
  });

  it("an unknown area is an error with a code", async () => {
    const answer = await story.as(null, "/api/places/areas/no-such-area");
    expect(answer).toMatchObject({ status: 404, body: { code: "places.area-not-found" } });
    const early = await story.as(null, `/api/places/areas/${corridor}/facts?on=2020-01-01`);
    expect(early).toMatchObject({ status: 404, body: { code: "places.not-in-force" } });
    expect((await story.as(null, "/api/places/areas?on=2026-02-30")).status).toBe(400);
  });
});

describe("placement", () => {
  it("of a point: deep inside, near the border, far away", async () => {
    const point = (longitude: number, latitude: number) => ({ point: { longitude, latitude } });
    expect(await place(corridor, point(120.685, 36.43))).toBe("inside");
    expect(await place(corridor, point(120.657, 36.4))).toBe("uncertain");
    expect(await place(corridor, point(120.0, 36.3))).toBe("outside");
    expect(await place((await named("即墨区")).code, point(120.685, 36.43))).toBe("inside");
  });

  it("of a place: by what is written first, by the drawn borders where nothing is", async () => {
    const [licang, jimo, chengyang, coast] = await Promise.all(
      ["李沧区", "即墨区", "城阳区", "平度市"].map(async (zh) => (await named(zh)).code),
    );
    expect(await place(corridor, { place: "corridor-2025-youth-city" })).toBe("inside");
    expect(await place(licang!, { place: "corridor-2025-youth-city" })).toBe("inside");
    expect(await place(corridor, { place: licang! })).toBe("uncertain");
    expect(await place(corridor, { place: jimo! })).toBe("uncertain");
    expect(await place(corridor, { place: coast! })).toBe("outside");
    expect(await place("corridor-2025-digital-city", { place: chengyang! })).toBe("outside");
    expect(await place(corridor, { place: "nobody-knows" })).toBe("uncertain");
    expect(await place(corridor, {})).toBe("uncertain");
  });

  it("joins place and point, and is not sure when they contradict each other", async () => {
    const far = { longitude: 120.0, latitude: 36.3 };
    expect(await place(corridor, { place: (await named("李沧区")).code, point: far })).toBe("outside");
    expect(await read((ctx) => placementOf(ctx, corridor, { place: corridor, point: far }, day))).toEqual({
      certainty: "uncertain",
      reason: "contradiction",
    });
  });

  it("refuses a day on which the area is none", async () => {
    await expect(
      read((ctx) => placementOf(ctx, corridor, { place: corridor, point: null }, "2024-01-01")),
    ).rejects.toThrow("places.not-in-force");
  });

  it("is published for other modules by date", async () => {
    const rows = await story.read<{ certainty: string }>(
      `select certainty from places.placement_public where area = '${corridor}' and place = 'corridor-2025-youth-city'
        and (valid_from is null or valid_from <= '${day}') and (valid_to is null or valid_to > '${day}')`,
    );
    expect(rows).toEqual([{ certainty: "inside" }]);
  });

  it("of 100,000 points takes less than two seconds, and each as one by one", async () => {
    await read(async (ctx) => {
      const placer = await openPlacer(ctx, corridor, day);
      const points = Array.from({ length: 100_000 }, (_, at) => ({
        longitude: 120.3 + ((at * 7919) % 100_000) * 6e-6,
        latitude: 36.0 + ((at * 104_729) % 100_000) * 6e-6,
      }));
      const start = performance.now();
      const counts = { inside: 0, uncertain: 0, outside: 0 };
      for (const point of points) counts[placer.place({ place: null, point }).certainty] += 1;
      expect(performance.now() - start).toBeLessThan(2000);
      expect(Math.min(counts.inside, counts.uncertain, counts.outside)).toBeGreaterThan(500);
    });
  });
});

describe("facts in an area", () => {
  const type = (subject: string, where: Partial<Whereabouts>) =>
    story.as("commission-office", "/api/ledger/facts", {
      body: {
        metric: "high-tech-enterprise",
        validFrom: "2025-06-01",
        validTo: "2028-06-01",
        subject,
        value: "1",
        unit: "家",
        evidence: "名单",
        ...where,
      },
    });

  /** How many firms hold the title: certainly in the corridor, possibly, in the city, of them without a place. */
  async function counted() {
    const detail = await get<AreaDetail>(`/api/places/areas/${corridor}?on=${day}`);
    const figure = detail.figures.find((each) => each.metric === "high-tech-enterprise");
    const numbers = [figure?.inside, figure?.uncertain, figure?.total, figure?.unplaced].map(Number);
    return { detail, figure, numbers };
  }

  it("are counted for certain and possibly, so that a share is an interval, with what the text counts", async () => {
    const before = await counted();
    const answers = [
      await type("firm-in", { point: { longitude: 120.685, latitude: 36.43 } }),
      await type("firm-border", { point: { longitude: 120.657, latitude: 36.4 } }),
      await type("firm-out", { point: { longitude: 120.0, latitude: 36.3 } }),
      await type("firm-district", { place: (await named("李沧区")).code }),
      await type("firm-nowhere", {}),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
    const after = await counted();
    expect(after.numbers.map((value, at) => value - before.numbers[at]!)).toEqual([1, 3, 5, 1]);
    const [inside, uncertain, total] = after.numbers as [number, number, number];
    expect(after.figure?.share?.from).toBeCloseTo(inside / total, 9);
    expect(after.figure?.share?.to).toBeCloseTo((inside + uncertain) / total, 9);
    expect(after.detail.shares).toEqual([expect.objectContaining({ statedPercent: 45, isOpen: true })]);
    expect(after.detail.shares[0]?.classes).toHaveLength(2);
  });

  it("are listed with their certainty and what that rests on", async () => {
    const list = (more: string) => get<PlacedFacts>(`/api/places/areas/${corridor}/facts?on=${day}${more}`);
    const { facts, total } = await list("");
    expect(total).toBeGreaterThanOrEqual(facts.length);
    expect(facts.slice(0, 3).map((fact) => [fact.subject, fact.certainty, fact.reason])).toEqual([
      ["firm-district", "uncertain", "overlap"],
      ["firm-border", "uncertain", "point"],
      ["firm-in", "inside", "point"],
    ]);
    const [sure, possible] = [await list("&certainty=inside&limit=1"), await list("&certainty=uncertain")];
    expect(sure.facts.map((fact) => fact.subject)).toEqual(["firm-in"]);
    expect(sure.total + possible.total).toBe(total);
    const metric = await list("&metric=high-tech-enterprise");
    expect(metric.facts.every((fact) => fact.metric === "high-tech-enterprise")).toBe(true);
  });
});

describe("the map", () => {
  it("is in the one system that is asked for", async () => {
    const plain = await get<AreaMap>(`/api/places/map?on=${day}`);
    const shifted = await get<AreaMap>(`/api/places/map?on=${day}&crs=GCJ-02`);
    expect([plain.crs, shifted.crs]).toEqual(["WGS-84", "GCJ-02"]);
    const west = (map: AreaMap) => map.bounds![0]!;
    expect(west(shifted) - west(plain)).toBeGreaterThan(0.004);
    expect(plain.areas.every((area) => area.code !== "bay-corridor-2021")).toBe(true);
    expect(plain.areas.filter((area) => area.isSketch && area.kind === "corridor-city")).toHaveLength(3);
    expect(plain.lines.length).toBeGreaterThan(0);
    expect(plain.sources.every((each) => each.licence !== "")).toBe(true);
    expect((await story.as(null, "/api/places/map?crs=BD-09")).status).toBe(400);
  });
});
