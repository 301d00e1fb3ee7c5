import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type ModulesInProcess, openModules } from "../../../test/modules-in-process.ts";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";
import { openRegionPack } from "../../platform/region/region-pack.ts";
import type { ParameterDetail } from "./contract.ts";
import { parameterAt, parameters } from "./index.ts";

const days: ParameterDefinition<number> = {
  code: "sample.answer-days",
  schema: z.int().min(1).max(30),
  initial: 5,
  unit: { zh: "天", en: "days" },
  texts: {
    zh: { title: "答复期限", meaning: "几天内答复" },
    en: { title: "Time to answer", meaning: "Within how many days to answer" },
  },
};
const people = {
  admin: { name: "管理 王", roles: ["administrator"], organisationId: null },
  office: { name: "科办 张", roles: ["commission-office"], organisationId: null },
  auditor: { name: "审计 赵", roles: ["auditor"], organisationId: null },
  firm: { name: "企业 李", roles: ["enterprise"], organisationId: null },
};
// Half past midnight in China, still the day before in Greenwich: "today" is the civil day.
const time = { now: new Date("2026-11-24T16:30:00Z") };
const today = "2026-11-25";
const url = `/api/parameters/parameters/${days.code}`;

let house: ModulesInProcess;
const folders: string[] = [];

beforeAll(async () => {
  const declared = { ...parameters, parameters: [days] };
  house = await openModules([declared], people, { now: () => time.now });
});
afterEach(async () => {
  await house.database.pool.query("truncate parameters.setting");
});
afterAll(async () => {
  await house.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

/** Loads a region pack whose parameters.json holds these rows, as a start does. */
async function load(rows: unknown): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "haice-pack-"));
  folders.push(folder);
  const region = { code: "north", name: { zh: "北市", en: "North" }, sample: true };
  await writeFile(path.join(folder, "region.json"), JSON.stringify(region));
  await writeFile(path.join(folder, "parameters.json"), JSON.stringify(rows));
  const pack = await openRegionPack(folder);
  await house.asSystem((ctx) => parameters.loadRegion!(ctx, pack, house.services));
}

const row = (value: unknown, from = "2026-01-01", changes: object = {}) => ({
  code: days.code,
  value,
  from,
  basis: null,
  note: { zh: "文件没有规定", en: "The documents do not say" },
  ...changes,
});
const change = (value: unknown, from = today, follows: string | null = null) => ({
  value,
  from,
  reason: "办公会决定",
  basis: null,
  follows,
});
const set = (person: string | null, payload: object, at = url) =>
  house.ask(person, { method: "POST", url: `${at}/settings`, payload });
const read = async () => (await house.ask("auditor", { url })).json<ParameterDetail>();
const valueOn = (day?: string) => house.asSystem((ctx) => parameterAt(ctx, days, day));

describe("reading parameters", () => {
  it("gives the starting value as long as nobody has set anything", async () => {
    expect(await valueOn()).toBe(5);
    expect(await read()).toMatchObject({
      today,
      inForce: { value: 5, since: null, basis: null, origin: "initial", isAllowed: true },
      history: [],
      latest: null,
    });
  });

  it.each([
    ["admin", 200],
    ["office", 200],
    ["auditor", 200],
    ["firm", 403],
    [null, 401],
  ])("answers %s with %i", async (person, status) => {
    for (const address of ["/api/parameters/parameters", url])
      expect((await house.ask(person, { url: address })).statusCode).toBe(status);
  });

  it("says which parameter does not exist", async () => {
    const answer = await house.ask("admin", { url: "/api/parameters/parameters/policy.nothing" });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "parameters.parameter-not-found"]);
  });
});

describe("setting a parameter", () => {
  it("holds from its day on, keeps what was before, and records who and why", async () => {
    await load([row(7)]);
    const { latest } = await read();
    const answer = await set("admin", change(10, "2026-12-01", latest));
    expect(answer.statusCode, answer.body).toBe(200);
    expect([
      await valueOn("2025-12-31"),
      await valueOn(),
      await valueOn("2026-11-30"),
      await valueOn("2026-12-01"),
    ]).toEqual([5, 7, 7, 10]);
    expect(await read()).toMatchObject({
      inForce: { value: 7, since: "2026-01-01", origin: "region" },
      next: { value: 10, from: "2026-12-01" },
      history: [
        { value: 10, setBy: "管理 王", state: "to-come", note: { zh: "办公会决定", en: null } },
        { value: 7, setBy: null, state: "in-force", note: { en: "The documents do not say" } },
      ],
    });
    const events = await house.asSystem((ctx) =>
      sql`select subject, actor, before, after, basis from platform.event
        where kind = 'parameters.parameter-set' order by id desc limit 1`.execute(ctx.tx),
    );
    const after = { value: 10, validFrom: "2026-12-01", basis: null };
    expect(events.rows).toEqual([{ subject: days.code, actor: "admin", before: 7, after, basis: "办公会决定" }]);
  });

  it("is corrected for the same day by a new setting; the old one stays to be read", async () => {
    const first = (await set("admin", change(10))).json<ParameterDetail>();
    await set("admin", { ...change(12, today, first.latest), basis: "文件一，三（二）" });
    expect(await valueOn()).toBe(12);
    const { history, inForce } = await read();
    expect(history.map((one) => [one.value, one.state])).toEqual([
      [12, "in-force"],
      [10, "replaced"],
    ]);
    expect(inForce).toMatchObject({ basis: "文件一，三（二）", origin: "installation" });
  });

  it.each([
    ["who is not signed in", null, change(10), 401, "platform.sign-in-needed"],
    ["of the commission office", "office", change(10), 403, "platform.not-allowed"],
    ["who audits", "auditor", change(10), 403, "platform.not-allowed"],
    ["with too large a value", "admin", change(31), 422, "parameters.value-not-allowed"],
    ["with a value of another kind", "admin", change("ten"), 422, "parameters.value-not-allowed"],
    ["with no value", "admin", change(null), 400, "platform.bad-request"],
    ["from yesterday on", "admin", change(10, "2026-11-24"), 422, "parameters.day-past"],
    ["from no day at all", "admin", change(10, "2026.13.1"), 400, "platform.bad-request"],
    ["without a reason", "admin", { ...change(10), reason: " " }, 400, "platform.bad-request"],
    ["with an unknown field", "admin", { ...change(10), colour: "blue" }, 400, "platform.bad-request"],
  ])("is refused to somebody %s", async (_what, person, payload, status, code) => {
    const answer = await set(person, payload);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect((await read()).history).toEqual([]);
  });

  it("says in both languages why a past day is refused", async () => {
    const ask = async (language: string) => {
      const headers = { "accept-language": language };
      const request = { method: "POST" as const, url: `${url}/settings`, payload: change(10, "2026-11-24"), headers };
      return (await house.ask("admin", request)).json<{ detail: string }>().detail;
    };
    expect(await ask("zh-CN")).toContain("2026-11-24 早于今天（2026-11-25）");
    expect(await ask("en")).toContain("2026-11-24 is before today (2026-11-25)");
  });

  it("keeps one of two that come at once, and tells the other", async () => {
    const answers = await Promise.all([set("admin", change(10)), set("admin", change(20))]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    const refused = answers.find((answer) => answer.statusCode === 409);
    expect(refused?.json().code).toBe("parameters.set-meanwhile");
    const { history, inForce } = await read();
    expect(history).toHaveLength(1);
    const kept = answers.find((answer) => answer.statusCode === 200)?.json<ParameterDetail>();
    expect(inForce.value).toBe(kept?.inForce.value);
  });

  it("leaves no way to change or remove what was recorded", async () => {
    await set("admin", change(10));
    for (const statement of [sql`update parameters.setting set basis = 'x'`, sql`delete from parameters.setting`])
      await expect(house.asSystem((ctx) => statement.execute(ctx.tx))).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the region pack", () => {
  it("is loaded once, however often the product starts", async () => {
    await load([row(7)]);
    await load([row(7)]);
    expect((await read()).history).toHaveLength(1);
    await load([row(8)]);
    expect((await read()).history.map((one) => [one.value, one.state])).toEqual([
      [8, "in-force"],
      [7, "replaced"],
    ]);
  });

  it("never overwrites what a person has set", async () => {
    await load([row(7)]);
    await set("admin", change(10, today, (await read()).latest));
    await load([row(8, today), row(9, "2027-01-01"), row(6)]);
    expect([await valueOn(), await valueOn("2027-01-01")]).toEqual([10, 10]);
    // What the pack says of days before the person's is still its own.
    expect(await valueOn("2026-02-01")).toBe(6);
  });

  it.each([
    [
      "an unknown parameter",
      [row(7), row(7, "2026-02-01", { code: "sample.nothing" })],
      /sample\.nothing.*\[1\]\.code/s,
    ],
    ["a value that the schema refuses", [row(31)], /sample\.answer-days.*<=30.*\[0\]\.value/s],
    ["a value of another kind", [row("seven")], /expected number.*\[0\]\.value/s],
    ["a list as value", [row([7])], /\[0\]\.value/],
    ["two values from one day", [row(7), row(8)], /two values from 2026-01-01.*\[1\]\.from/s],
    ["no date", [row(7, "1 January")], /\[0\]\.from/],
    ["an unknown key", [row(7, "2026-01-01", { until: "2027-01-01" })], /until/],
    ["no note in English", [row(7, "2026-01-01", { note: { zh: "无" } })], /\[0\]\.note\.en/],
  ])("is refused for %s, with the file and the place", async (_what, rows, detail) => {
    await expect(load(rows)).rejects.toMatchObject({
      code: "platform.region-pack",
      params: { file: "parameters.json", detail: expect.stringMatching(detail) },
    });
    expect((await read()).history).toEqual([]);
  });
});

describe("a value that its parameter no longer allows", () => {
  it("is an error for whoever decides by it, and is shown to whoever can mend it", async () => {
    await house.database.pool.query(
      `insert into parameters.setting values ('x', $1, '99', '2026-01-01', null, '旧范围', null, null, null, now())`,
      [days.code],
    );
    await expect(valueOn()).rejects.toMatchObject({ code: "parameters.value-unusable" });
    const { inForce, latest } = await read();
    expect(inForce).toMatchObject({ value: 99, isAllowed: false });
    expect((await set("admin", change(9, today, latest))).statusCode).toBe(200);
    expect(await valueOn()).toBe(9);
  });
});

describe("two parameters of one code", () => {
  it("stop the start: nobody could say which of them holds", async () => {
    const twice = { ...parameters, parameters: [days, { ...days, initial: 7 }] };
    await expect(openModules([twice])).rejects.toThrow('two parameters have the code "sample.answer-days"');
  });
});
