import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { Desk } from "./contract/desk.ts";
import type { Division, Divisions, NewPart } from "./contract/division.ts";
import type { Evaluation } from "./contract/evaluation.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const second = "administrator";
const basis = "专题会议纪要第8号";

const get = async <T>(address: string, role = office): Promise<T> => {
  const answer = await story.as(role, `/api/commitments/${address}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const send = (method: "POST" | "PUT", address: string, body: unknown, role: string | null = office) =>
  story.as(role, `/api/commitments/${address}`, { method, body });
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;
const part = (unit: string | null, value: number | null, more: Partial<NewPart> = {}): NewPart => ({
  unit,
  area: null,
  value,
  weight: null,
  due: null,
  what: "",
  ...more,
});
const save = (id: string, version: number | null, parts: NewPart[], role: string | null = office) =>
  send("PUT", `commitments/${id}/division`, { version, split: "by-hand", reason: "", parts }, role);
const decide = (id: string, version: number, more: object = {}, role: string | null = second) =>
  send("POST", `commitments/${id}/division/decision`, { version, basis, dispatch: false, ...more }, role);
const rowIn = async (test: (row: LedgerPage["rows"][number]) => boolean) =>
  (await get<LedgerPage>("ledger?limit=500")).rows.find(test)!;
const countOf = (title: RegExp) => rowIn((row) => row.kind === "target" && title.test(row.title));
const divisionOf = (id: string) => get<Division>(`commitments/${id}/division`);
const districts = { a: "qd-kejiju", b: "wc-gongxinju" };

describe("dividing a target", () => {
  it("keeps a draft that binds nobody; another person decides; the parts are commitments on the desks of their units", async () => {
    const { id } = await countOf(/科技型中小企业数量/).then(async (row) =>
      row.state === "closed"
        ? rowIn(({ kind, state, title }) => kind === "target" && state !== "closed" && /家$/.test(title))
        : row,
    );
    const whole = (await divisionOf(id)).tree[0]!;
    const half = Math.floor(whole.value! / 2);
    const before = (await get<LedgerPage>("ledger?limit=1")).figures.total;
    const saved = await save(id, null, [part(districts.a, half), part(districts.b, 1)]);
    expect(saved.status, JSON.stringify(saved.body)).toBe(200);
    expect((await get<LedgerPage>("ledger?limit=1")).figures.total).toBe(before);
    expect(codeOf(await save(id, null, []))).toBe("commitments.division-changed");
    const drafted = await divisionOf(id);
    expect(drafted.draft).toMatchObject({ version: 1, isOwn: true });
    expect(drafted.findings.map(({ code }) => code)).toEqual(["below-whole"]);
    expect((await save(id, 1, [part(districts.a, half), part(districts.b, whole.value! - half)])).status).toBe(200);
    expect((await divisionOf(id)).findings).toEqual([]);
    expect(codeOf(await decide(id, 1))).toBe("commitments.division-changed");
    expect(codeOf(await decide(id, 2, {}, office))).toBe("commitments.division-same-person");
    const both = await Promise.all([decide(id, 2, { dispatch: true }), decide(id, 2, { dispatch: true })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { tree, draft, total, history } = await divisionOf(id);
    expect({ draft, total, count: tree.length }).toEqual({ draft: null, total: whole.value, count: 3 });
    expect(history).toMatchObject([{ answer: "decided", basis, parts: 2 }]);
    const child = tree.find(({ unit }) => unit?.code === districts.b)!;
    expect(child).toMatchObject({ state: "dispatched", value: whole.value! - half });
    const desk = await get<Desk>("desk", "district@sample.haice.example");
    expect(desk.piles.find(({ pile }) => pile === "sign")?.rows.map((row) => row.id)).toContain(child.id);
    const one = await get<Commitment>(`commitments/${child.id}`, "district@sample.haice.example");
    expect(one).toMatchObject({ parent: { id }, indicator: null });
    expect(one.quote).toBe((await get<Commitment>(`commitments/${id}`)).quote);
    expect(one.duties).toMatchObject([{ role: "sole", basis }]);
  });

  it("asks for a reason where a rest is left, and keeps it", async () => {
    const { id } = await rowIn(
      ({ kind, state, title, round }) =>
        kind === "target" && state === "registered" && round === 0 && /家$/.test(title),
    );
    const { value } = (await divisionOf(id)).tree[0]!;
    await save(id, null, [part(districts.a, value! - 1)]);
    expect(codeOf(await decide(id, 1))).toBe("commitments.division-reason");
    expect((await decide(id, 1, { gapReason: "其余由全市统筹" })).status).toBe(200);
    const { findings, history, tree } = await divisionOf(id);
    expect(findings).toMatchObject([{ code: "below-whole", whole: value, total: value! - 1 }]);
    expect(history[0]).toMatchObject({ gapReason: "其余由全市统筹" });
    expect(tree[1]).toMatchObject({ state: "approved" });
    const more = await save(id, null, [part(districts.b, 1)]);
    expect(more.status, JSON.stringify(more.body)).toBe(200);
    expect((await divisionOf(id)).total).toBe(value);
    const list = await get<Divisions>("divisions");
    expect(list.rows.find((row) => row.id === id)).toMatchObject({ parts: 1, hasDraft: true });
    expect(list.rows.find((row) => row.id === tree[1]!.id)).toBeUndefined();
    const dropped = await send("POST", `commitments/${id}/division/drop`, { version: 1, note: "另行安排" });
    expect(dropped.status).toBe(200);
    expect(codeOf(await decide(id, 1))).toBe("commitments.division-no-draft");
  });

  it("counts the whole once in an evaluation, and not its parts", async () => {
    const { rows } = await get<Divisions>("divisions");
    const divided = rows.find(({ parts }) => parts > 0)!;
    const made = await send("POST", "evaluations", {
      document: divided.document.code,
      kind: "mid-term",
      on: new Date().toISOString().slice(0, 10),
    });
    const evaluation = await get<Evaluation>(`evaluations/${(made.body as { id: string }).id}`);
    const ids = evaluation.rows.map(({ commitment }) => commitment);
    expect(ids).toContain(divided.id);
    for (const { id } of (await divisionOf(divided.id)).tree.slice(1)) expect(ids).not.toContain(id);
  });

  it("is stopped by areas that overlap, by a unit that stands twice, and by a part without a unit", async () => {
    const { rows } = await get<Divisions>("divisions");
    const { id } = rows.find(({ parts, measure, hasDraft }) => parts === 0 && measure === "家" && !hasDraft)!;
    const { areas } = await divisionOf(id);
    const [inside] = await story.read<{ place: string; area: string }>(
      "select place, area from places.placement_public where certainty = 'inside' and place <> area and valid_to is null limit 1",
    );
    expect(areas.map(({ code }) => code)).toEqual(expect.arrayContaining([inside!.place, inside!.area]));
    let version = 0;
    const findingsWith = async (...parts: NewPart[]) => {
      const saved = await save(id, version || null, parts);
      expect(saved.status, JSON.stringify(saved.body)).toBe(200);
      version += 1;
      return (await divisionOf(id)).findings.map(({ code }) => code);
    };
    expect(
      await findingsWith(part(districts.a, 5, { area: inside!.area }), part(districts.b, 5, { area: inside!.place })),
    ).toContain("overlap");
    expect(codeOf(await decide(id, version, { gapReason: "x" }))).toBe("commitments.division-stopped");
    expect(await findingsWith(part(districts.a, 5), part(districts.a, 5))).toContain("twice");
    expect(await findingsWith(part(null, 5))).toContain("no-owner");
    expect(codeOf(await decide(id, version, { gapReason: "x" }))).toBe("commitments.division-stopped");
    expect(codeOf(await save(id, version, [part("nobody", 5)]))).toBe("commitments.organisation-unknown");
    expect(codeOf(await save(id, version, [part(districts.a, 5, { area: "nowhere" })]))).toBe(
      "commitments.division-area",
    );
    expect((await save(id, version, [part(districts.a, 5, { weight: 2 })])).status).toBe(400);
    expect(await findingsWith()).toEqual(["no-parts"]);
    expect(codeOf(await decide(id, version))).toBe("commitments.division-stopped");
  });

  it("of a task gives the work to units, and the workbook says who took over what", async () => {
    const { id } = await rowIn(({ kind, state }) => kind === "task" && state === "registered");
    await save(id, null, [
      part(districts.a, null, { what: "平台建设" }),
      part(districts.b, null, { what: "场景开放" }),
    ]);
    const decided = await decide(id, 1);
    expect(decided.status, JSON.stringify(decided.body)).toBe(200);
    const { bytes } = await story.as(office, `/api/commitments/commitments/${id}/division.xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(bytes));
    const cells = sheets[0]!.rows.flat().map(String);
    expect(cells.some((cell) => cell.includes("平台建设"))).toBe(true);
    expect(sheets[0]!.rows.length).toBeGreaterThan(3);
  });

  it("is not for units nor people from outside; a reviewer reads and does not write", async () => {
    const { id } = await rowIn(({ kind }) => kind === "target");
    expect((await story.as("reporter", `/api/commitments/commitments/${id}/division`)).status).toBe(403);
    expect((await story.as("reporter", "/api/commitments/divisions")).status).toBe(403);
    expect((await story.as(null, "/api/commitments/divisions")).status).toBe(401);
    expect((await story.as("reviewer", `/api/commitments/commitments/${id}/division`)).status).toBe(200);
    expect((await save(id, null, [], "reviewer")).status).toBe(403);
    expect((await decide(id, 1, {}, "reporter")).status).toBe(403);
    expect((await story.as(office, "/api/commitments/commitments/nothing/division")).status).toBe(404);
    const closed = await rowIn(({ state }) => state === "closed");
    expect(codeOf(await save(closed.id, null, []))).toBe("commitments.division-not-whole");
  });
});
