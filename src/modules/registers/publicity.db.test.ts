import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import type { ImportReport, RecordDetail } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;

describe("a publicity period", () => {
  const honour = "/api/registers/honour-title";
  const take = (id: string, step: string, version: number, day: string) =>
    story.as(office, `${honour}/records/${id}/steps`, {
      body: { step, version, day, basis: "某公告", reason: "某公告" },
    });
  const nominate = async (name: string) => {
    const [item] = await story.read<{ code: string }>(
      "select code from taxonomies.item where vocabulary = 'honour' and valid_to is null limit 1",
    );
    const fields = { title: item!.code, deeds: "事迹" };
    const body = { name: { zh: name }, fields, disclosure: "public", isKnownToBeNew: true };
    const answer = await story.as(office, `${honour}/records`, { body });
    return { id: (answer.body as { id: string }).id, fields };
  };
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const hold = async (parameter: string, value: unknown) => {
    const set = await story.as("administrator", `/api/parameters/parameters/registers.${parameter}/settings`, {
      body: { value, from: today, reason: "试验", basis: null, follows: null },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
  };
  const periodOf = (answer: Answer) => (answer.body as RecordDetail).record.fields.publicity;

  it("begins with its step for the days that hold, stops an award while it runs, and takes objections until then", async () => {
    const { id, fields } = await nominate("公示试验甲");
    const put = (body: object) =>
      story.as(office, `${honour}/records/${id}`, { method: "PUT", body: { disclosure: "public", ...body } });
    expect(codeOf(await take(id, "publish", 1, "2026-03-02"))).toBe("registers.publicity-entered-late");
    await hold("publicity-late-days", 3650);
    expect(codeOf(await take(id, "award", 1, "2026-03-20"))).toBe("registers.not-from-here");
    expect(periodOf(await take(id, "publish", 1, "2026-03-02"))).toEqual({ from: "2026-03-02", to: "2026-03-10" });
    const shorter = { name: { zh: "公示试验甲" }, version: 2, reason: "缩短" };
    const typed = { ...fields, publicity: { from: "2026-03-02", to: "2026-03-03" } };
    expect(codeOf(await put({ ...shorter, fields: typed }))).toBe("registers.publicity-by-step");
    const whole = { from: "2026-03-02", to: "2026-03-10" };
    const better = { ...fields, deeds: "改写的事迹", publicity: whole };
    expect(codeOf(await put({ ...shorter, fields: better }))).toBe("registers.published-stays");
    expect(codeOf(await put({ ...shorter, name: { zh: "换人" }, fields: { ...fields, publicity: whole } }))).toBe(
      "registers.published-stays",
    );
    expect(codeOf(await take(id, "award", 2, "2026-03-09"))).toBe("registers.publicity-runs");
    expect(codeOf(await take(id, "object", 2, "2026-03-10"))).toBe("registers.publicity-closed");
    expect((await take(id, "object", 2, "2026-03-09")).status).toBe(200);
    expect(codeOf(await take(id, "award", 3, "2026-03-12"))).toBe("registers.not-from-here");
    const kept = { from: "2026-03-02", to: "2026-03-10" };
    expect(
      (await put({ ...shorter, version: 3, fields: { ...fields, publicity: kept, objection: "不成立" } })).status,
    ).toBe(200);
    expect((await take(id, "answer", 4, "2026-03-11")).status).toBe(200);
    expect((await take(id, "award", 5, "2026-03-12")).status).toBe(200);
  });

  it("is taken back before what was published is changed; no step is dated before the one that led there", async () => {
    const { id, fields } = await nominate("公示试验丙");
    const period = periodOf(await take(id, "publish", 1, "2026-04-02"));
    const change = (version: number) =>
      story.as(office, `${honour}/records/${id}`, {
        method: "PUT",
        body: {
          ...{ name: { zh: "公示试验丙" }, disclosure: "public", version, reason: "更正" },
          fields: { ...fields, deeds: "改写的事迹", publicity: period },
        },
      });
    expect(codeOf(await change(2))).toBe("registers.published-stays");
    expect(await take(id, "withdraw", 2, "2026-04-01")).toMatchObject({
      body: { code: "registers.day-before-last", detail: expect.stringContaining("2026-04-02") },
    });
    expect((await take(id, "withdraw", 2, "2026-04-02")).status).toBe(200);
    expect((await change(3)).status).toBe(200);
    expect(periodOf(await take(id, "publish", 4, "2026-04-08"))).toMatchObject({ from: "2026-04-08" });
  });

  it("counts working days where the parameter of the day says so, and is read by all until it is over", async () => {
    await hold("publicity-counts", "working-days");
    const { id, fields } = await nominate("公示试验乙");
    const hide = (version: number, publicity: unknown) =>
      story.as(office, `${honour}/records/${id}`, {
        method: "PUT",
        body: {
          name: { zh: "公示试验乙" },
          disclosure: "internal",
          fields: { ...fields, publicity },
          version,
          reason: "试验",
        },
      });
    expect((await hide(1, null)).status).toBe(200);
    expect(codeOf(await take(id, "publish", 2, today))).toBe("registers.publicity-not-public");
    const shown = { act: "change", disclosure: "public", fields: {}, reason: "公示" };
    const bulk = { items: [{ id, version: 2 }], isPreview: false, input: shown };
    expect((await story.as(office, `${honour}/bulk`, { body: bulk })).status).toBe(200);
    const { from, to } = periodOf(await take(id, "publish", 3, today)) as { from: string; to: string };
    expect(from).toBe(today);
    expect(codeOf(await hide(4, { from, to }))).toBe("registers.publicity-not-public");
    // Seven working days hold at least one weekend.
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeGreaterThanOrEqual(10);
  });
});

describe("what stewards decide about a record", () => {
  it("is not written by its own organisation, on no way in, and stays when the rest is changed", async () => {
    const voucher = "/api/registers/innovation-voucher/records";
    const me = (await story.as("enterprise", "/api/people/me")).body as { user: { organisation: { code: string } } };
    const content = (fields: object) => ({
      name: { zh: "试验券丙" },
      owner: me.user.organisation.code,
      fields: { purpose: "testing", ...fields },
    });
    const add = (fields: object) =>
      story.as("enterprise", voucher, { body: { ...content(fields), isKnownToBeNew: true } });
    expect(codeOf(await add({ faceValue: 1_000_000 }))).toBe("registers.fields-of-stewards");
    const { id } = (await add({})).body as { id: string };
    const change = async (role: string, version: number, fields: object) =>
      story.as(role, `${voucher}/${id}`, { method: "PUT", body: { ...content(fields), version, reason: "试验" } });
    expect(codeOf(await change("enterprise", 1, { isSmallTechFirm: true }))).toBe("registers.fields-of-stewards");
    const decided = { faceValue: 1_000_000, isSmallTechFirm: true };
    expect((await change(office, 1, decided)).status).toBe(200);
    expect(codeOf(await change("enterprise", 2, { ...decided, faceValue: 9_000_000 }))).toBe(
      "registers.fields-of-stewards",
    );
    expect((await change("enterprise", 2, { ...decided, provider: "某检测中心" })).status).toBe(200);
  });
});

describe("a table that somebody brings who is no steward", () => {
  const voucher = "/api/registers/innovation-voucher";
  const bring = async (role: string, state: string, name: string) => {
    const me = (await story.as("enterprise", "/api/people/me")).body as {
      user: { organisation: { code: string } };
    };
    const text = `名称,申领企业,状态,购买的服务\n${name},${me.user.organisation.code},${state},检验检测\n`;
    const answer = await story.as(role, `${voucher}/imports`, {
      file: { name: "券.csv", type: "", bytes: Buffer.from(text), fields: { isTrial: "false", basis: "试验" } },
    });
    return answer.body as ImportReport;
  };

  it("begins at the beginning: what steps write only stewards bring", async () => {
    expect(await bring("enterprise", "已发放", "试验券甲")).toMatchObject({
      isKept: false,
      errors: [{ row: 2, column: { zh: "状态" }, fault: "by-step", value: "已发放" }],
    });
    expect(await bring("enterprise", "已申领", "试验券甲")).toMatchObject({ isKept: true, added: 1 });
    // What is here already is left as it is, whatever the table says of it.
    expect(await bring("enterprise", "已发放", "试验券甲")).toMatchObject({ same: 1, wrong: 0 });
    expect(await bring(office, "已发放", "试验券乙")).toMatchObject({ isKept: true, added: 1 });
  });
});

describe("a claim of policy support", () => {
  it("is made once by a firm for an instrument and year, and computes what it comes to whatever is typed", async () => {
    const claims = "/api/registers/support-claim/records";
    const me = (await story.as("enterprise", "/api/people/me")).body as { user: { organisation: { code: string } } };
    const [instrument] = await story.read<{ id: string }>("select id from registers.policy_instrument limit 1");
    const claim = (name: string, year: string, role = "enterprise", fields: object = {}) =>
      story.as(role, claims, {
        body: {
          ...{ name: { zh: name }, owner: me.user.organisation.code, isKnownToBeNew: true },
          fields: { instrument: instrument!.id, year, way: "apply", askedOn: "2026-04-01", base: 1_000_000, ...fields },
        },
      });
    const { id } = (await claim("研发后补助申请甲", "2025")).body as { id: string };
    expect(codeOf(await claim("研发后补助申请乙", "2025"))).toBe("registers.not-unique");
    expect((await claim("研发后补助申请丙", "2024", office, { rate: "12.5", amount: 999, days: "1" })).status).toBe(
      200,
    );
    const [kept] = await story.read<{ amount: number; days: null }>(
      "select amount, days from registers.support_claim where name_zh = '研发后补助申请丙'",
    );
    expect(kept).toEqual({ amount: 125_000, days: null });
    const refused = { step: "refuse", version: 1, day: "2026-05-01", reason: "材料不全" };
    expect((await story.as(office, `${claims}/${id}/steps`, { body: refused })).status).toBe(200);
    expect((await claim("研发后补助申请乙", "2025")).status).toBe(200);
  });
});
