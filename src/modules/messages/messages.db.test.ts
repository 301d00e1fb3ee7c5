import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import type { Inbox, Preferences } from "./contract.ts";
import { passOn } from "./work.ts";

const story = openStory();
const base = "/api/messages";
const office = "commission-office";
const unit = "reporter@sample.haice.example";
const other = "district@sample.haice.example";

const pass = () => {
  const { database, services } = story.installation;
  const clock = { now: () => new Date() };
  return inTransaction(database.db, itself, (tx) => passOn(systemCtx(tx, clock), services));
};
const inbox = async (who: string, query = "") => (await story.as(who, `${base}/inbox${query}`)).body as Inbox;
const lines = async (who: string) => (await inbox(who)).messages.map(({ kind, line }) => `${kind} ${line.zh}`);
const act = async (who: string, id: string, body: Record<string, unknown>) => {
  const { version } = (await story.as(office, `/api/commitments/commitments/${id}`)).body as { version: number };
  const answer = await story.as(who, `/api/commitments/commitments/${id}/acts`, { body: { version, ...body } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

let id = "";
let title = "";

beforeAll(async () => {
  await pass();
  for (const who of [unit, other, office, "reviewer", "administrator"])
    await story.as(who, `${base}/read`, { body: { messages: "all" } });
  const page = (await story.as(office, "/api/commitments/ledger?state=registered&kind=task&limit=1")).body as {
    rows: { id: string; title: string }[];
  };
  ({ id, title } = page.rows[0]!);
  await act(office, id, { act: "assign", duties: [{ organisation: "qd-haiyangju", role: "sole" }], basis: "会议" });
  await act(office, id, { act: "approve" });
  await act(office, id, { act: "dispatch" });
  await pass();
}, 120_000);

/** What a route that writes takes, so that it is refused for who asks and not for what is sent. */
function bodyFor(path: string, own: ReadonlySet<string>): object | undefined {
  if (path.endsWith("/read")) return { messages: [...own] };
  if (path.endsWith("/preferences")) return { choices: {}, mail: null };
  if (path.endsWith("/setting")) return { publicAddress: null, privateHosts: [], mail: null };
  if (path.endsWith("/calendar")) return { day: "2026-10-01", isWorking: false, basis: "通知" };
  if (path.endsWith("/channels"))
    return { kind: "webhook", name: "x", organisation: "qd-haiyangju", address: "https://example.org/x" };
  return path.endsWith("/pause") ? { isPaused: true } : undefined;
}

describe("an inbox", () => {
  it("has what was dispatched to the own unit, in both languages, with the way to it", async () => {
    const { messages, unread } = await inbox(unit, "?only=unread");
    expect(unread).toBe(1);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({
      kind: "commitments.dispatched",
      link: `/commitments/${id}`,
      name: { zh: "交办", en: "Dispatch" },
      by: expect.stringMatching(/.+/),
      readAt: null,
    });
    expect(messages[0]!.line.zh).toContain(title);
    expect(messages[0]!.line.en).toMatch(/^Dispatched to your unit: /);
    expect(
      JSON.stringify(await story.read("select params from messages.message where subject = $1", [id])),
    ).not.toContain("交办");
  });

  it("is told nothing of what other units are told, nor of what one did oneself", async () => {
    expect((await inbox(other, "?only=unread")).messages).toEqual([]);
    expect((await inbox(office, "?only=unread")).messages).toEqual([]);
  });

  it("follows the whole life: signed for, asked, returned, answered", async () => {
    await act(unit, id, { act: "sign" });
    await act(unit, id, { act: "start" });
    await act(unit, id, { act: "ask-extension", until: "2031-12-31", note: "缺船" });
    await act(office, id, { act: "extend", until: "2031-12-31", basis: "会议" });
    await act(unit, id, { act: "report", content: { progress: "已有方案" } });
    await act("reviewer", id, { act: "return", note: "缺证明" });
    await pass();
    expect(await lines(office)).toContainEqual(
      expect.stringMatching(/^commitments\.extension-asked .*申请延期到 2031-12-31.*缺船/),
    );
    expect(await lines("reviewer")).toContainEqual(expect.stringMatching(/^commitments\.reported /));
    const own = await lines(unit);
    expect(own[0]).toMatch(/^commitments\.returned 填报被退回：.*缺证明$/);
    expect(own[1]).toMatch(/^commitments\.extension-answered 延期申请已批准/);
  });

  it("is the same when the work is done again: nobody is told twice", async () => {
    const before = await story.read<{ n: number }>("select count(*) as n from messages.inbox_entry");
    await story.read("update messages.message set spread_at = null");
    await pass();
    await pass();
    expect(await story.read("select count(*) as n from messages.inbox_entry")).toEqual(before);
  });

  it("knows what was read, page by page", async () => {
    const { messages, unread } = await inbox(unit, "?only=unread");
    const answer = await story.as(unit, `${base}/read`, { body: { messages: [messages[0]!.id] } });
    expect(answer.body).toEqual({ unread: unread - 1 });
    expect((await story.as(unit, `${base}/unread`)).body).toEqual({ unread: unread - 1 });
    expect((await inbox(unit)).messages[0]!.readAt).not.toBeNull();
    const next = await inbox(unit, `?cursor=${messages[0]!.id}`);
    expect(next.messages.map((one) => one.id)).not.toContain(messages[0]!.id);
  });

  it("opens to its own person alone, by every route and to every role", async () => {
    const accounts = (await story.as(null, "/api/people/sample-accounts")).body as { email: string }[];
    const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      path.startsWith("/api/messages") ? Object.keys(methods).map((method) => ({ path, method })) : [],
    );
    expect(routes.length).toBeGreaterThan(12);
    const own = new Set((await inbox(unit)).messages.map((one) => one.id));
    const [mine] = await story.read<{ id: string }>("select id from people.person where email = $1", [unit]);
    const state = () =>
      story.read("select message_id, read_at from messages.inbox_entry where person_id = $1 order by 1", [mine!.id]);
    const before = await state();
    let refused = 0;
    for (const who of [null, ...accounts.map(({ email }) => email).filter((email) => email !== unit)])
      for (const { path, method } of routes) {
        const address = path.replace("{id}", [...own][0]!);
        const answer = await story.as(who, address, {
          method: method.toUpperCase() as "GET",
          ...(method === "get" ? {} : { body: bodyFor(path, own) }),
        });
        const keeps = who?.startsWith("admin") ?? false;
        const isPersonal = /\/(inbox|unread|read|preferences)$/.test(path);
        if (who === null) expect(answer.status, path).toBe(401);
        else if (!isPersonal && !keeps) expect(answer.status, `${who} ${path}`).toBe(403);
        if (answer.status >= 400) refused += 1;
        for (const one of own) expect(answer.bytes.toString().includes(`"id":"${one}"`), `${who} ${path}`).toBe(false);
      }
    expect(refused).toBeGreaterThan(80);
    expect(await state()).toEqual(before);
  });
});

describe("preferences", () => {
  it("leave out what may be left out, and say why the rest may not", async () => {
    const { kinds } = (await story.as(unit, `${base}/preferences`)).body as Preferences;
    const dispatched = kinds.find(({ kind }) => kind === "commitments.dispatched")!;
    expect(dispatched).toMatchObject({
      choice: "at-once",
      usual: "at-once",
      fixed: { zh: expect.stringMatching(/签收/) },
    });
    expect(kinds.some(({ kind }) => kind === "commitments.extension-asked")).toBe(false);
    const no = await story.as(unit, `${base}/preferences`, {
      method: "PUT",
      body: { choices: { "commitments.dispatched": "not" }, mail: null },
    });
    expect(no).toMatchObject({ status: 422, body: { code: "messages.kind-fixed" } });
    const yes = await story.as(unit, `${base}/preferences`, {
      method: "PUT",
      body: { choices: { "commitments.own-source-changed": "not", "commitments.dispatched": "digest" }, mail: "en" },
    });
    expect(yes.body).toMatchObject({ mail: { address: unit, language: "en", isServerSet: false } });
    const again = (await story.as(unit, `${base}/preferences`)).body as Preferences;
    expect(again.kinds.find(({ kind }) => kind === "commitments.own-source-changed")?.choice).toBe("not");
  });

  it("are kept from others by the database itself", async () => {
    const { db } = story.installation.database;
    const scope = { user: "somebody", organisation: null, roles: ["administrator", "commission-office"] };
    for (const table of ["inbox_entry", "preference", "message", "outbox_entry"]) {
      const rows = await inTransaction(
        db,
        scope,
        async (tx) => (await sql.raw(`select from messages.${table}`).execute(tx)).rows,
      );
      expect(rows, table).toEqual([]);
    }
  });
});
