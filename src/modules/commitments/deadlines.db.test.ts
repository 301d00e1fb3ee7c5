import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { renewDueLamps } from "./actions/lamps.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { Desk } from "./contract/desk.ts";

const story = openStory();
const base = "/api/commitments";
const office = "commission-office";
const city = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const day = 86_400_000;
const china = (at: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at);

/** The day's work, `days` from now. */
async function workOn(days: number): Promise<void> {
  const clock = { now: () => new Date(Date.now() + days * day) };
  await inTransaction(story.installation.database.db, itself, (tx) => renewDueLamps(systemCtx(tx, clock)));
}
const act = async (who: string, id: string, body: Record<string, unknown>) => {
  const { version } = (await story.as(office, `${base}/commitments/${id}`)).body as Commitment;
  const answer = await story.as(who, `${base}/commitments/${id}/acts`, { body: { version, ...body } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const told = (id: string) =>
  story.read<{ kind: string; unit: string | null }>(
    `select m.kind, o.code as unit from messages.message m left join people.organisation o on o.id = m.organisation_id
     where m.subject = $1 and m.kind <> 'commitments.dispatched' order by m.id`,
    [id],
  );

let late = "";
let unsigned = "";

beforeAll(async () => {
  const { rows } = (await story.as(office, `${base}/ledger?state=registered&kind=task&limit=2`)).body as {
    rows: { id: string }[];
  };
  [late, unsigned] = rows.map(({ id }) => id) as [string, string];
  for (const [id, unit] of [
    [late, "qd-haiyangju"],
    [unsigned, "wc-gongxinju"],
  ] as const) {
    await act(office, id, { act: "assign", duties: [{ organisation: unit, role: "sole" }], basis: "会议" });
    await act(office, id, { act: "approve" });
    await act(office, id, { act: "dispatch" });
  }
  await act(city, late, { act: "sign" });
  await story.read("update commitments.commitment set due_on = $2, due_from = 'extended' where id = $1", [
    late,
    china(new Date(Date.now() + 40 * day)),
  ]);
  await story.read("update commitments.commitment set due_on = null, due_from = 'none' where id = $1", [unsigned]);
}, 120_000);

describe("what the product notices of a deadline", () => {
  it("is told to the unit when it is near and when it is past, to the office after days: each once", async () => {
    await workOn(0);
    expect(await told(late)).toEqual([]);
    await workOn(20);
    await workOn(21);
    expect(await told(late)).toEqual([{ kind: "commitments.due-soon", unit: "qd-haiyangju" }]);
    await workOn(41);
    await workOn(45);
    expect((await told(late)).slice(1)).toEqual([{ kind: "commitments.late", unit: "qd-haiyangju" }]);
    await workOn(50);
    await workOn(60);
    expect((await told(late)).slice(2)).toEqual([{ kind: "commitments.late-escalated", unit: null }]);
  });

  it("is told anew of another deadline", async () => {
    await act(office, late, { act: "extend", until: china(new Date(Date.now() + 100 * day)), basis: "会议" });
    await workOn(90);
    expect((await told(late)).map(({ kind }) => kind).slice(3)).toEqual([
      "commitments.extension-answered",
      "commitments.due-soon",
    ]);
  });

  it("goes to the office where a unit does not sign and has no head, and to its head where it has one", async () => {
    expect((await told(unsigned)).map(({ kind }) => kind)).toEqual(["commitments.unsigned-to-office"]);
    const [head] = await story.read<{ id: string }>("select id from people.person where email = $1", [district]);
    const granted = await story.as("administrator", `/api/people/people/${head!.id}/roles`, {
      body: { role: "unit-head", basis: "任命" },
    });
    expect(granted.status).toBe(200);
    await act(office, unsigned, { act: "recall", note: "重发" });
    await act(office, unsigned, { act: "dispatch" });
    await workOn(91);
    await workOn(92);
    expect(await told(unsigned)).toEqual([
      { kind: "commitments.unsigned-to-office", unit: null },
      { kind: "commitments.recalled", unit: "wc-gongxinju" },
      { kind: "commitments.unsigned-escalated", unit: "wc-gongxinju" },
    ]);
  });

  it("is an event each time", async () => {
    const events = await story.read<{ what: string }>(
      "select after ->> 'what' as what from platform.event where kind = 'commitments.deadline-noticed' and subject = $1 order by id",
      [late],
    );
    expect(events.map(({ what }) => what)).toEqual(["due-soon", "late", "late-escalated", "due-soon"]);
  });
});

describe("a reminder", () => {
  it("is on the desk and on the commitment of the unit that was reminded, and of no other", async () => {
    const opened = await story.as(office, `${base}/rounds`, {
      body: {
        title: "年度调度",
        instructions: "写变化",
        coversFrom: "2026-01-01",
        coversTo: "2026-03-31",
        deadline: china(new Date()),
        filter: { unit: ["qd-haiyangju", "wc-gongxinju"] },
      },
    });
    const { id } = opened.body as { id: string };
    const reminded = await story.as(office, `${base}/rounds/${id}/reminders`, { body: { note: "今天下班前报" } });
    expect(reminded.status, JSON.stringify(reminded.body)).toBe(200);
    const desk = async (who: string) => ((await story.as(who, `${base}/desk`)).body as Desk).reminders;
    expect(await desk(city)).toEqual([
      expect.objectContaining({ title: "年度调度", note: "今天下班前报", by: expect.stringMatching(/.+/) }),
    ]);
    expect(await desk(office)).toEqual([]);
    const seen = async (who: string) => (await story.as(who, `${base}/commitments/${late}`)).body as Commitment;
    expect((await seen(city)).reminders).toHaveLength(1);
    expect((await seen(office)).reminders[0]).toMatchObject({ organisation: { code: "qd-haiyangju" }, round: id });
    const rows = await story.read<{ code: string }>(
      "select o.code from commitments.reminder m join people.organisation o on o.id = m.organisation_id where m.round_id = $1 order by 1",
      [id],
    );
    expect(rows.map(({ code }) => code)).toEqual(["qd-haiyangju", "wc-gongxinju"]);
    const messages = await told(id);
    expect(
      messages
        .filter(({ kind }) => kind === "commitments.round-reminded")
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(["qd-haiyangju", "wc-gongxinju"]);
  });
});
