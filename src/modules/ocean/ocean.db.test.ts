import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { FileReport } from "./contract/files.ts";
import type { JobList, JobPage } from "./contract/jobs.ts";
import type { BatchAnswer, LinkList, LinkPage } from "./contract/links.ts";

const story = openStory();
const operator = "ship@sample.haice.example";
const firm = "firm@sample.haice.example";

type Method = "GET" | "POST" | "DELETE";
const call = (role: string | null, method: Method, address: string, body?: unknown, headers = {}) =>
  story.as(role, `/api/ocean/${address}`, { method, headers, ...(body === undefined ? {} : { body }) });
const good = async <T>(role: string | null, method: Method, address: string, body?: unknown, headers = {}) => {
  const answer = await call(role, method, address, body, headers);
  expect(answer.status, `${address} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body as T;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

const newLink = (name: string, change: object = {}) => ({
  name: { zh: name, en: null },
  kind: "satellite",
  profile: "sea-surface",
  access: "internal",
  interval: 10,
  ...change,
});
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const message = (sequence: number, change: object = {}) => ({
  sequence,
  observedAt: minutesAgo(200 - sequence),
  longitude: 121.05,
  latitude: 35.05,
  values: { temperature: 10 + sequence },
  ...change,
});
const send = (key: string, ...messages: unknown[]) =>
  good<BatchAnswer>(null, "POST", "observations", { messages }, bearer(key));

let link = "";
let key = "";
beforeAll(async () => {
  link = (await good<{ id: string }>(operator, "POST", "links", newLink("测试船"))).id;
  key = (await good<{ key: string }>(operator, "POST", `links/${link}/keys`)).key;
});

describe("a link", () => {
  it("is made and given keys by its keeper; without a key that holds nothing is taken", async () => {
    expect(codeOf(await call(firm, "POST", `links/${link}/keys`))).toBe("ocean.not-keeper");
    expect(codeOf(await call(operator, "POST", "links", newLink("测试船")))).toBe("ocean.name-taken");
    for (const headers of [{}, bearer("hk_wrong"), { authorization: key }]) {
      const answer = await call(operator, "POST", "observations", { messages: [message(1)] }, headers);
      expect([answer.status, codeOf(answer)]).toEqual([401, "ocean.key-unknown"]);
    }
    const [row] = await story.read<{ key_hash: string }>("select key_hash from ocean.link_key where link_id = $1", [
      link,
    ]);
    expect(row!.key_hash).toBe(createHash("sha256").update(key).digest("hex"));
  });

  it("keeps a message once, however often it is sent, and another one of the same number apart", async () => {
    const batch = [message(1), message(2), message(2), { ...message(2), observedAt: minutesAgo(1) }];
    const first = await send(key, ...batch);
    expect([first.kept, first.repeated]).toEqual([2, 1]);
    expect(first.refused).toMatchObject([{ at: 3, sequence: 2, faults: [{ code: "sequence-taken" }] }]);
    const again = await send(key, message(1, { observedAt: (await last()).observedAt }));
    expect(again).toMatchObject({ kept: 0, repeated: 0 });
    const [one] = (await page()).observations.filter(({ sequence }) => sequence === 1);
    const same = {
      sequence: 1,
      observedAt: one!.observedAt,
      longitude: 121.05,
      latitude: 35.05,
      values: { temperature: 11 },
    };
    expect(await send(key, same)).toMatchObject({ kept: 0, repeated: 1, refused: [] });
  });

  it("keeps what breaks the profile apart with its codes, in the sender's language, and takes the rest", async () => {
    const bad = { sequence: 3, observedAt: minutesAgo(190), longitude: 121, latitude: 35, values: { temperature: 99 } };
    const answer = await send(key, bad, "nonsense", message(4));
    expect(answer.kept).toBe(1);
    expect(answer.refused.map(({ at, faults }) => [at, faults[0]!.code, faults[0]!.text])).toEqual([
      [0, "above-range", "above the range"],
      [1, "not-an-object", "not of the shape that is set"],
    ]);
    await send(key, bad);
    const { refused } = await page();
    expect(refused.find(({ sequence }) => sequence === 3)).toMatchObject({ times: 2, raw: JSON.stringify(bad) });
  });

  it("is judged by what came: delay, gaps, missing numbers", async () => {
    await send(key, message(5), message(9, { observedAt: minutesAgo(60) }));
    const { link: one, gaps } = await page();
    expect(one).toMatchObject({ state: "live", missing: 4, interval: 10 });
    expect(one.medianDelay).toBeGreaterThan(3000);
    expect(one.p95Delay).toBeGreaterThanOrEqual(one.medianDelay!);
    expect(gaps.some(({ minutes }) => minutes >= 130)).toBe(true);
    const { links } = await good<LinkList>(null, "GET", "links");
    expect(links.find(({ id }) => id === link)).toMatchObject({ heard: one.heard, refused: one.refused });
  });

  it("of an organisation's own class shows others its state and nothing of what it sent", async () => {
    for (const role of [null, firm]) {
      const seen = await good<LinkPage>(role, "GET", `links/${link}`);
      expect([seen.mayRead, seen.observations, seen.refused, seen.keys]).toEqual([false, [], [], []]);
      expect(seen.link.heard).toBeGreaterThan(0);
    }
    expect(codeOf(await call(firm, "POST", "jobs", job({ links: [link] })))).toBe("ocean.not-found");
  });

  it("ends with its keys", async () => {
    const { id } = await good<{ id: string }>(operator, "POST", "links", newLink("停用船"));
    const one = await good<{ id: string; key: string }>(operator, "POST", `links/${id}/keys`);
    const other = await good<{ id: string; key: string }>(operator, "POST", `links/${id}/keys`);
    await good(operator, "DELETE", `links/${id}/keys/${one.id}`);
    expect((await call(null, "POST", "observations", { messages: [message(1)] }, bearer(one.key))).status).toBe(401);
    expect(await send(other.key, message(1))).toMatchObject({ kept: 1 });
    await good(operator, "POST", `links/${id}/end`);
    expect((await call(null, "POST", "observations", { messages: [message(2)] }, bearer(other.key))).status).toBe(401);
    expect((await good<LinkPage>(operator, "GET", `links/${id}`)).link).toMatchObject({ state: "ended", heard: 1 });
  });
});

const page = () => good<LinkPage>(operator, "GET", `links/${link}`);
const last = async () => (await page()).observations[0]!;

describe("a file", () => {
  const bytes = Buffer.from(
    "观测时间,经度,纬度,海表温度,海况,风速\n2026-11-20 08:00,120.11,35.21,12.5,轻浪,3\n2026-11-20 09:00,120.11,35.21,85,3,3\n",
  );
  const check = (role: string, link_: string, code = "sea-surface") =>
    story.as(role, `/api/ocean/profiles/${code}/files`, {
      method: "POST",
      file: { name: "station.csv", type: "text/csv", bytes, fields: { link: link_ } },
    });

  it("is reported on by row and column, kept as it came, and its sound rows become observations once", async () => {
    const answer = await check(operator, link);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const { id } = answer.body as { id: string };
    const report = await good<FileReport>(operator, "GET", `files/${id}`);
    expect(report.file).toMatchObject({ rows: 2, sound: 1, kept: 1, name: "station.csv" });
    expect(report.faults).toEqual([
      { row: 1, column: "风速", code: "unknown-column", value: "" },
      { row: 3, column: "temperature", code: "above-range", value: "85" },
    ]);
    expect((await call(operator, "GET", `files/${id}/original`)).bytes.equals(bytes)).toBe(true);
    const table = String((await call(operator, "GET", `files/${id}/report.csv`)).body);
    expect(table).toContain("3,sea temperature,above-range,above the range,85");
    expect(codeOf(await check(operator, link))).toBe("ocean.file-known");
    expect(codeOf(await check(firm, link))).toBe("ocean.not-keeper");
    expect(codeOf(await call(firm, "GET", `files/${id}`))).toBe("ocean.not-found");
    expect(codeOf(await check(operator, link, "field-sensor"))).toBe("ocean.other-profile");
    expect(codeOf(await check(firm, "", "city-event"))).toBe("ocean.no-columns");
  });
});

const job = (change: object = {}) => ({
  template: "sum",
  title: "测试作业",
  column: "temperature",
  from: "2026-11-01T00:00:00+08:00",
  to: new Date(Date.now() + 60_000).toISOString(),
  cell: 0.1,
  ...change,
});

describe("a job", () => {
  it("sums by cell with its lineage, comes out the same when run again, and is as closed as what went in", async () => {
    const run = (change: object = {}) =>
      good<{ id: string }>(operator, "POST", "jobs", job({ links: [link], ...change }));
    const of = (id: string) => good<JobPage>(operator, "GET", `jobs/${id}`);
    const one = await of((await run()).id);
    const [stated] = await story.read<{ n: number; mean: number }>(
      `select count(*)::int as n, avg((content->>'temperature')::float8) as mean from ocean.observation
       where link_id = $1 and longitude = 121.05`,
      [link],
    );
    const cell = one.cells.find(({ west }) => west === 121)!;
    expect(cell).toMatchObject({ west: 121, south: 35, count: stated!.n });
    expect(cell.mean).toBeCloseTo(stated!.mean, 9);
    expect(one.cells.map(({ west, south }) => [west, south])).toContainEqual([120.1, 35.2]);
    expect(one.job).toMatchObject({ access: "internal", observations: stated!.n + 1 });
    expect(one.inputs).toMatchObject([{ count: stated!.n + 1, profile: "sea-surface", profileVersion: 1 }]);
    expect(one.code).toMatch(/sum\/1$/);
    expect((await of((await run()).id)).digest).toBe(one.digest);
    expect(codeOf(await call(firm, "GET", `jobs/${one.job.id}`))).toBe("ocean.not-found");

    const box = await good<JobPage>(operator, "GET", `jobs/${one.job.id}?west=121&east=122&south=35&north=36`);
    expect(box.cells).toEqual([cell]);
    const update = { template: "update", background: one.job.id, backgroundError: 1, observationError: 1 };
    const two = await of((await run(update)).id);
    expect(two.background).toMatchObject({ id: one.job.id, digest: one.digest });
    expect((await of(one.job.id)).usedBy.map(({ id }) => id)).toEqual([two.job.id]);
    expect(codeOf(await call(operator, "POST", "jobs", job({ links: [link], ...update, cell: 0.2 })))).toBe(
      "ocean.background-unfit",
    );
    expect(codeOf(await call(operator, "POST", "jobs", job({ links: [link], column: "seaState" })))).toBe(
      "ocean.no-number",
    );
    const empty = { from: "2001-01-01T00:00:00Z", to: "2001-01-02T00:00:00Z" };
    expect(codeOf(await call(operator, "POST", "jobs", job({ links: [link], ...empty })))).toBe("ocean.grid-empty");
  });

  it("of public observations is read by everybody, the sample's too", async () => {
    const { jobs } = await good<JobList>(null, "GET", "jobs");
    const [sample] = jobs.filter(({ isSample }) => isSample);
    const { cells } = await good<JobPage>(null, "GET", `jobs/${sample!.id}`);
    expect(cells.length).toBe(sample!.cells);
    const table = String((await call(null, "GET", `jobs/${sample!.id}/cells.csv`)).body);
    expect(table.trim().split("\n").length).toBe(cells.length + 1);
  });
});

it("what was observed and what came out is never changed: the database refuses", async () => {
  for (const table of ["observation", "grid_cell", "grid_job", "checked_file"])
    await expect(story.read(`delete from ocean.${table}`)).rejects.toThrow();
});
