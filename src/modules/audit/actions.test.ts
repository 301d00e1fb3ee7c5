import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { sealEvents } from "../../platform/audit/seal-events.ts";
import type { EventList, LoggedEvent, RecordState, RecordVerification } from "./contract.ts";

const story = openStory();
const events = async (query = "", role = "auditor") =>
  (await story.as(role, `/api/audit/events${query}`)).body as EventList;
const record = async () => (await story.as("auditor", "/api/audit/record")).body as RecordState;

describe("the event log", () => {
  it("is for auditors and administrators", async () => {
    for (const address of ["/api/audit/events", "/api/audit/record", "/api/audit/events/x"]) {
      expect((await story.as(null, address)).status).toBe(401);
      expect((await story.as("commission-office", address)).status).toBe(403);
    }
    expect((await story.as("reporter", "/api/audit/verifications", { method: "POST" })).status).toBe(403);
    expect((await story.as("administrator", "/api/audit/events")).status).toBe(200);
  });

  it("shows who did what, with before and after, in words of both languages", async () => {
    const body = { nameZh: "审计试验院", kind: "institute", basis: "试验依据" };
    const added = await story.as("commission-office", "/api/people/organisations", { body });
    const [newest] = (await events("?kind=people.organisation-added")).events;
    expect(newest).toMatchObject({
      name: { zh: "登记单位", en: "Added an organisation" },
      basis: "试验依据",
      before: null,
      after: { nameZh: "审计试验院" },
      actor: { name: expect.stringMatching(/.+/) },
    });
    // The same id stands on the request's lines in the server's log.
    expect(newest?.correlationId).toBe(added.headers["x-correlation-id"]);
    const one = (await story.as("auditor", `/api/audit/events/${newest?.id}`)).body as LoggedEvent;
    expect(one).toEqual(newest);
    const none = await story.as("auditor", "/api/audit/events/none");
    expect(none).toMatchObject({ status: 404, body: { code: "audit.event-not-found" } });
  });

  it("is filtered by kind, actor, subject and civil day", async () => {
    const all = (await events()).events;
    const office = all.find((one) => one.actor !== null)!;
    const byActor = await events(`?actor=${office.actor?.id}`);
    expect(byActor.events.length).toBeGreaterThan(0);
    expect(new Set(byActor.events.map((one) => one.actor?.id))).toEqual(new Set([office.actor?.id]));
    const bySubject = await events(`?subject=${encodeURIComponent(office.subject)}`);
    expect(new Set(bySubject.events.map((one) => one.subject))).toEqual(new Set([office.subject]));
    const two = await events("?kind=people.role-granted&kind=policy.document-added");
    expect(new Set(two.events.map((one) => one.kind))).toEqual(
      new Set(["people.role-granted", "policy.document-added"]),
    );
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
    expect((await events(`?from=${today}`)).events.length).toBeGreaterThan(0);
    expect((await events("?to=2020-01-01")).events).toEqual([]);
    expect((await story.as("auditor", "/api/audit/events?from=yesterday")).status).toBe(400);
  });

  it("comes in pages that lose and repeat nothing while events are added", async () => {
    for (let turn = 0; turn < 60; turn++) {
      await story.read(
        `insert into platform.event (id, occurred_at, kind, subject, correlation_id)
         values ('0000${String(turn).padStart(4, "0")}', now(), 'test.paged', 'paged', 'x')`,
      );
    }
    const first = await events("?kind=test.paged");
    expect(first.events).toHaveLength(50);
    await story.read(`insert into platform.event (id, occurred_at, kind, subject, correlation_id)
      values ('00009999', now(), 'test.paged', 'paged', 'x')`);
    const second = await events(`?kind=test.paged&cursor=${first.next}`);
    expect(second.next).toBeNull();
    expect(new Set([...first.events, ...second.events].map((one) => one.id)).size).toBe(60);
  });
});

describe("the record", () => {
  it("says that nobody verified it, until somebody does, which is an event", async () => {
    expect((await record()).lastCheck).toBeNull();
    await sealEvents(story.installation.database.db);
    const answer = await story.as("auditor", "/api/audit/verifications", { method: "POST" });
    const found = answer.body as RecordVerification;
    expect(found).toMatchObject({ findings: [], unsealed: 0 });
    // A seal holds so many events at most, and the story may hold more.
    expect(found.seals).toBeGreaterThan(0);
    const state = await record();
    expect(state.lastCheck).toMatchObject({ by: { name: expect.any(String) }, found });
    expect(state.head).toEqual(found.head);
    expect(state.unsealed).toBe(1);
    expect(state.kinds.find((one) => one.kind === "audit.verified")?.count).toBe(1);
  });

  it("says where it does not agree, also to who comes later", async () => {
    await story.read(`do $$ begin
      alter table platform.event disable trigger user;
      update platform.event set basis = 'bent' where kind = 'people.role-granted';
      alter table platform.event enable trigger user;
    end $$`);
    await story.as("administrator", "/api/audit/verifications", { method: "POST" });
    const { lastCheck } = await record();
    expect(new Set(lastCheck?.found.findings.map((one) => one.kind))).toEqual(new Set(["event-changed"]));
    expect(lastCheck?.found.findings.length).toBeGreaterThan(5);
  });
});
