import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { FigureImport } from "./contract/figure-import.ts";
import type { FigureSums, FirmFigures } from "./contract/figures.ts";
import { figureTables } from "./store/figures.ts";
import { areasOfFirms, placesOfMany, titlesOfMany } from "./views/parts.ts";

const story = openStory();
const office = "commission-office";
const basis = "测试年报";
const codeOf = ({ status, body }: Answer) => [status, (body as { code?: string }).code];
const report = (role: string | null, firm: string, year: number, values: object) =>
  story.as(role, `/api/firms/firms/${firm}/figures`, { body: { year, values, basis } });
const figures = async (role: string | null, firm: string) =>
  (await story.as(role, `/api/firms/firms/${firm}/figures`)).body as FirmFigures;
const added = async (nameZh: string, place?: string) =>
  (
    (await story.as(office, "/api/firms/firms", { body: { nameZh, basis, place: place ?? null } })).body as {
      code: string;
    }
  ).code;
const ownFirm = async () => {
  const [row] = await story.read<{ code: string; organisation_id: string }>(
    `select f.code, f.organisation_id from firms.firm f join people.person p on p.organisation_id = f.organisation_id
     join people.role_grant g on g.person_id = p.id and g.role = 'enterprise' limit 1`,
  );
  return row!;
};

describe("key figures of a firm", () => {
  it("are entered by its people, corrected without loss, and never twice", async () => {
    const { code } = await ownFirm();
    expect(
      (await report("enterprise", code, 2015, { revenue: 1_000_000_000, "rd-spending": 31_000_000 })).body,
    ).toEqual({ entered: 2 });
    expect((await report("enterprise", code, 2015, { revenue: 1_000_000_000, staff: 50 })).body).toEqual({
      entered: 1,
    });
    expect((await report(office, code, 2016, { "rd-spending": 34_100_000 })).body).toEqual({ entered: 1 });
    expect((await report(office, code, 2015, { revenue: 2_000_000_000 })).body).toEqual({ entered: 1 });
    const { isVisible, years } = await figures("enterprise", code);
    expect(isVisible).toBe(true);
    expect(
      years
        .filter(({ year }) => year < 2020)
        .map(({ year, values, intensity, growth }) => ({ year, values, intensity, growth })),
    ).toEqual([
      { year: 2016, values: { "rd-spending": 34_100_000 }, intensity: null, growth: "10.00" },
      {
        year: 2015,
        values: { revenue: 2_000_000_000, "rd-spending": 31_000_000, staff: 50 },
        intensity: "1.55",
        growth: null,
      },
    ]);
    expect(
      await story.read(
        `select value from firms.firm_figure where measure = 'revenue' and year = 2015 and superseded_at is not null`,
      ),
    ).toEqual([{ value: 1_000_000_000 }]);
    expect(codeOf(await report("enterprise", code, 2015, { "rd-staff": 51 }))).toEqual([422, "firms.part-over-whole"]);
    expect(codeOf(await report("enterprise", code, 2200, { staff: 1 }))).toEqual([422, "firms.year-to-come"]);
    expect(codeOf(await report("enterprise", code, 2015, { staff: -1 }))).toEqual([400, "platform.bad-request"]);
    expect(codeOf(await report("enterprise", code, 2015, {}))).toEqual([400, "platform.bad-request"]);
  });

  it("are seen by its people, those who keep the register and auditors, by nobody else and in no event", async () => {
    const { code, organisation_id } = await ownFirm();
    await report("enterprise", code, 2023, { "valid-patents": 987_654_321 });
    const visible = async (role: string | null) => (await figures(role, code)).years.some(({ year }) => year === 2023);
    for (const role of ["enterprise", office, "auditor"]) expect([role, await visible(role)]).toEqual([role, true]);
    for (const role of [null, "institute", "broker", "reporter", "public"]) {
      expect([role, await visible(role)]).toEqual([role, false]);
      expect((await figures(role, code)).isVisible).toBe(false);
    }
    const rows = (organisation: string | null, roles: string[]) =>
      inTransaction(story.installation.database.db, { user: "x", organisation, roles }, (tx) =>
        figureTables(tx).selectFrom("firms.firm_figure").select("id").execute(),
      );
    expect((await rows(organisation_id, ["enterprise"])).length).toBeGreaterThan(0);
    expect(await rows("another", ["enterprise", "broker"])).toEqual([]);
    expect(await rows(null, [])).toEqual([]);
    expect(await story.read("select id from platform.event where after::text like '%987654321%'")).toEqual([]);
  });

  it("of another firm nobody else may enter, not even past the route", async () => {
    const other = await added("测试别家年报公司");
    expect(codeOf(await report("enterprise", other, 2024, { staff: 5 }))).toEqual([403, "firms.not-own"]);
    expect(codeOf(await report("broker", other, 2024, { staff: 5 }))).toEqual([403, "platform.not-allowed"]);
    const [firm] = await story.read<{ id: string }>("select id from firms.firm where code = $1", [other]);
    const { organisation_id: organisation } = await ownFirm();
    const past = inTransaction(
      story.installation.database.db,
      { user: "x", organisation, roles: ["enterprise"] },
      (tx) =>
        figureTables(tx)
          .insertInto("firms.firm_figure")
          .values({
            id: "past",
            firm_id: firm!.id,
            year: 2024,
            measure: "staff",
            value: 1,
            is_sample: false,
            basis,
            recorded_by: null,
            recorded_by_name: null,
            recorded_at: new Date(),
            superseded_at: null,
          })
          .execute(),
    );
    await expect(past).rejects.toThrow(/row-level security/);
  });

  it("are brought as a table, whole or not at all, and the same table twice changes nothing", async () => {
    const code = await added("测试导入年报公司");
    const bring = async (text: string, isTrial: boolean, role = office) =>
      story.as(role, "/api/firms/figure-imports", {
        file: {
          name: "年报.csv",
          type: "text/csv",
          bytes: Buffer.from(text),
          fields: { isTrial: `${isTrial}`, basis },
        },
      });
    const faulty = [
      "名称,年份,营业收入（万元）,从业人员,研发人员 (人)",
      "测试导入年报公司,2022,十,5,",
      "没有的公司,2022,1,5,",
      "测试导入年报公司,2199,1,,",
      "测试导入年报公司,2022,1,5,6",
      ",二〇二二,1,,",
    ].join("\n");
    const { isKept, errors } = (await bring(faulty, false)).body as FigureImport;
    expect(isKept).toBe(false);
    expect(errors.map(({ row, column, fault }) => `${row} ${column} ${fault}`).sort()).toEqual([
      "2 revenue number",
      "3 name unknown-firm",
      "4 year year",
      "5 rd-staff part-over-whole",
      "6 name needed",
      "6 year year",
    ]);
    expect((await figures(office, code)).years).toEqual([]);
    const right = "年份,名称,营业收入,研发投入 (万元)\n2022年,测试导入年报公司,12.5,0.31\n2021,测试导入年报公司,10,";
    expect((await bring(right, true)).body).toMatchObject({ isKept: false, rows: 2, figures: 3, same: 0, wrong: 0 });
    expect((await bring(right, false)).body).toMatchObject({ isKept: true, figures: 3 });
    expect((await bring(right, false)).body).toMatchObject({ isKept: true, figures: 0, same: 3 });
    expect((await figures(office, code)).years.map(({ year, values }) => [year, values])).toEqual([
      [2022, { revenue: 12_500_000, "rd-spending": 310_000 }],
      [2021, { revenue: 10_000_000 }],
    ]);
    expect((await bring(right, true, "enterprise")).status).toBe(403);
    const template = await story.as(office, "/api/firms/figure-template");
    expect(template.headers["content-type"]).toContain("spreadsheetml");
  });

  it("are summed by area: shares and growth over the firms of which both are known", async () => {
    const [place] = await story.read<{ code: string }>("select code from places.area where kind = 'division' limit 1");
    const [one, two] = [await added("测试汇总甲", place!.code), await added("测试汇总乙", place!.code)];
    await report(office, one, 2019, { "rd-spending": 100 });
    await report(office, one, 2020, { revenue: 1000, "rd-spending": 110 });
    await report(office, two, 2020, { revenue: 9000, staff: 3 });
    const { places } = (await story.as(office, "/api/firms/figures?year=2020")).body as FigureSums;
    expect(places.find((row) => row.place === place!.code)).toEqual({
      place: place!.code,
      firms: 2,
      values: { revenue: 10_000, "rd-spending": 110, staff: 3 },
      intensity: "11.00",
      growth: "10.00",
      compared: 1,
    });
    expect(places.find((row) => row.place === null)?.firms).toBe(2);
    expect(codeOf(await story.as("enterprise", "/api/firms/figures?year=2020"))).toEqual([403, "platform.not-allowed"]);
  });
});

describe("many firms at once", () => {
  const bring = async (lines: readonly string[]) =>
    story.as(office, "/api/firms/figure-imports", {
      file: {
        name: "年报.csv",
        type: "text/csv",
        bytes: Buffer.from(["名称,年份,营业收入,研发投入,从业人员,研发人员,有效发明专利", ...lines].join("\n")),
        fields: { isTrial: "false", basis },
      },
    });

  it("have more figures in one table than a statement has room for, and a correction supersedes each", async () => {
    const firms = await story.read<{ name: string }>(
      `select min(f.name_zh) as name from firms.firm f join firms.firm_name n on n.firm_id = f.id
       where f.is_sample and n.kind = 'official' group by n.name_key having count(*) = 1 order by 1 limit 50`,
    );
    const years = Array.from({ length: 30 }, (_, at) => 1981 + at);
    const table = (revenue: number) =>
      firms.flatMap(({ name }) => years.map((year) => `${name},${year},${revenue},1,20,10,3`));
    expect((await bring(table(5))).body).toMatchObject({ isKept: true, figures: 50 * 30 * 5, same: 0 });
    expect((await bring(table(6))).body).toMatchObject({ isKept: true, figures: 50 * 30, same: 50 * 30 * 4 });
    expect(
      await story.read(
        `select value, superseded_at is not null as superseded, count(*)::int from firms.firm_figure
         where measure = 'revenue' and year between 1981 and 2010 group by 1, 2 order by 1`,
      ),
    ).toEqual([
      { value: 5_000_000, superseded: true, count: 1500 },
      { value: 6_000_000, superseded: false, count: 1500 },
    ]);
  });

  it("are read in one go", async () => {
    const ids = Array.from({ length: 70_000 }, (_, at) => `no-such-firm-${at}`);
    const found = await inTransaction(story.installation.database.db, itself, async (tx) => [
      await titlesOfMany(tx, ids),
      await placesOfMany(tx, ids),
      await areasOfFirms(systemCtx(tx, systemClock), ids),
    ]);
    expect(found.map(({ size }) => size)).toEqual([0, 0, 0]);
  });

  it("wait for one that reports at the same time, and supersede what it said", async () => {
    const name = "测试同时年报公司";
    const code = await added(name);
    const person = await story.installation.database.pool.connect();
    await person.query("begin");
    const { rows } = await person.query("select id from firms.firm where code = $1 for update", [code]);
    await person.query(
      `insert into firms.firm_figure (id, firm_id, year, measure, value, basis, recorded_at)
       values ('at-the-same-time', $1, 2012, 'staff', 7, $2, now())`,
      [rows[0].id, basis],
    );
    const brought = bring([`${name},2012,,,8,,`]);
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while ((await story.read(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await person.query("commit");
    person.release();
    expect((await brought).body).toMatchObject({ isKept: true, figures: 1 });
    expect((await figures(office, code)).years[0]?.values).toEqual({ staff: 8 });
  });
});
