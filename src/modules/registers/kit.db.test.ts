import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import type { Attachments } from "./contract/attachment.ts";
import type { BulkResult } from "./contract/bulk.ts";
import type { SavedView } from "./contract/saved-view.ts";
import type { RecordDetail, Similar } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const platform = "/api/registers/platform";
const talent = "/api/registers/attracted-talent";
const pdf = Buffer.from("%PDF-1.7\nminutes of the meeting");

let made = 0;
/** A platform as the office enters it; `owner`: code of an organisation. */
async function add(change: object = {}, fields: object = {}): Promise<string> {
  const body = {
    name: { zh: `附件与视图试验平台第${++made}号` },
    isKnownToBeNew: true,
    fields: { kind: "key-laboratory", level: "city", ...fields },
    ...change,
  };
  const answer = await story.as(office, `${platform}/records`, { body });
  expect(answer.status).toBe(200);
  return (answer.body as { id: string }).id;
}
const read = async (id: string) => (await story.as(office, `${platform}/records/${id}`)).body as RecordDetail;

interface Sent {
  register?: string;
  disclosure?: string;
  name?: string;
  bytes?: Uint8Array;
}
const attach = (role: string | null, record: string, sent: Sent = {}) =>
  story.as(role, "/api/registers/attachments", {
    file: {
      name: sent.name ?? "会议纪要.pdf",
      type: "text/html",
      bytes: sent.bytes ?? pdf,
      fields: {
        register: sent.register ?? "platform",
        record,
        ...(sent.disclosure ? { disclosure: sent.disclosure } : {}),
      },
    },
  });
const attachments = async (role: string | null, record: string, register = "platform") =>
  (await story.as(role, `/api/registers/attachments?register=${register}&record=${record}`)).body as Attachments;
const content = (role: string | null, id: string) => story.as(role, `/api/registers/attachments/${id}/content`);

describe("attachments of a record", () => {
  it("come back byte for byte, to be saved and never shown in the page, typed by their content", async () => {
    const record = await add();
    const answer = await attach(office, record);
    expect(answer.status).toBe(200);
    const [kept] = (await attachments(office, record)).attachments;
    expect(kept).toMatchObject({
      fileName: "会议纪要.pdf",
      mediaType: "application/pdf",
      size: pdf.length,
      removed: null,
    });
    const file = await content(office, kept!.id);
    expect(file.bytes).toEqual(pdf);
    expect(file.headers["content-type"]).toBe("application/pdf");
    expect(file.headers["content-disposition"]).toMatch(/^attachment;/);
    expect(file.headers["x-content-type-options"]).toBe("nosniff");
  });

  it("are internal unless somebody makes them public: the public reads those of a public record only", async () => {
    const [open, closed] = [await add({ disclosure: "public" }), await add({ disclosure: "internal" })];
    await attach(office, open);
    await attach(office, open, { disclosure: "public", bytes: Buffer.from("%PDF-1.4 for all") });
    await attach(office, closed, { disclosure: "public" });
    expect((await attachments(office, open)).attachments).toHaveLength(2);
    const seen = (await attachments(null, open)).attachments;
    expect(seen.map(({ disclosure }) => disclosure)).toEqual(["public"]);
    expect((await content(null, seen[0]!.id)).status).toBe(200);
    expect((await attachments(null, closed)).attachments).toEqual([]);
    for (const { id, disclosure } of (await attachments(office, open)).attachments)
      expect((await content(null, id)).status).toBe(disclosure === "public" ? 200 : 404);
    for (const { id } of (await attachments(office, closed)).attachments)
      expect((await content("public", id)).status).toBe(404);
  });

  it("belong to the organisation of the record: its people add and read, others do not", async () => {
    const { user } = (await story.as("institute", "/api/people/me")).body as {
      user: { organisation: { code: string } };
    };
    const record = await add({ owner: user.organisation.code, disclosure: "public" });
    const answer = await attach("institute", record);
    expect(answer.status).toBe(200);
    const { id } = answer.body as { id: string };
    expect((await content("institute", id)).status).toBe(200);
    for (const stranger of ["enterprise", "auditor", "public"]) {
      expect((await content(stranger, id)).status).toBe(404);
      expect((await attach(stranger, record, { bytes: Buffer.from("%PDF-1.7 other") })).status).toBe(403);
    }
  });

  it.each([
    ["a page", { name: "a.html", bytes: Buffer.from("<script>") }, "registers.attachment-type", 415],
    [
      "a program that calls itself a paper",
      { name: "a.pdf", bytes: Buffer.from("MZ\u0000") },
      "registers.attachment-type",
      415,
    ],
    ["a macro book", { name: "a.xlsm", bytes: Buffer.from("PK\u0003\u0004") }, "registers.attachment-type", 415],
    ["nothing", { name: "a.txt", bytes: Buffer.alloc(0) }, "registers.attachment-empty", 422],
    ["a paper of no record", { register: "platform" }, "registers.record-not-found", 404],
    ["a paper of no register", { register: "nothing" }, "registers.register-not-found", 404],
  ])("are refused: %s", async (name, sent, code, status) => {
    const record = name === "a paper of no record" ? "nothing" : await add();
    const answer = await attach(office, record, sent as Sent);
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  });

  it("have a limit that is a dated parameter", async () => {
    const record = await add();
    const large = Buffer.concat([pdf, Buffer.alloc(21 * 1024 * 1024)]);
    const answer = await attach(office, record, { bytes: large });
    expect([answer.status, codeOf(answer)]).toEqual([413, "platform.too-large"]);
  });

  it("are kept once, and when one is removed its content is gone and the trace stays, without its name in the log", async () => {
    const record = await add();
    await attach(office, record, { name: "../../张三的证明\u202Efdp.exe.pdf" });
    expect(codeOf(await attach(office, record))).toBe("registers.attached-already");
    const [kept] = (await attachments(office, record)).attachments;
    expect(kept!.fileName).toBe("张三的证明fdp.exe.pdf");
    const remove = (role: string, reason: string) =>
      story.as(role, `/api/registers/attachments/${kept!.id}`, { method: "DELETE", body: { reason } });
    expect((await remove("auditor", "x")).status).toBe(404);
    expect((await remove(office, "传错了")).status).toBe(200);
    expect((await content(office, kept!.id)).status).toBe(404);
    expect((await attachments(office, record)).attachments[0]?.removed).toMatchObject({ reason: "传错了" });
    const rows = await story.read<{ content: Buffer | null }>(
      "select content from registers.attachment where id = $1",
      [kept!.id],
    );
    expect(rows).toEqual([{ content: null }]);
    const events = await story.read<{ kind: string; whole: string }>(
      "select kind, e::text as whole from platform.event e where subject = $1 and kind like '%attachment%' order by id",
      [record],
    );
    expect(events.map(({ kind }) => kind)).toEqual(["registers.attachment-added", "registers.attachment-removed"]);
    expect(events.map(({ whole }) => whole).join()).not.toContain("张三");
    expect((await attach(office, record)).status).toBe(200);
  });
});

const view = (
  role: string,
  name: string,
  isShared: boolean,
  search: object = { state: ["recognised"], sort: "name" },
) => story.as(role, "/api/registers/views", { body: { register: "platform", name, search, isShared } });
const views = async (role: string) =>
  ((await story.as(role, "/api/registers/views?register=platform")).body as { views: SavedView[] }).views;

describe("views of a list", () => {
  it("are a person's own, or shared with the organisation, and only who kept one removes it", async () => {
    expect((await view(office, "已认定的", false)).status).toBe(200);
    expect((await view(office, "给大家看的", true)).status).toBe(200);
    expect((await views(office)).map(({ name, isOwn }) => [name, isOwn])).toEqual([
      ["已认定的", true],
      ["给大家看的", true],
    ]);
    // The reviewer sits in the same organisation, the reporter in another.
    expect((await views("reviewer")).map(({ name, isOwn, search }) => [name, isOwn, search])).toEqual([
      ["给大家看的", false, { state: ["recognised"], sort: "name" }],
    ]);
    expect(await views("reporter")).toEqual([]);
    const [shared] = await views("reviewer");
    const remove = (role: string) => story.as(role, `/api/registers/views/${shared!.id}`, { method: "DELETE" });
    expect(codeOf(await remove("reviewer"))).toBe("registers.view-not-found");
    expect((await remove(office)).status).toBe(200);
    expect(await views("reviewer")).toEqual([]);
  });

  it("are refused: a name twice, nobody to share with, nothing in it, an unknown part", async () => {
    expect(codeOf(await view(office, "已认定的", false))).toBe("registers.view-name-taken");
    expect(codeOf(await view("auditor", "x", true))).toBe("registers.view-no-organisation");
    expect((await view(office, "空", false, {})).status).toBe(400);
    expect((await view(office, "错", false, { page: "2" })).status).toBe(400);
    expect((await story.as(null, "/api/registers/views?register=platform")).status).toBe(401);
  });
});

const bulk = async (role: string, ids: readonly string[], input: object, isPreview: boolean, version = 1) =>
  story.as(role, `${platform}/bulk`, { body: { items: ids.map((id) => ({ id, version })), isPreview, input } });
const change = { act: "change", fields: { level: "provincial" }, reason: "省里重新认定" };

describe("the same for many records", () => {
  it("is previewed without a trace, then done by the same acts as one by one", async () => {
    const ids = [await add(), await add()];
    const events = () =>
      story.read<{ count: number }>("select count(*)::int as count from platform.event where subject = any($1)", [ids]);
    const before = await events();
    const tried = (await bulk(office, ids, change, true)).body as BulkResult;
    expect(tried).toMatchObject({ done: 0, results: [{ refusal: null }, { refusal: null }] });
    expect(tried.results[0]?.changes).toEqual([{ field: "level", before: "city", after: "provincial" }]);
    expect(await events()).toEqual(before);
    expect((await read(ids[0]!)).record.version).toBe(1);
    expect((await bulk(office, ids, change, false)).body).toMatchObject({ done: 2 });
    const detail = await read(ids[1]!);
    expect(detail.record).toMatchObject({ version: 2, fields: { level: "provincial" } });
    expect(detail.history[0]).toMatchObject({ kind: "registers.record-changed", basis: "省里重新认定" });
  });

  it("is done for all or for none, with the refusal beside its record", async () => {
    const [right, wrong] = [await add(), await add({}, { level: "provincial" })];
    const answer = (await bulk(office, [right, wrong], change, false)).body as BulkResult;
    expect(answer.done).toBe(0);
    expect(answer.results.map(({ refusal }) => refusal?.code ?? null)).toEqual([null, "registers.nothing-changed"]);
    expect((await read(right)).record.fields.level).toBe("city");
    const stale = (await bulk(office, [right], change, false, 9)).body as BulkResult;
    expect(stale.results[0]?.refusal?.code).toBe("registers.changed-meanwhile");
  });

  it("takes a step for many, with what the step asks for", async () => {
    const place = (
      await story.read<{ code: string }>("select code from places.area where kind = 'division' limit 1")
    )[0]!;
    const ids = [await add({}, { place: place.code }), await add()];
    const step = { act: "step", step: "recognise", day: "2026-03-01", basis: "某科发〔2026〕1号" };
    const tried = (await bulk(office, ids, step, true)).body as BulkResult;
    expect(tried.results[0]?.changes).toContainEqual({ field: "state", before: "entered", after: "recognised" });
    expect(tried.results[1]?.refusal?.code).toBe("registers.fields-missing");
    expect((await bulk(office, [ids[0]!], step, false)).body).toMatchObject({ done: 1 });
    expect((await read(ids[0]!)).record.state).toBe("recognised");
  });

  it("gives nobody more than the single act gives", async () => {
    const id = await add({ disclosure: "public" });
    const answer = (await bulk("enterprise", [id], change, false)).body as BulkResult;
    expect(answer).toMatchObject({ done: 0, results: [{ refusal: { code: "registers.not-own" } }] });
    expect((await bulk(office, [id], { act: "change", fields: { unknown: 1 }, reason: "x" }, true)).status).toBe(400);
  });
});

describe("names that are alike", () => {
  it("are shown from the likeness that the parameter says on the day", async () => {
    await add({ name: { zh: "深海装备智能感知技术实验室" } });
    const alike = async () =>
      (
        (await story.as(office, `${platform}/similar?name=${encodeURIComponent("深海装备智能传感技术实验室")}`))
          .body as Similar
      ).records.length;
    expect(await alike()).toBe(1);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const set = await story.as("administrator", "/api/parameters/parameters/registers.name-likeness/settings", {
      body: { value: 95, from: today, reason: "试验", basis: null, follows: null },
    });
    expect(set.status).toBe(200);
    expect(await alike()).toBe(0);
  });
});

describe("a record about a person", () => {
  it("is talked of in the log without the person's name", async () => {
    const name = "欧阳某某";
    const answer = await story.as(office, `${talent}/records`, {
      body: { name: { zh: name }, fields: { channel: "other", comesFrom: "某研究所" } },
    });
    const { id } = answer.body as { id: string };
    const events = await story.read<{ whole: string }>(
      "select e::text as whole from platform.event e where subject = $1",
      [id],
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.whole).not.toMatch(/欧阳|某研究所/);
  });
});
