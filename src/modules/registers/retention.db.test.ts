import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { systemCtx } from "../../platform/http/ctx.ts";
import { eraseInTime } from "./actions/erase-in-time.ts";
import type { PastRetention } from "./contract/own-data.ts";
import type { PersonalAccess } from "./contract/personal.ts";
import type { RecordDetail } from "./contract.ts";

const story = openStory();
const office = "commission-office";
const talent = "/api/registers/attracted-talent/records";
const msPerDay = 86_400_000;
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;

/** A record with which nobody has done anything for so many years and days. */
async function addOld(name: string, age: string): Promise<string> {
  const body = { name: { zh: name }, isKnownToBeNew: true, fields: { channel: "other", comesFrom: `${name}来处` } };
  const { id } = (await story.as(office, talent, { body })).body as { id: string };
  await story.read(`update registers.attracted_talent set changed_at = now() - interval '${age}' where id = $1`, [id]);
  return id;
}
const listed = async (role = office) =>
  (await story.as(role, "/api/registers/personal/past-retention")).body as PastRetention;
const one = async (id: string) => (await listed()).records.find((record) => record.id === id);
const nameOf = async (id: string) => ((await story.as(office, `${talent}/${id}`)).body as RecordDetail).record.name.zh;

/** What the product does by itself so many days from now. */
const work = (days: number) => {
  const clock = { now: () => new Date(Date.now() + days * msPerDay) };
  return inTransaction(story.installation.database.db, itself, (tx) => eraseInTime(systemCtx(tx, clock)));
};
async function eraseAfter(days: number) {
  const address = "/api/parameters/parameters/registers.personal-erasure-days";
  const { latest, today } = (await story.as("administrator", address)).body as { latest: string | null; today: string };
  const body = { value: days, from: today, basis: null, reason: "试验", follows: latest };
  expect((await story.as("administrator", `${address}/settings`, { body })).body).toMatchObject({
    inForce: { value: days },
  });
}
const hold = (record: string, until: string, role = office) =>
  story.as(role, "/api/registers/personal/holds", {
    body: { register: "attracted-talent", record, until, reason: "诉讼未结" },
  });

describe("what is past its retention period", () => {
  it("is listed to its stewards alone, by the last act on the record or its papers, and stays as long as nothing is set", async () => {
    const old = await addOld("申屠某某", "5 years 2 days");
    const young = await addOld("闻人某某", "5 years - 2 days");
    const papers = await addOld("东方某某", "6 years");
    const attached = await story.as(office, "/api/registers/attachments", {
      file: {
        ...{ name: "证明.txt", type: "text/plain", bytes: Buffer.from("证明") },
        fields: { register: "attracted-talent", record: papers },
      },
    });
    expect(attached.status).toBe(200);
    expect(await listed()).toMatchObject({
      ...{ years: 5, days: 0, total: 1 },
      records: [{ id: old, name: "申屠某某", register: "attracted-talent", erasedOn: null, hold: null }],
    });
    expect((await listed("enterprise")).records).toEqual([]);
    await work(4000);
    expect([await nameOf(old), await nameOf(young)]).toEqual(["申屠某某", "闻人某某"]);
    const accesses = await story.as(office, `/api/registers/personal/accesses?register=attracted-talent&record=${old}`);
    expect((accesses.body as PersonalAccess).accesses.map(({ way }) => way)).toEqual(["record", "list"]);
  });

  it("is erased by itself only after its day was told, and not what is held or was touched since", async () => {
    const [due, held, touched] = [
      await addOld("公孙某某", "6 years"),
      await addOld("轩辕某某", "6 years"),
      await addOld("令狐某某", "6 years"),
    ];
    await eraseAfter(30);
    await work(0);
    const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * msPerDay).toISOString().slice(0, 10);
    expect([day(30), day(29), day(31)]).toContain((await one(due))?.erasedOn);
    expect(codeOf(await hold(held, day(-1)))).toBe("registers.hold-not-ahead");
    expect(codeOf(await hold(held, day(90), "auditor"))).toBe("registers.not-steward");
    expect((await hold(held, day(90))).status).toBe(200);
    expect(await one(held)).toMatchObject({ erasedOn: null, hold: { until: day(90), reason: "诉讼未结" } });
    await story.read("update registers.attracted_talent set changed_at = now() where id = $1", [touched]);

    await work(28);
    expect(await nameOf(due)).toBe("公孙某某");
    await work(32);
    expect(await nameOf(due)).not.toContain("公孙");
    expect([await nameOf(held), await nameOf(touched)]).toEqual(["轩辕某某", "令狐某某"]);
    const accesses = await story.as(office, `/api/registers/personal/accesses?register=attracted-talent&record=${due}`);
    expect((accesses.body as PersonalAccess).erasures).toMatchObject([
      { by: null, fields: ["comesFrom"], reason: expect.stringContaining("保存期限已过") },
    ]);
    const events = await story.read<{ whole: string; actor: string | null }>(
      "select e::text as whole, actor from platform.event e where subject = $1 and kind = 'registers.personal-erased'",
      [due],
    );
    expect(events).toMatchObject([{ actor: null }]);
    expect(events[0]!.whole).not.toContain("公孙");
    // What was held is told anew when its day has come, and has the whole time again.
    await work(91);
    expect(await nameOf(held)).toBe("轩辕某某");
    await work(122);
    expect(await nameOf(held)).not.toContain("轩辕");
  });

  it("keeps the day that was told when the days are made fewer, and forgets it when it is switched off", async () => {
    const id = await addOld("钟离某某", "7 years");
    await eraseAfter(60);
    await work(0);
    const told = (await one(id))?.erasedOn;
    await eraseAfter(5);
    await work(0);
    expect((await one(id))?.erasedOn).toBe(told);
    await work(10);
    expect(await nameOf(id)).toBe("钟离某某");
    await eraseAfter(0);
    await work(70);
    expect((await one(id))?.erasedOn).toBeNull();
    expect(await nameOf(id)).toBe("钟离某某");
  });
});
