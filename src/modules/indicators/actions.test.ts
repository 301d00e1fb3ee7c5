import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { AreaComparison } from "./contract/explain.ts";
import type { BaselineList, IndicatorDetail, IndicatorFacts } from "./contract.ts";

const story = openStory();
/** An area within the region of the story. */
const district = () => story.installation.services.installation.areas[0]!.code;
const read = async <T>(address: string) => {
  const { status, body } = await story.as(null, `/api/indicators/${address}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as T;
};
const detail = (code: string, query = "") => read<IndicatorDetail>(`indicators/${code}?${query}`);
const type = async (fact: object) => {
  const body = { validTo: null, unit: "家", value: "1", evidence: "名录", ...fact };
  const answer = await story.as("commission-office", "/api/ledger/facts", { body });
  expect(answer.body).toMatchObject({ id: expect.any(String) });
  return (answer.body as { id: string }).id;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;

const lab = (subject: string, validFrom: string, over: object = {}) =>
  type({ metric: "national-key-laboratory", subject, validFrom, ...over });

describe("a figure", () => {
  it("counts a subject once, in the region and in its area, and opens down to its facts", async () => {
    const [other] = await story.read<{ code: string }>(
      "select code from places.area_public where kind = 'division' and code <> $1 order by code limit 1",
      [district()],
    );
    const counts = async () => {
      const { areas } = await read<AreaComparison>("indicators/national-key-laboratories/areas?on=2024-06-30");
      const wanted = [story.installation.services.installation.region.code, district()];
      const shown = wanted.map((code) => areas.find((area) => area.code === code)!);
      const values = shown.map(({ outcome }) => Number(outcome.value ?? outcome.interval?.low));
      return { parts: shown[0]!.parts, values };
    };
    const before = (await counts()).values;
    await lab("lab-1", "2021-01-01", { place: district() });
    await lab("lab-1", "2022-01-01", { place: district() });
    await lab("lab-2", "2023-01-01", { place: other!.code });
    const { parts, values } = await counts();
    expect(values).toEqual([before[0]! + 2, before[1]! + 1]);
    const { facts } = await read<IndicatorFacts>(
      `indicators/national-key-laboratories/facts?on=2024-06-30&part=${parts[0]!.path}`,
    );
    expect(facts.filter((one) => /^lab-[12]$/.test(one.subject))).toHaveLength(3);
    expect(facts[0]).toMatchObject({ evidence: "名录", origin: "typed" });
  });

  it("without any fact is no figure, and says where and of what", async () => {
    const { outcome } = await detail("marine-core-technologies", "on=2023-06-30");
    expect(outcome).toMatchObject({
      value: null,
      fault: { code: "no-facts", path: "formula", metric: "marine-core-technology" },
    });
  });

  it.each([
    ["no such indicator", "indicators/no-such", 404, "indicators.indicator-not-found"],
    ["no such part", "indicators/high-tech-enterprises/facts?part=formula.to", 404, "indicators.part-not-found"],
    [
      "a comparison backwards",
      "indicators/high-tech-enterprises/change?since=2025-01-01&on=2024-01-01",
      422,
      "indicators.days-order",
    ],
    ["a day that does not exist", "indicators?on=2025-02-30", 400, "platform.bad-request"],
  ])("%s is an error with its code", async (_case, address, status, code) => {
    const answer = await story.as(null, `/api/indicators/${address}`);
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  });

  it("carries an ETag, and is not sent again while nothing changes", async () => {
    const first = await story.as(null, "/api/indicators/indicators?on=2020-06-30");
    const etag = String(first.headers.etag);
    const second = await story.as(null, "/api/indicators/indicators?on=2020-06-30", {
      headers: { "if-none-match": etag },
    });
    expect([first.status, second.status]).toEqual([200, 304]);
  });
});

describe("a baseline that the source does not give", () => {
  const give = (id: string, body: object, role = "reporter") =>
    story.as(role, `/api/indicators/targets/${id}/baseline`, { body });

  it("is asked of a unit, brought with its evidence, and then counts", async () => {
    const code = "above-scale-rd-growth-west-coast";
    expect((await detail(code, "on=2024-12-31")).outcome.fault).toMatchObject({ code: "no-baseline" });
    const asked = await story.as("commission-office", "/api/indicators/targets/T19/baseline-requests", {
      body: { organisation: "qd-haiyangju", question: "请补报2023年数值" },
    });
    expect(asked.status).toBe(200);
    expect((await give("T19", { value: "100", day: "2023-12-31", evidence: "统计年鉴" })).status).toBe(200);
    expect((await detail(code, "on=2024-12-31")).outcome.value).toBe("13.84");
    const known = encodeURIComponent("2020-01-01T00:00:00Z");
    expect((await detail(code, `on=2024-12-31&known=${known}`)).outcome.value).toBeNull();
    const { targets } = await read<BaselineList>("baselines");
    expect(targets.find((one) => one.id === "T19")).toMatchObject({
      requests: [{ question: "请补报2023年数值", organisation: { code: "qd-haiyangju" }, isAnswered: true }],
      baseline: { value: "100", day: "2023-12-31", evidence: "统计年鉴" },
      need: "figure",
      state: "given",
      base: { unit: "亿元", per: null },
    });
  });

  it.each([
    ["of a target that has one", "T09", {}, 409, "indicators.baseline-in-source"],
    ["of no target", "T99", {}, 404, "indicators.target-not-found"],
    ["of a day to come", "T20", { day: "2999-12-31" }, 422, "indicators.baseline-day-late"],
    ["without evidence", "T20", { evidence: " " }, 400, "platform.bad-request"],
    ["that is no decimal", "T20", { value: "1e3" }, 400, "platform.bad-request"],
  ])("%s is refused", async (_case, id, over, status, code) => {
    const answer = await give(id, { value: "1", day: "2022-12-31", evidence: "函", ...over }, "commission-office");
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status, code });
  });

  it.each([
    [null, 401],
    ["enterprise", 403],
    ["public", 403],
  ] as const)("%s may not bring one: %i", async (role, status) => {
    const answer = await story.as(role, "/api/indicators/targets/T20/baseline", {
      body: { value: "1", day: "2022-12-31", evidence: "函" },
    });
    expect(answer.status).toBe(status);
  });

  it("that a unit does not have is declined by it once, with the reason; another unit may be asked", async () => {
    const ask = async () => {
      const body = { organisation: "qd-haiyangju", question: "请补报基期" };
      const answer = await story.as("commission-office", "/api/indicators/targets/T20/baseline-requests", { body });
      return (answer.body as { id: string }).id;
    };
    const decline = (id: string, role = "reporter") =>
      story.as(role, `/api/indicators/baseline-requests/${id}/decline`, { body: { reason: "非本单位统计口径" } });
    const listed = async () => (await read<BaselineList>("baselines")).targets.find((one) => one.id === "T20");
    const before = await give("T20", { value: "1", day: "2022-12-31", evidence: "函" });
    expect({ status: before.status, code: codeOf(before) }).toEqual({
      status: 403,
      code: "indicators.baseline-not-asked",
    });
    const id = await ask();
    expect(await listed()).toMatchObject({ state: "waiting", requests: [{ id, declined: null }] });
    expect((await decline(id, "commission-office")).status).toBe(403);
    expect((await decline("no-such")).status).toBe(404);
    expect((await decline(id)).status).toBe(200);
    expect(await decline(id)).toMatchObject({ status: 409, body: { code: "indicators.request-settled" } });
    expect(await listed()).toMatchObject({
      state: "declined",
      requests: [{ id, isAnswered: false, declined: { reason: "非本单位统计口径" } }],
    });
    const again = await ask();
    expect(await listed()).toMatchObject({ state: "waiting", requests: [{ id: again }, { id }] });
    expect((await give("T20", { value: "4100", day: "2022-12-31", evidence: "名录" })).status).toBe(200);
    expect((await give("T20", { value: "4200", day: "2022-12-31", evidence: "更正函" })).status).toBe(200);
    expect(await listed()).toMatchObject({
      state: "given",
      baseline: { value: "4200" },
      given: [{ value: "4200" }, { value: "4100" }],
    });
  });
});
