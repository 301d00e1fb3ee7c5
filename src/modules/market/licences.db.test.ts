import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../../test/market-goods.ts";
import { licencesOf, termsFrom, today } from "../../../test/market-licences.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { LicenceInput } from "./contract/licence.ts";
import { daysAfter, monthsAfter } from "./rules/dates.ts";

const story = openStory();
const [university, firm, bank, broker] = [
  "university@sample.haice.example",
  "firm@sample.haice.example",
  "bank@sample.haice.example",
  "broker@sample.haice.example",
];
const outsiders = [
  "administrator",
  "commission-office",
  "auditor",
  "reviewer",
  "ship@sample.haice.example",
  "expert@sample.haice.example",
];
const base = "/api/market/licences";
const { milestoneTerms, deferredTerms } = termsFrom(today);
const { draft, read, tryAct, act, signed, on } = licencesOf(story);

describe("a licence that is used first and paid later", () => {
  it("binds when both have signed, is paid by milestones, and every entry balances in the database", async () => {
    const id = await draft(milestoneTerms);
    expect((await read(id, firm)).side).toBe("licensee");
    await act(university!, id, { act: "sign", version: 1 });
    expect((await read(id)).licence.state).toBe("offered");
    expect((await read(id)).waiting[0]).toMatchObject({ side: "licensee", act: "sign" });
    await act(firm!, id, { act: "sign", version: 1 });
    expect((await read(id)).licence).toMatchObject({ state: "in-force", beganOn: today, claims: [] });

    await act(firm!, id, { act: "say-milestone", milestone: "m1", on: today, evidence: "中试报告" });
    await act(university!, id, { act: "agree", notice: "n1" });
    const [claim] = (await read(id)).licence.claims;
    expect(claim).toMatchObject({ key: "m1", amount: 120_000_00, dueOn: daysAfter(today, 10) });
    await act(firm!, id, { act: "say-payment", claim: "m1", amount: 120_000_00, on: today, reference: "回单 001" });
    await act(university!, id, { act: "agree", notice: "n2" });
    const rows = await story.read<{ account: string; amount: string }>(
      `select p.account, sum(p.amount)::text as amount from market.licence_posting p
       join market.licence_entry e on e.id = p.entry_id where e.licence_id = $1 group by p.account order by p.account`,
      [id],
    );
    expect(rows).toEqual([
      { account: "earned", amount: "-12000000" },
      { account: "owed", amount: "0" },
      { account: "received", amount: "12000000" },
    ]);
    // The contract as a file: for its sides, in their language, with every payment of the terms.
    const paper = (who: string, language: string) =>
      story.as(who, `${base}/${id}/paper`, { headers: { "accept-language": language } });
    for (const [language, words] of [
      ["zh", ["科技成果许可使用合同", "里程碑：中试（到期未达成的，不再付款）", "120,000.00", "合计 300,000.00 元"]],
      ["en", ["Licence Agreement", "No entry fee, milestones and royalty", "180,000.00"]],
    ] as const) {
      const file = await paper(firm!, language);
      expect(file.status).toBe(200);
      const xml = new TextDecoder().decode(unzipSync(new Uint8Array(file.bytes))["word/document.xml"]);
      for (const word of words) expect(xml).toContain(word);
    }
    expect(codeOf(await paper(bank!, "zh"))).toBe("market.licence-not-found");
    const { history } = await read(id);
    expect(history.map((step) => step.act)).toEqual([
      ...["draft", "sign", "sign", "bind", "begin"],
      ...["say-milestone", "agree", "open", "say-payment", "agree"],
    ]);
  });

  it("is refused by the database when an entry does not balance, or when what was written is to be changed", async () => {
    const id = await signed(deferredTerms);
    const { pool } = story.installation.database;
    const unbalanced = async (postings: string) => {
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("insert into market.licence_entry values ('bad-entry', $1, 'i1', current_date, 999)", [id]);
        if (postings) await client.query(`insert into market.licence_posting values ${postings}`);
        await client.query("commit");
      } finally {
        await client.query("rollback").catch(() => undefined);
        client.release();
      }
    };
    await expect(unbalanced("('bad-entry', 'owed', 5), ('bad-entry', 'earned', -4)")).rejects.toThrow(
      "does not balance",
    );
    await expect(unbalanced("")).rejects.toThrow("does not balance");
    await expect(
      pool.query("update market.licence_step set state = 'ended' where licence_id = $1", [id]),
    ).rejects.toThrow("append-only");
    await expect(
      pool.query("insert into market.licence_party select $1, 'broker', id, null from people.organisation limit 1", [
        id,
      ]),
    ).rejects.toThrow("fixed with its first draft");
  });

  it("of two who confirm the same at once one is told that the other was faster", async () => {
    const id = await signed(milestoneTerms);
    await act(firm!, id, { act: "say-milestone", milestone: "m1", on: today, evidence: "中试报告" });
    const { seen } = await read(id);
    const answers = await Promise.all([
      tryAct(university!, id, { act: "agree", notice: "n1" }, seen),
      tryAct(university!, id, { act: "agree", notice: "n1" }, seen),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(codeOf(answers.find(({ status }) => status === 409)!)).toBe("market.licence-changed");
    expect((await read(id)).licence.claims).toHaveLength(1);
  });

  it("lets each side do what is its own and nothing else, with a reason", async () => {
    const id = await signed(milestoneTerms, { broker: "sample-qihang" });
    const refused = async (who: string, input: LicenceInput) => codeOf(await tryAct(who, id, input));
    expect(await refused(university!, { act: "leave", reason: "不想许可了" })).toBe("market.licence-not-yours");
    expect(await refused(university!, { act: "end-for-breach", reason: "x" })).toBe("market.licence-not-in-state");
    expect(await refused(broker!, { act: "leave", reason: "x" })).toBe("market.licence-not-yours");
    expect(await refused(firm!, { act: "state-revenue", period: 0, revenue: 1, evidence: "x" })).toBe(
      "market.licence-no-period",
    );
    expect((await read(id, broker)).side).toBeNull();
    await act(firm!, id, { act: "leave", reason: "改用别的工艺" });
    expect((await read(id)).licence.state).toBe("winding-up");
  });
});

describe("time", () => {
  it("opens instalments, suspends what is late, tells beforehand, and an old day brings nothing twice", async () => {
    const id = await signed(deferredTerms);
    const due = monthsAfter(today, 12);
    await on(daysAfter(due, -10));
    const open = await read(id);
    expect(open.licence.claims[0]).toMatchObject({ key: "i1", amount: 30_000_00, dueOn: due });
    await on(daysAfter(due, -5));
    await on(daysAfter(due, -4));
    const told = await story.read<{ organisation: string }>(
      `select o.code as organisation from messages.message m join people.organisation o on o.id = m.organisation_id
       where m.subject = $1 and m.kind = 'market.licence-due'`,
      [id],
    );
    expect(told).toEqual([{ organisation: "sample-lanjing" }]);
    await on(daysAfter(due, 11));
    expect((await read(id)).licence.state).toBe("suspended");
    const before = (await read(id)).seen;
    await on(daysAfter(due, 11));
    expect((await read(id)).seen).toBe(before);
  });
});

describe("a guarantor", () => {
  it("signs too, pays what is called up to the cap, and may claim it back", async () => {
    const terms = { ...deferredTerms, guarantee: { cap: 20_000_00 } };
    const id = await signed(terms, { guarantor: "sample-haichuang-fund" });
    expect((await read(id)).licence.state).toBe("offered");
    await act(bank!, id, { act: "sign", version: 1 });
    const due = monthsAfter(today, 12);
    await on(daysAfter(due, 11));
    const { licence } = await read(id);
    expect(licence.state).toBe("suspended");
    // The clock of the application stands at today: a call is refused there as not late, so the rules are asked on that day.
    const { perform } = await import("./rules/licence/perform.ts");
    const called = perform(licence as never, "licensor", { act: "call-guarantor", claim: "i1" }, daysAfter(due, 11));
    expect("steps" in called && called.steps.at(-1)?.doing).toEqual({ act: "call", claim: "i1", amount: 20_000_00 });
  });
});

describe("who sees a licence", () => {
  it("is its sides and its broker: to everybody else there is none, on every route and whatever role", async () => {
    const id = await signed(milestoneTerms, { broker: "sample-qihang" });
    for (const who of [university, firm, broker]) expect((await story.as(who!, `${base}/${id}`)).status).toBe(200);
    for (const who of [...outsiders, bank!]) {
      const one = await story.as(who, `${base}/${id}`);
      expect([403, 404], `${who} ${one.status}`).toContain(one.status);
      const acted = await story.as(who, `${base}/${id}/acts`, { body: { seen: 5, input: { act: "convert" } } });
      expect([403, 404], `${who} ${acted.status}`).toContain(acted.status);
      const list = await story.as(who, base);
      if (list.status === 200)
        expect((list.body as { licences: { id: string }[] }).licences.map((row) => row.id)).not.toContain(id);
      else expect(list.status).toBe(403);
    }
    expect((await story.as(null, `${base}/${id}`)).status).toBe(401);
  });

  it("is hidden from the database's own reading as another organisation", async () => {
    const id = await signed(milestoneTerms);
    const [{ id: bankId } = { id: "" }] = await story.read<{ id: string }>(
      "select id from people.organisation where code = 'sample-haichuang-fund'",
    );
    const scope = { user: "x", organisation: bankId, roles: ["administrator", "commission-office", "auditor"] };
    const { sql } = await import("kysely");
    const counts = await inTransaction(story.installation.database.db, scope, async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select (select count(*) from market.licence where id = ${id})
          + (select count(*) from market.licence_step where licence_id = ${id})
          + (select count(*) from market.licence_party where licence_id = ${id})
          + (select count(*) from market.licence_entry where licence_id = ${id}) as n`.execute(tx);
      return rows[0]?.n;
    });
    expect(Number(counts)).toBe(0);
  });

  it("the public sees that there is one once both sides agreed, and never what is paid", async () => {
    const id = await signed(milestoneTerms);
    const shown = async () => {
      const { body } = await story.as(null, `${base}/public`);
      return (body as { licences: { id: string }[] }).licences.find((one) => one.id === id);
    };
    await act(university!, id, { act: "consent-public", isPublic: true });
    expect(await shown()).toBeUndefined();
    await act(firm!, id, { act: "consent-public", isPublic: true });
    expect(Object.keys((await shown())!).sort()).toEqual(
      ["beganOn", "id", "isSample", "kind", "licensee", "licensor", "state", "title"].sort(),
    );
    await act(firm!, id, { act: "consent-public", isPublic: false });
    expect(await shown()).toBeUndefined();
  });

  it("the event log names acts, never amounts", async () => {
    const id = await signed(milestoneTerms);
    const events = await story.read<{ after: string }>(
      "select after::text from platform.event where subject = $1 and kind = 'market.licence-stepped'",
      [id],
    );
    expect(events.length).toBeGreaterThan(2);
    for (const { after } of events) expect(after).not.toMatch(/30000000|amount|price/);
  });
});

describe("drafts", () => {
  it("are refused in words: unknown or same parties, terms that cannot be, strangers who write for others", async () => {
    const body = (more: object) => ({
      title: "膜",
      licensor: "sample-haiyuan",
      licensee: "sample-lanjing",
      terms: deferredTerms,
      ...more,
    });
    const code = async (more: object, who: string = university!) =>
      codeOf(await story.as(who, base, { body: body(more) }));
    expect(await code({ licensee: "nobody" })).toBe("market.licence-party-unknown");
    expect(await code({ licensee: "sample-haiyuan" })).toBe("market.licence-same-party");
    expect(await code({ guarantor: "sample-haichuang-fund" })).toBe("market.licence-terms-guarantor");
    expect(await code({}, bank)).toBe("market.licence-not-yours");
    expect(await code({ broker: "sample-qihang" }, broker)).toBeUndefined();
    const english = await story.as(university!, base, { body: body({ licensee: "nobody" }) });
    expect((english.body as { detail: string }).detail).toContain('no organisation with the code "nobody"');
  });

  it("say for whom use first, pay later is meant: by title, as declared, or not shown; the rule can forbid", async () => {
    const body = { title: "膜", licensor: "sample-haiyuan", licensee: "sample-lanjing", terms: deferredTerms };
    const declared = await story.as(university!, base, { body: { ...body, licenseeSize: "small" } });
    expect([declared.status, codeOf(declared)]).toEqual([403, "market.licence-size-not-yours"]);
    const id = await draft(deferredTerms, { licenseeSize: "small" }, firm!);
    expect((await read(id)).eligibility).toEqual({ by: "declared", size: "small" });
    const other = await draft(deferredTerms);
    expect((await read(other)).eligibility).toEqual({ by: "nothing" });
    const set = await story.as("administrator", "/api/parameters/parameters/market.pay-later-only-eligible/settings", {
      body: { value: true, from: today, reason: "试行", basis: null, follows: null },
    });
    expect(set.status, JSON.stringify(set.body)).toBe(200);
    await act(university!, other, { act: "sign", version: 1 });
    expect(codeOf(await tryAct(firm!, other, { act: "sign", version: 1 }))).toBe("market.licence-not-eligible");
  });
});
