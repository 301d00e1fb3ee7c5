import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { readTable } from "../ledger/index.ts";
import { creditCodeCheckDigit } from "../people/rules.ts";
import type { FirmDetail, FirmImport, FirmList, SimilarFirms, TitleCounts } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const api = "/api/firms";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const basis = "测试依据";
const post = (role: string | null, address: string, body: object) => story.as(role, `${api}${address}`, { body });
const list = async (query: string) => (await story.as(null, `${api}/firms?${query}`)).body as FirmList;
const one = async (code: string) => (await story.as(null, `${api}/firms/${code}`)).body as FirmDetail;
const facts = (code: string) =>
  story.read<{ metric: string; subject: string; place: string | null; valid_from: string; valid_to: string | null }>(
    `select metric, subject, place, valid_from::text, valid_to::text from ledger.live_fact
     where source_module = 'firms' and source_record = $1 order by valid_from, metric`,
    [code],
  );

let places: string[] = [];
const twoPlaces = async (): Promise<[string, string]> => {
  if (places.length === 0)
    places = (
      await story.read<{ code: string }>("select code from places.area where kind = 'division' order by code limit 2")
    ).map(({ code }) => code);
  return places as [string, string];
};

async function added(name: string, more: object = {}): Promise<string> {
  const answer = await post(office, "/firms", { nameZh: name, basis, ...more });
  expect(answer.body).toEqual({ code: expect.any(String) });
  return (answer.body as { code: string }).code;
}

describe("a firm", () => {
  it("is registered once: by its name, a former name or its code number", async () => {
    const first = await added("测试深蓝装备有限公司");
    expect(codeOf(await post(office, "/firms", { nameZh: "测试深蓝 装备有限公司", basis }))).toBe(
      "firms.known-already",
    );
    const other = await post(office, "/firms", { nameZh: "测试深蓝装备有限公司", basis, isAnother: true });
    expect(other.status).toBe(200);
    const renamed = { name: "测试远洋装备有限公司", kind: "official", validFrom: "2025-03-01", basis };
    expect((await post(office, `/firms/${first}/names`, renamed)).status).toBe(200);
    const { name, names } = await one(first);
    expect(name.zh).toBe("测试远洋装备有限公司");
    expect(names.map((each) => [each.name, each.validFrom, each.validTo])).toEqual([
      ["测试深蓝装备有限公司", null, "2025-03-01"],
      ["测试远洋装备有限公司", "2025-03-01", null],
    ]);
    const { firms } = (await story.as(null, `${api}/similar?name=${encodeURIComponent("测试深蓝装备有限公司")}`))
      .body as SimilarFirms;
    expect(firms.filter(({ isSame }) => isSame).map((firm) => firm.code)).toContain(first);
    expect((await list(`q=${encodeURIComponent("测试深蓝")}`)).firms.map((firm) => firm.code)).toContain(first);
    expect((await list("q=csyyzb")).firms.map((firm) => firm.code)).toEqual([first]);
  });

  it("that is called so is told first, whatever number of older ones hold its name", async () => {
    const name = "测试众多支部公司";
    for (let at = 0; at < 21; at += 1) await added(`${name}第${at}分部`);
    const code = await added(name);
    const { firms } = (await story.as(null, `${api}/similar?name=${encodeURIComponent(name)}`)).body as SimilarFirms;
    expect(firms).toHaveLength(20);
    expect(firms[0]).toMatchObject({ code, isSame: true });
    expect(codeOf(await post(office, "/firms", { nameZh: name, basis }))).toBe("firms.known-already");
  });

  it("is registered once by two people at the same time, by its name as by its code number", async () => {
    const both = (...bodies: object[]) =>
      Promise.all(bodies.map((body) => post(office, "/firms", { basis, ...body }))).then((answers) =>
        answers.map((answer) => codeOf(answer)?.replace(/^firm-.*/, "added")).sort(),
      );
    const nameZh = "测试同时登记公司";
    expect(await both({ nameZh }, { nameZh })).toEqual(["added", "firms.known-already"]);
    const creditCode = `91370200MA3C4K5X7${creditCodeCheckDigit("91370200MA3C4K5X7")}`;
    expect(await both({ nameZh: "测试同码甲公司", creditCode }, { nameZh: "测试同码乙公司", creditCode })).toEqual([
      "added",
      "firms.credit-code-taken",
    ]);
  });

  it.each([
    ["nobody who is not signed in", null, {}, 401, "platform.sign-in-needed"],
    ["no enterprise", "enterprise", {}, 403, "platform.not-allowed"],
    ["no wrong code number", office, { creditCode: "91370200MA3C4K5X70" }, 422, "people.credit-code-wrong"],
    ["no unknown place", office, { place: "no-such-place" }, 422, "places.place-unknown"],
    ["no unknown field", office, { colour: "blue" }, 400, "platform.bad-request"],
  ] as const)("lets %s register one", async (_who, role, more, status, code) => {
    const answer = await post(role, "/firms", { nameZh: "测试不予登记公司", basis, ...more });
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect((await list(`q=${encodeURIComponent("测试不予登记")}`)).total).toBe(0);
  });
});

describe("a title", () => {
  it("counts in its metric where the firm sits at the time, also after a move and a withdrawal", async () => {
    const [here, there] = await twoPlaces();
    const code = await added("测试迁址科技有限公司", { place: here });
    const title = { title: "high-tech-enterprise", validFrom: "2024-01-01", validTo: "2027-01-01", basis };
    const { id } = (await post(office, `/firms/${code}/titles`, title)).body as { id: string };
    expect(codeOf(await post(office, `/firms/${code}/titles`, { ...title, validFrom: "2025-01-01" }))).toBe(
      "firms.title-overlaps",
    );
    expect((await post(office, `/firms/${code}/places`, { place: there, validFrom: "2025-06-01", basis })).status).toBe(
      200,
    );
    const metric = "high-tech-enterprise";
    const subject = "测试迁址科技有限公司";
    expect(await facts(code)).toEqual([
      { metric, subject, place: here, valid_from: "2024-01-01", valid_to: "2025-06-01" },
      { metric, subject, place: there, valid_from: "2025-06-01", valid_to: "2027-01-01" },
    ]);
    const held = async (day: string, place: string) =>
      (await list(`on=${day}&title=high-tech-enterprise&place=${place}&limit=1000`)).firms.some(
        (firm) => firm.code === code,
      );
    expect([await held("2025-05-31", here), await held("2025-05-31", there)]).toEqual([true, false]);
    expect([await held("2025-06-01", here), await held("2025-06-01", there)]).toEqual([false, true]);

    const end = { titleId: id, on: "2026-02-01", reason: "复核不符合条件" };
    expect((await post(office, `/firms/${code}/titles/end`, end)).status).toBe(200);
    expect(codeOf(await post(office, `/firms/${code}/titles/end`, end))).toBe("firms.ended-already");
    expect((await facts(code)).at(-1)).toMatchObject({ place: there, valid_to: "2026-02-01" });
    expect((await one(code)).titles[0]).toMatchObject({ state: "withdrawn", endReason: "复核不符合条件" });
  });

  it("is granted once by two people at the same time", async () => {
    const code = await added("测试并发科技有限公司");
    const title = { title: "technology-sme", validFrom: "2026-01-01", validTo: null, basis };
    const answers = await Promise.all([1, 2].map(() => post(office, `/firms/${code}/titles`, title)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await facts(code)).toHaveLength(1);
  });

  it("is counted by place as the indicator of the same day counts it", async () => {
    const day = "2026-01-15";
    const { places: lines } = (await story.as(null, `${api}/counts?on=${day}`)).body as TitleCounts;
    const { areas } = (await story.as(null, `/api/indicators/indicators/high-tech-enterprises/areas?on=${day}`))
      .body as {
      areas: { code: string; kind: string; outcome: { value: string | null } }[];
    };
    const cities = areas.filter(({ kind }) => kind === "city" || kind === "division");
    expect(cities.length).toBeGreaterThan(3);
    for (const { code, outcome } of cities)
      expect([code, lines.find(({ place }) => place === code)?.counts["high-tech-enterprise"] ?? 0]).toEqual([
        code,
        Number(outcome.value),
      ]);
  });
});

describe("the size class and the fields of a firm", () => {
  it("are those of the day that is asked for, in the list as in the counts by title, class and place", async () => {
    const [here, there] = await twoPlaces();
    const [field] = await story.read<{ code: string; parent: string }>(
      "select code, parent from taxonomies.item_public where vocabulary = 'technology-area' and parent is not null limit 1",
    );
    const below = `size=small&size=medium&field=${field!.parent}`;
    const counted = async (query: string, place: string | null) =>
      ((await story.as(null, `${api}/counts?${query}`)).body as TitleCounts).places.find((line) => line.place === place)
        ?.counts["technology-sme"] ?? 0;
    const asked = [
      [`on=2022-06-30&${below}`, here],
      [`on=2022-07-01&${below}`, here],
      [`on=2022-07-01&${below}`, there],
      [`on=2024-01-01&${below}`, null],
      ["on=2024-01-01&size=large", there],
      ["on=2025-01-01&size=large", null],
    ] as const;
    const counts = () => Promise.all(asked.map(([query, place]) => counted(query, place)));
    const before = await counts();
    const code = await added("测试成长科技有限公司", { place: here });
    const title = { title: "technology-sme", validFrom: "2020-01-01", validTo: null, basis };
    await post(office, `/firms/${code}/titles`, title);
    const classed = (body: object, role = office) => post(role, `/firms/${code}/classes`, { basis, ...body });
    expect((await classed({ scheme: "size", item: "small" })).status).toBe(200);
    expect((await classed({ scheme: "size", item: "large", validFrom: "2024-01-01" })).status).toBe(200);
    expect(codeOf(await classed({ scheme: "size", item: "medium", validFrom: "2023-01-01" }))).toBe(
      "firms.class-overlaps",
    );
    expect(codeOf(await classed({ scheme: "field", item: "no-such-field" }))).toBe("firms.field-unknown");
    expect((await classed({ scheme: "field", item: field!.code, validFrom: "2022-01-01" })).status).toBe(200);
    expect(codeOf(await classed({ scheme: "size", item: "micro" }, "enterprise"))).toBe("firms.not-own");
    await post(office, `/firms/${code}/places`, { place: there, validFrom: "2022-07-01", basis });

    const listed = async (query: string) =>
      (await list(`q=${encodeURIComponent("测试 成长科技")}&${query}`)).firms.map((firm) => firm.code).length === 1;
    expect(await listed(`on=2021-12-31&${below}`)).toBe(false);
    expect(await listed(`on=2022-06-30&${below}&place=${here}`)).toBe(true);
    expect(await listed(`on=2022-07-01&${below}&place=${here}`)).toBe(false);
    expect(await listed(`on=2023-12-31&${below}&place=${there}`)).toBe(true);
    expect(await listed(`on=2024-01-01&${below}`)).toBe(false);
    const large = (await one(code)).classes.find(({ item }) => item === "large")!;
    const end = { classId: large.id, on: "2025-01-01", reason: "重新划型" };
    expect((await post(office, `/firms/${code}/classes/end`, end)).status).toBe(200);
    expect(codeOf(await post(office, `/firms/${code}/classes/end`, end))).toBe("firms.class-end");
    // The counts say the same: one more where and when it is of the class, and nowhere else.
    const after = await counts();
    expect(after.map((count, at) => count - before[at]!)).toEqual([1, 0, 1, 0, 1, 0]);
  });
});

describe("a table of firms", () => {
  const bring = async (text: string, isTrial: boolean, role: string = office) =>
    story.as(role, `${api}/imports`, {
      file: {
        name: "list.csv",
        type: "text/csv",
        bytes: Buffer.from(text),
        fields: { isTrial: String(isTrial), basis },
      },
    });
  const table = [
    "称号,名称,有效期起,有效期止,证书编号",
    "高新技术企业,测试导入甲公司,2024-11-20,2027-11-19,GR2024A",
    "科技型中小企业,测试导入甲公司,2026-03-01,,",
    "gazelle,测试导入乙公司,2025年1月1日,,",
    ",测试导入丙公司,,,",
  ].join("\n");

  it("is tried, brought in, and changes nothing when it comes again; the last day of a certificate is a day of the title", async () => {
    expect((await bring(table, true)).body).toMatchObject({
      isKept: false,
      rows: 4,
      firms: 3,
      titles: 3,
      same: 0,
      wrong: 0,
    });
    expect((await list(`q=${encodeURIComponent("测试导入")}`)).total).toBe(0);
    expect((await bring(table, false)).body).toMatchObject({ isKept: true, firms: 3, titles: 3 });
    expect((await bring(table, false)).body).toMatchObject({ isKept: true, firms: 0, titles: 0, same: 4 });
    const [first] = (await list(`q=${encodeURIComponent("测试导入甲")}`)).firms;
    expect((await facts(first!.code)).map((fact) => [fact.metric, fact.valid_from, fact.valid_to])).toEqual([
      ["high-tech-enterprise", "2024-11-20", "2027-11-20"],
      ["technology-sme", "2026-03-01", null],
    ]);
  });

  it("with any fault keeps nothing and names row and column", async () => {
    const faulty = [
      "名称,称号,有效期起,有效期止,统一社会信用代码,区域,经度,纬度",
      "测试错行一公司,高新技术企业,2025.13.1,,,,,",
      ",高新技术企业,2025-01-01,,,,,",
      "测试错行二公司,不存在的称号,2025-01-01,,,没有的区,120,",
      "测试错行三公司,高新技术企业,2025-01-01,2024-01-01,91370200MA3C4K5X70,,,",
      "测试错行四公司,高新技术企业,2025-01-01,,,,,",
      "测试错行四公司,高新技术企业,2026-01-01,,,,,",
    ].join("\n");
    const { isKept, errors, wrong } = (await bring(faulty, false)).body as FirmImport;
    expect(isKept).toBe(false);
    expect(errors.map(({ row, column, fault }) => `${row} ${column} ${fault}`).sort()).toEqual([
      "2 validFrom day",
      "3 name needed",
      "4 latitude needed",
      "4 place place",
      "4 title title",
      "5 creditCode credit-code",
      "5 validTo period",
      "7 title overlap",
    ]);
    expect(wrong).toBe(5);
    expect((await list(`q=${encodeURIComponent("测试错行")}`)).total).toBe(0);
  });

  it("says where a firm sits of which nobody said so, and never that it moved", async () => {
    const [here, there] = await twoPlaces();
    const name = "测试补登区域公司";
    const code = await added(name);
    const title = { title: "high-tech-enterprise", validFrom: "2024-01-01", validTo: null, basis };
    await post(office, `/firms/${code}/titles`, title);
    const placed = (place: string) => bring(`名称,区域\n${name},${place}`, false);
    expect((await placed(here)).body).toMatchObject({ isKept: true, firms: 0, same: 0 });
    expect((await one(code)).places.map(({ place }) => place)).toEqual([here]);
    expect((await facts(code)).map(({ place }) => place)).toEqual([here]);
    const [around] = await story.read<{ area: string }>(
      "select area from places.placement_public where place = $1 and certainty = 'inside' limit 1",
      [here],
    );
    for (const place of [here, around!.area])
      expect((await placed(place)).body).toMatchObject({ isKept: true, same: 1 });
    expect((await placed(there)).body).toMatchObject({
      isKept: false,
      errors: [{ row: 2, column: "place", fault: "another-place", value: there }],
    });
    expect((await one(code)).places).toHaveLength(1);
  });

  it("says the size class and the fields of a firm of which nobody said so, and never that its size changed", async () => {
    const fields = await story.read<{ name_zh: string }>(
      "select name_zh from taxonomies.item_public where vocabulary = 'technology-area' and parent is not null order by code limit 2",
    );
    const line = (size: string, from: string) =>
      `名称,企业规模,技术领域,规模和领域起\n测试导入规模公司,${size},${fields.map(({ name_zh }) => name_zh).join("、")},${from}`;
    expect((await bring(line("小型", "2023-01-01"), false)).body).toMatchObject({ isKept: true, firms: 1 });
    expect((await bring(line("小型", "2023-01-01"), false)).body).toMatchObject({ isKept: true, same: 1 });
    const [firm] = (await list(`q=${encodeURIComponent("测试导入规模")}`)).firms;
    expect((await one(firm!.code)).classes.map(({ scheme, validFrom }) => [scheme, validFrom])).toEqual([
      ["field", "2023-01-01"],
      ["field", "2023-01-01"],
      ["size", "2023-01-01"],
    ]);
    expect(((await bring(line("中型", ""), false)).body as FirmImport).errors).toEqual([
      { row: 2, column: "size", fault: "another-size", value: "medium" },
    ]);
    expect(((await bring(line("巨型", ""), false)).body as FirmImport).errors).toMatchObject([{ fault: "size" }]);
  });

  it("with longitude and latitude the wrong way round names the cell", async () => {
    const [here] = await twoPlaces();
    const answer = await bring(`名称,区域,经度,纬度\n测试颠倒经纬公司,${here},36.08,120.36`, false);
    expect(answer.status).toBe(200);
    expect((answer.body as FirmImport).errors).toEqual([
      { row: 2, column: "latitude", fault: "number", value: "120.36" },
    ]);
  });

  it("is for those who keep the register, and without a name column it is no table of firms", async () => {
    expect((await bring(table, true, "enterprise")).status).toBe(403);
    const { errors } = (await bring("企业,称号\n甲,高新技术企业", true)).body as FirmImport;
    expect(errors).toEqual([{ row: 0, column: "name", fault: "no-column", value: "名称" }]);
  });
});

describe("the list as a file", () => {
  it("holds every firm that the list counts, up to a limit that is a parameter", async () => {
    const file = (q: string) => story.as(null, `${api}/firms.xlsx?q=${encodeURIComponent(q)}`);
    const { total } = await list("limit=1");
    const { rows } = await readTable((await file("")).bytes, "firms.xlsx", null);
    expect(total).toBeGreaterThan(100);
    expect(rows).toHaveLength(total + 1);
    const limit = "/api/parameters/parameters/firms.file-rows";
    const { latest, today } = (await story.as("administrator", limit)).body as { latest: string | null; today: string };
    await story.as("administrator", `${limit}/settings`, {
      body: { value: 1, from: today, basis: null, reason: "test", follows: latest },
    });
    const refused = await file("");
    expect([refused.status, codeOf(refused)]).toEqual([422, "firms.file-too-long"]);
    expect((await file("测试迁址科技")).status).toBe(200);
  });
});
