import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { VocabularyDetail } from "../src/modules/taxonomies/contract.ts";
import { taxonomies } from "../src/modules/taxonomies/index.ts";
import { openRegionPack } from "../src/platform/region/region-pack.ts";
import { type ModulesInProcess, openModules } from "./modules-in-process.ts";

const people = {
  admin: { name: "管理 王", roles: ["administrator"], organisationId: null },
  office: { name: "科办 张", roles: ["commission-office"], organisationId: null },
  auditor: { name: "审计 赵", roles: ["auditor"], organisationId: null },
  firm: { name: "企业 李", roles: ["enterprise"], organisationId: null },
};
// Half past midnight in China, still the day before in Greenwich: "today" is the civil day.
const time = { now: new Date("2026-11-24T16:30:00Z") };
export const today = "2026-11-25";

export const api = "/api/taxonomies/vocabularies";

export const words = (zh: string, en = "in English") => ({ zh, en });
export const document = "一、总则\n重点领域：海洋信息、深海开发等。\n“10+1”体系。\n";
export const list = (code: string, changes: object = {}) => ({
  code,
  order: 1,
  name: words(`表 ${code}`),
  meaning: words("用来归类"),
  members: "partly-listed",
  basis: "plan:2",
  quote: "重点领域",
  validFrom: "2024-07-30",
  items: [
    item("ocean", "重点领域"),
    item("info", "海洋信息", { parent: "ocean" }),
    item("deep", "深海开发", { parent: "ocean" }),
  ],
  ...changes,
});
export const item = (code: string, zh: string, changes: object = {}) => ({
  code,
  name: words(zh),
  basis: "plan:2",
  ...changes,
});
export const open = list("ten-one", { members: "not-listed", basis: "plan:3", quote: "“10+1”体系", items: [] });
export const standard = (code: string) => ({
  code,
  order: 9,
  name: words("标准"),
  meaning: words("标准"),
  members: "to-import",
  form: code,
  items: [],
});
export const link = (changes: object = {}) => ({
  from: "one/deep",
  to: "two/deep",
  relation: "same",
  basis: null,
  note: words("同名"),
  ...changes,
});

export const newItem = (changes: object = {}) => ({
  code: "ice",
  name: { zh: "极地", en: null },
  parent: null,
  from: "2026-12-01",
  basis: null,
  reason: "办公会决定",
  ...changes,
});
export const ending = (day: string) => ({ day, reason: "不再使用" });

/**
 * This module alone on a database of its own for the tests of a file; emptied after each. `load` brings a region pack with
 * the given lists and crosswalks, as a start does.
 */
export function openLists() {
  let opened: ModulesInProcess | undefined;
  const folders: string[] = [];
  const running = () => {
    if (!opened) throw new Error("the lists are opened before the tests of a file run");
    return opened;
  };
  beforeAll(async () => {
    opened = await openModules([taxonomies], people, { now: () => time.now });
  });
  afterEach(async () => {
    await running().database.pool.query("truncate taxonomies.vocabulary cascade");
  });
  afterAll(async () => {
    await opened?.close();
    for (const folder of folders) await rm(folder, { recursive: true });
  });
  const ask: ModulesInProcess["ask"] = (person, request) => running().ask(person, request);

  async function load(
    lists: ({ code: string } & object)[],
    crosswalks: unknown = [],
    names = lists.map((one) => one.code),
  ) {
    const folder = await mkdtemp(path.join(tmpdir(), "haice-pack-"));
    folders.push(folder);
    const write = (file: string, content: unknown) =>
      writeFile(path.join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
    for (const sub of ["vocabularies", "documents"]) await mkdir(path.join(folder, sub));
    await write("region.json", { code: "north", name: words("北市"), sample: true });
    await write("documents.json", [{ file: "plan.txt", code: "plan", shortZh: "规划", shortEn: "Plan", areas: [] }]);
    await write("documents/plan.txt", document);
    for (const [i, one] of lists.entries()) await write(`vocabularies/${names[i]}.json`, one);
    await write("crosswalks.json", crosswalks);
    const pack = await openRegionPack(folder);
    await running().asSystem((ctx) => taxonomies.loadRegion!(ctx, pack, running().services));
  }
  const read = async (code = "one", day?: string) =>
    (await ask(null, { url: `${api}/${code}${day ? `?day=${day}` : ""}` })).json<VocabularyDetail>();
  const codes = async (code = "one", day?: string) => (await read(code, day)).items.map((one) => one.code);
  const post = (person: string | null, url: string, payload: object) => ask(person, { method: "POST", url, payload });
  const events = async () =>
    (
      await running().asSystem((ctx) =>
        sql<{ kind: string; subject: string; actor: string | null; basis: string }>`select kind, subject, actor, basis
          from platform.event where kind like 'taxonomies.%' order by id desc`.execute(ctx.tx),
      )
    ).rows;
  return {
    get house() {
      return running();
    },
    load,
    ask,
    read,
    codes,
    post,
    events,
  };
}
