import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { Ranking, Standing } from "./contract/standing.ts";

const story = openStory();
const office = "commission-office";
const basis = "测试年报";
const standing = async (role: string | null, firm?: string) =>
  await story.as(role, `/api/firms/standing${firm === undefined ? "" : `?firm=${firm}`}`);
const ranking = async (year: number) => (await story.as(office, `/api/firms/ranking?year=${year}`)).body as Ranking;

async function firmWith(nameZh: string, year: number, values: object): Promise<string> {
  const { body } = await story.as(office, "/api/firms/firms", { body: { nameZh, basis, place: null } });
  const { code } = body as { code: string };
  await story.as(office, `/api/firms/firms/${code}/figures`, { body: { year, values, basis } });
  return code;
}

describe("the ladder and the index of a firm", () => {
  it("tells its own people, line by line, what is there for the next rung and what is not reported", async () => {
    const { status, body } = await standing("enterprise");
    const own = body as Standing;
    expect([status, own.firm?.name]).toEqual([200, expect.stringContaining("蓝鲸")]);
    expect(own.rungs.map(({ title, basis: line }) => [title, line])).toEqual([
      ["technology-sme", "004:L11"],
      ["high-tech-enterprise", "004:L11"],
      ["leading-technology-enterprise", "004:L11"],
    ]);
    expect(own.sought).toBe("high-tech-enterprise");
    expect(own.checks.find(({ signal }) => signal === "intensity")).toMatchObject({ state: "met", wanted: 3 });
    expect(own.index).toMatchObject({ year: own.figureYear });
    const { lines, score } = own.index!;
    expect(lines.find(({ part }) => part === "rd-growth")).toMatchObject({ value: null, share: null, adds: 0 });
    expect(lines.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(score, 1);
  });

  it("is nobody else's to see, not even past the route", async () => {
    const other = (await ranking(2025)).firms[0]!;
    expect((await standing("enterprise", other.code)).status).toBe(403);
    expect((await standing("auditor", other.code)).status).toBe(200);
    expect((await standing("broker")).status).toBe(403);
    const rows = (organisation: string | null, roles: string[]) =>
      inTransaction(story.installation.database.db, { user: "x", organisation, roles }, async (tx) => {
        const found = await sql<{ n: number }>`
          select count(*)::int as n from firms.index_of(2025, '{"patents": 1}')`.execute(tx);
        return found.rows[0]?.n;
      });
    expect(await rows(null, ["broker"])).toBe(0);
    expect(await rows("another", ["enterprise"])).toBe(0);
    expect(await rows(null, ["auditor"])).toBeGreaterThan(50);
  });

  it("puts firms with the same figures on one place, counts 0 for what is not reported, and compares no handful", async () => {
    const full = { revenue: 1000, "rd-spending": 50, staff: 10, "rd-staff": 5, "valid-patents": 2 };
    const [one] = [await firmWith("测试指数甲", 1999, full), await firmWith("测试指数乙", 1999, full)];
    await firmWith("测试指数丙", 1999, { revenue: 1000, "rd-spending": 10 });
    const { firms, compared, rungs } = await ranking(1999);
    expect(firms.map(({ name, place, score, unreported }) => [name, place, score, unreported.length])).toEqual([
      ["测试指数乙", 1, 35, 2],
      ["测试指数甲", 1, 35, 2],
      ["测试指数丙", 3, 0, 4],
    ]);
    expect(compared).toBe(3);
    const [sme] = rungs;
    expect(sme!.now - sme!.before).toBe(sme!.gained - sme!.lost);
    expect(sme!.now).toBeGreaterThan(0);
    expect((await standing(office, one)).body).toMatchObject({ index: null, figureYear: 1999, leastFirms: 10 });
  });
});
