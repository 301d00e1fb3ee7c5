import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { type ModulesInProcess, openModules } from "../../../test/modules-in-process.ts";
import type { RegionPack } from "../../platform/region/region-pack.ts";
import { MechanismListSchema, MechanismSchema } from "./contract.ts";
import { mission } from "./index.ts";

const quote = (text: string, at: number) => ({ text, document: "plan", lines: [1], at });

/** A mechanism as the pack's files write it. */
const mechanism = (id: string, terms: string[], nameEn: string, ...quotes: ReturnType<typeof quote>[]) => ({
  id,
  nameEn,
  terms,
  sections: [{ document: "plan", section: "一" }],
  quotes,
  says: "It says so.",
  usedBy: "All",
  softwareMust: "A register.",
});

const files: Record<string, unknown> = {
  "mechanisms/a.json": {
    capability: { id: "C1", code: "GOV", nameZh: "治理", nameEn: "Governance" },
    mechanisms: [
      mechanism("GOV-01", ["文件登记"], "Document register", quote("登记文件", 3), quote("文件有效", 40)),
      mechanism("GOV-02", ["督办"], "Dispatch", quote("督办任务", 9)),
    ],
  },
  "mechanisms/b.json": {
    capability: { id: "C9", code: "RES", nameZh: "资源", nameEn: "Resources" },
    mechanisms: [mechanism("RES-06", ["共享航次"], "Shared voyages", quote("航次共享", 70))],
  },
  "mechanisms/rooms.json": {
    note: "",
    basis: null,
    validFrom: "2026-01-01",
    rooms: [
      { id: "mission", nameZh: "机制落实图", nameEn: "Mission map", capabilities: ["GOV"], mechanisms: [] },
      { id: "observatory", nameZh: "观测", nameEn: "Observatory", capabilities: ["RES"], mechanisms: [] },
    ],
  },
  "mission-evidence.gen.json": {
    evidence: [{ mechanism: "GOV-01", journey: "an official reads a plan", recordKind: "policy.document" }],
  },
};

function packOf(changes: Record<string, unknown> = {}): RegionPack {
  const all = { ...files, ...changes };
  return {
    code: "north",
    name: { zh: "北市", en: "North" },
    sample: true,
    areas: [],
    json: async <T>(file: string, schema: z.ZodType<T>) => (file in all ? schema.parse(all[file]) : null),
    bytes: async () => new Uint8Array(),
    list: async () => Object.keys(all).flatMap((file) => /^mechanisms\/(.+)$/.exec(file)?.[1] ?? []),
  };
}

let house: ModulesInProcess;

const load = (pack: RegionPack) => house.asSystem((ctx) => mission.loadRegion!(ctx, pack, house.services));

beforeAll(async () => {
  house = await openModules([mission]);
  await load(packOf());
});

afterAll(() => house.close());

async function list(query = "") {
  const answer = await house.ask(null, { url: `/api/mission/mechanisms${query}` });
  expect(answer.statusCode, answer.body).toBe(200);
  return MechanismListSchema.parse(answer.json());
}

describe("the mission map", () => {
  it("computes the state: proved, a room without proof, no room yet", async () => {
    const map = await list();
    expect(map.mechanisms.map((row) => [row.id, row.room, row.state, row.quotations])).toEqual([
      ["GOV-01", "mission", "works", 2],
      ["GOV-02", "mission", "room-exists", 1],
      ["RES-06", "observatory", "planned", 1],
    ]);
    expect(map.mechanisms[0]?.quotation).toEqual({ text: "登记文件", document: "plan", at: 3, alsoAt: [], lines: [1] });
    expect(map.counts).toEqual({ works: 1, "room-exists": 1, planned: 1 });
    expect(map.byCapability.map((one) => [one.code, one.counts.works, one.counts.planned])).toEqual([
      ["GOV", 1, 0],
      ["RES", 0, 1],
    ]);
    expect(map.rooms.map((room) => [room.id, room.exists])).toEqual([
      ["mission", true],
      ["observatory", false],
    ]);
  });

  it.each([
    ["?capability=RES", ["RES-06"]],
    ["?state=works&state=planned", ["GOV-01", "RES-06"]],
    ["?room=mission&q=dispatch", ["GOV-02"]],
    [`?q=${encodeURIComponent("航次共享")}`, ["RES-06"]],
    ["?q=nothing", []],
  ])("filters by %s, and keeps the counts of the whole", async (query, ids) => {
    const map = await list(query);
    expect(map.mechanisms.map((row) => row.id)).toEqual(ids);
    expect(map.total).toBe(ids.length);
    expect(map.counts).toEqual({ works: 1, "room-exists": 1, planned: 1 });
  });

  it("refuses a state that does not exist", async () => {
    const answer = await house.ask(null, { url: "/api/mission/mechanisms?state=done" });
    expect([answer.statusCode, answer.json().code]).toEqual([400, "platform.bad-request"]);
  });

  it("shows one mechanism with its sentences and who proved it", async () => {
    const answer = await house.ask(null, { url: "/api/mission/mechanisms/GOV-01" });
    const found = MechanismSchema.parse(answer.json());
    expect(found.quotations.map((one) => one.at)).toEqual([3, 40]);
    expect(found.sections).toEqual([{ document: "plan", section: "一" }]);
    expect(found.evidence).toEqual([{ journey: "an official reads a plan", recordKind: "policy.document" }]);
  });

  it("says in the reader's language that a mechanism does not exist", async () => {
    const answer = await house.ask(null, {
      url: "/api/mission/mechanisms/GOV-99",
      headers: { "accept-language": "en" },
    });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "mission.mechanism-not-found"]);
    expect(answer.json().detail).toContain('the id "GOV-99"');
  });
});

describe("loading the pack", () => {
  it("replaces the map, so that a second start changes nothing and withdrawn evidence is gone", async () => {
    await load(packOf());
    expect((await list()).total).toBe(3);
    await load(packOf({ "mission-evidence.gen.json": { evidence: [] } }));
    expect((await list()).counts).toEqual({ works: 0, "room-exists": 2, planned: 1 });
    await load(packOf());
    expect((await list()).counts.works).toBe(1);
  });

  it.each([
    [
      "evidence of a mechanism that is not there",
      { "mission-evidence.gen.json": { evidence: [{ mechanism: "GOV-77", journey: "a", recordKind: "b" }] } },
      "GOV-77",
    ],
    [
      "a capability that no room serves",
      { "mechanisms/rooms.json": { note: "", basis: null, validFrom: "2026-01-01", rooms: [] } },
      "GOV-01",
    ],
    [
      "a mechanism twice",
      {
        "mechanisms/c.json": {
          ...(files["mechanisms/a.json"] as object),
          capability: { id: "C1", code: "GOV", nameZh: "治", nameEn: "G" },
        },
      },
      "twice",
    ],
  ])("refuses %s and keeps the map", async (_what, changes, words) => {
    await expect(load(packOf(changes))).rejects.toMatchObject({
      code: "platform.region-pack",
      params: { detail: expect.stringContaining(words) },
    });
    expect((await list()).total).toBe(3);
  });
});
