import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Calendar } from "./contract/calendar.ts";
import type { Commitment } from "./contract/commitment.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
const district = "district@sample.haice.example";

const calendar = async (who: string, query = ""): Promise<Calendar> => {
  const answer = await story.as(who, `/api/commitments/calendar${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Calendar;
};
const ledger = async (who: string, query = ""): Promise<LedgerPage> =>
  (await story.as(who, `/api/commitments/ledger?limit=500&${query}`)).body as LedgerPage;
const ics = async (who: string | null, address = "/api/commitments/calendar.ics") => {
  const answer = await story.as(who, address);
  const text = answer.bytes.toString("utf8");
  return {
    ...answer,
    text,
    uids: [...text.replaceAll("\r\n ", "").matchAll(/^UID:(.*)@commitments\.haice\r$/gm)].map(([, id]) => id!),
  };
};
const feedOf = async (who: string, filter: Record<string, unknown> = {}): Promise<string> => {
  const answer = await story.as(who, "/api/commitments/feed", { body: { filter } });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { path: string }).path;
};

describe("the calendar", () => {
  it("counts in its months every deadline of the ledger, and holds each month's in order", async () => {
    const { months, undated } = await calendar(office);
    const { figures, rows } = await ledger(office);
    expect(months.reduce((sum, { count }) => sum + count, undated)).toBe(figures.total);
    const busiest = months.reduce((most, one) => (one.count > most.count ? one : most));
    const month = await calendar(office, `?month=${busiest.month}`);
    const expected = rows.filter(({ dueOn }) => dueOn?.startsWith(busiest.month)).map(({ id }) => id);
    expect(month.count).toBe(busiest.count);
    expect(month.rows.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(month.rows.map(({ dueOn }) => dueOn)).toEqual(month.rows.map(({ dueOn }) => dueOn).sort());
  });

  it("follows the filters of the ledger and the rights of the reader", async () => {
    const late = await calendar(office, "?lamp=late");
    const total = late.months.reduce((sum, { count }) => sum + count, late.undated);
    expect(total).toBe((await ledger(office, "lamp=late")).figures.total);
    const own = await calendar(district);
    expect(own.months.reduce((sum, { count }) => sum + count, own.undated)).toBe(
      (await ledger(district)).figures.total,
    );
    expect((await story.as("enterprise", "/api/commitments/calendar")).status).toBe(403);
    expect((await story.as(null, "/api/commitments/calendar")).status).toBe(401);
    expect((await story.as(office, "/api/commitments/calendar?month=2027-13")).status).toBe(400);
  });
});

describe("the iCalendar file", () => {
  it("holds each dated commitment that the reader may see once, and the same bytes until something changes", async () => {
    const first = await ics(office);
    expect(first.headers["content-type"]).toContain("text/calendar");
    const dated = (await ledger(office)).rows.filter(({ dueOn }) => dueOn !== null).map(({ id }) => id);
    expect([...first.uids].sort()).toEqual(dated.sort());
    expect((await ics(office)).text).toBe(first.text);
    expect(first.text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const own = await ics(district);
    expect(own.uids.length).toBeGreaterThan(0);
    expect(own.uids.length).toBeLessThan(first.uids.length);
    expect((await ics("enterprise")).status).toBe(403);
  });

  it("keeps the id of what changes, and counts the change", async () => {
    const [row] = (await ledger(office, "state=dispatched&state=in-progress&state=signed")).rows;
    const event = (text: string) =>
      text
        .replaceAll("\r\n ", "")
        .split("BEGIN:VEVENT")
        .find((part) => part.includes(row!.id))!;
    const before = event((await ics(office)).text);
    const one = (await story.as(office, `/api/commitments/commitments/${row!.id}`)).body as Commitment;
    const done = await story.as(office, `/api/commitments/commitments/${row!.id}/acts`, {
      body: { act: "extend", until: "2039-06-30", version: one.version, basis: "会议" },
    });
    expect(done.status).toBe(200);
    const after = event((await ics(office)).text);
    expect(after).toContain("DTSTART;VALUE=DATE:20390630");
    expect(after).toContain(`SEQUENCE:${one.version}\r\n`);
    const stamp = (text: string) => /DTSTAMP:(\w+)/.exec(text)![1]!;
    expect(stamp(after) > stamp(before)).toBe(true);
  });
});

describe("the address for calendar programs", () => {
  it("answers without a session what its owner may see, by the filter it was made with", async () => {
    const path = await feedOf(district);
    const own = await ics(district);
    const read = await ics(null, path);
    expect(read.status).toBe(200);
    expect(read.uids).toEqual(own.uids);
    const narrow = await ics(null, await feedOf(office, { state: ["closed"] }));
    expect([...narrow.uids].sort()).toEqual((await ledger(office, "state=closed")).rows.map(({ id }) => id).sort());
  });

  it("keeps only a hash of the secret, and writes it nowhere else", async () => {
    const path = await feedOf(office);
    const secret = path.split("/").at(-1)!;
    expect(secret.length).toBeGreaterThanOrEqual(43);
    const rows = await story.read<{ all: string }>(
      "select to_jsonb(f)::text as all from commitments.calendar_feed f union all select to_jsonb(e)::text from platform.event e where kind like 'commitments.feed%'",
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ all }) => !all.includes(secret))).toBe(true);
  });

  it("ends when it is ended or replaced; unknown, ended and replaced are one answer", async () => {
    const first = await feedOf(office);
    const second = await feedOf(office);
    const refused = await ics(null, first);
    expect(refused.status).toBe(404);
    expect((await ics(null, second)).status).toBe(200);
    expect((await story.as(office, "/api/commitments/feed")).body).toMatchObject({
      feed: { madeAt: expect.any(String) },
    });
    expect((await story.as(office, "/api/commitments/feed", { method: "DELETE" })).status).toBe(200);
    const plain = (text: string) => text.replace(/"correlationId":"[^"]*"|"instance":"[^"]*"/g, "");
    const ended = await ics(null, second);
    expect(plain(ended.text)).toBe(plain(refused.text));
    expect(plain((await ics(null, "/api/commitments/feeds/unknown")).text)).toBe(plain(refused.text));
    expect((await story.as(office, "/api/commitments/feed")).body).toEqual({ feed: null });
  });

  it("shows nothing more once its owner has left or lost the role", async () => {
    const path = await feedOf(district);
    expect((await ics(null, path)).uids.length).toBeGreaterThan(0);
    const [feed] = await story.read<{ person_id: string }>(
      "select person_id from commitments.calendar_feed where ended_at is null order by id desc limit 1",
    );
    await story.read("update people.person set left_on = current_date - 1 where id = $1", [feed!.person_id]);
    expect((await ics(null, path)).status).toBe(404);
    await story.read("update people.person set left_on = null where id = $1", [feed!.person_id]);
    await story.read(
      "update people.role_grant set valid_to = now() - interval '1 minute', valid_from = valid_from - interval '1 day' where person_id = $1",
      [feed!.person_id],
    );
    expect((await ics(null, path)).status).toBe(404);
  });

  it("is not made by who may not see the ledger", async () => {
    const made = await story.as("enterprise", "/api/commitments/feed", { body: { filter: {} } });
    expect(made.status).toBe(403);
    expect(
      (await story.as(office, "/api/commitments/feed", { body: { filter: { state: ["nonsense"] } } })).status,
    ).toBe(400);
  });
});
