import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { regionNames } from "../../test/architecture/region-words.ts";
import { openStory } from "../../test/story.ts";
import { haice } from "./fixture-run.ts";

// A whole installation on the pack that `haice region new` makes of one plan of another region.
const folder = mkdtempSync(join(tmpdir(), "haice-second-region-"));
const plan = join(import.meta.dirname, "../../test/fixtures/second-region/yangpu-2025.txt");
const story = openStory(async () => {
  const pack = join(folder, "pack");
  await haice(["region", "new", plan, "--out", pack, "--sample"], "", "en");
  return pack;
});
afterAll(() => rmSync(folder, { recursive: true }));

const office = "commission-office";
const code = "yangpu-2025";
const get = async <T>(address: string, role: string | null = office): Promise<T> => {
  const answer = await story.as(role, address);
  expect(answer, address).toMatchObject({ status: 200 });
  return answer.body as T;
};

describe("an installation of a second region", () => {
  it("says its own name and areas", async () => {
    expect(await get("/api/platform/installation", null)).toMatchObject({
      region: { code: "yangpu", zh: "杨浦区", en: "Yangpu District" },
      sample: true,
    });
    const { areas } = await get<{ areas: { code: string; isInForce: boolean }[] }>("/api/places/areas");
    expect(areas).toHaveLength(6);
  });

  it("goes from confirmed sentences to commitments in the ledger", async () => {
    const { items } = await get<{ items: { id: string; content: { kind: string } }[] }>(
      `/api/policy/documents/${code}/review?limit=500`,
    );
    expect(items.length).toBeGreaterThan(30);
    const judged = await story.as(office, `/api/policy/documents/${code}/judgements`, {
      body: { extractions: items.map(({ id }) => id), verdict: "accept" },
    });
    expect(judged.status).toBe(200);
    const registered = await story.as(office, "/api/commitments/registrations", {
      body: { document: code, measures: false },
    });
    expect(registered.status).toBe(200);
    const { figures } = await get<{ figures: { total: number; sample: number } }>("/api/commitments/ledger");
    expect(figures.total).toBeGreaterThan(20);
    expect(figures.sample).toBe(0);
  });

  it("ties each target to its sentence and takes a reported figure for it", async () => {
    const { rows } = { rows: await story.read<{ span: string | null }>("select span from indicators.target_quote") };
    expect(rows).toHaveLength(4);
    expect(rows.every(({ span }) => span !== null)).toBe(true);
  });

  it("has every default register, and takes a record", async () => {
    const { registers } = await get<{ registers: { code: string; records: number; basis: string[] }[] }>(
      "/api/registers",
      null,
    );
    expect(registers.length).toBeGreaterThan(10);
    expect(registers.every(({ records, basis }) => records === 0 && basis.length === 0)).toBe(true);
    const fields = { kind: "key-laboratory", level: "national", place: "yangpu" };
    const added = await story.as(office, "/api/registers/platform/records", {
      body: { name: { zh: "类脑智能概念验证与转化创新中心" }, fields },
    });
    expect(added.status).toBe(200);
  });

  it("answers every list of the API, and no answer names the first region", async () => {
    const spec = await get<{ paths: Record<string, { get?: unknown }> }>("/api/platform/openapi.json", null);
    const addresses = Object.keys(spec.paths).filter((path) => spec.paths[path]?.get && !path.includes("{"));
    expect(addresses.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    for (const address of addresses)
      for (const role of [null, office, "administrator"]) {
        const path = address.startsWith("/api") ? address : `/api${address}`;
        const { status, bytes } = await story.as(role, path);
        if (status >= 500 || regionNames.some((name) => name.test(bytes.toString())))
          wrong.push(`${role} ${path} ${status}`);
      }
    expect(wrong).toEqual([]);
  });
});
