import { describe, expect, it } from "vitest";
import { codeOf, demand, marketOf, result } from "../../../test/market-goods.ts";
import { licencesOf, termsFrom, today } from "../../../test/market-licences.ts";
import { openStory } from "../../../test/story.ts";
import type { Queue } from "./contract/licence-view.ts";
import { daysAfter } from "./rules/dates.ts";

const story = openStory();
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const bank = "bank@sample.haice.example";
const broker = "broker@sample.haice.example";
const [ofBank, ofBroker] = [{ licensee: "sample-haichuang-fund" }, { licensee: "sample-qihang" }];
const { milestoneTerms, deferredTerms, trialTerms } = termsFrom(today);
const exclusiveTerms = { ...deferredTerms, isExclusive: true };
const { tryDraft, draft, read, tryAct, act, signed, on } = licencesOf(story);
const { written, step, published } = marketOf(story);

const offered = () => published(university, "results", result());
const inQueue = (who: string, id: string, to: "join" | "take" | "pass" | "leave") =>
  story.as(who, `/api/market/results/${id}/queue`, { body: { act: to } });
const place = async (who: string, id: string) =>
  ((await story.as(who, `/api/market/results/${id}/queue`)).body as Queue).own;
const trySign = (who: string, id: string) => tryAct(who, id, { act: "sign", version: 1 });

/** A result whose trial ended without conversion, with the bank before the broker in its queue and offered it first. */
async function afterTrial(): Promise<string> {
  const { id } = await offered();
  const trial = await signed(trialTerms, { result: id });
  for (const who of [bank, broker]) expect((await inQueue(who, id, "join")).status).toBe(200);
  await act(firm, trial, { act: "leave", reason: "不合用" });
  await on(today);
  expect(await place(bank, id)).toMatchObject({ state: "offered", offeredUntil: daysAfter(today, 15) });
  expect(await place(broker, id)).toMatchObject({ state: "waiting" });
  return id;
}

describe("the queue of first refusal", () => {
  it("keeps the result for who takes the offer: nobody else is offered it, tries it or gets it alone, and the taker signs", async () => {
    const id = await afterTrial();
    const others = [
      await draft(exclusiveTerms, { result: id, ...ofBroker }),
      await draft(trialTerms, { result: id, ...ofBroker }),
    ];
    for (const one of others) expect(codeOf(await trySign(broker, one))).toBe("market.licence-first-refusal");
    expect((await inQueue(bank, id, "take")).body).toMatchObject({ own: { state: "taken" } });
    await on(daysAfter(today, 15));
    expect(await place(broker, id)).toMatchObject({ state: "waiting" });
    for (const one of others) expect(codeOf(await trySign(broker, one))).toBe("market.licence-first-refusal");
    const own = await signed(exclusiveTerms, { result: id, ...ofBank }, bank);
    expect((await read(own)).licence.state).toBe("in-force");
    for (const one of others) expect(codeOf(await trySign(broker, one))).toBe("market.licence-exclusive");
  });

  it("goes on to the next when who took it does not sign until the last day, or leaves", async () => {
    const id = await afterTrial();
    expect((await inQueue(bank, id, "take")).status).toBe(200);
    await on(daysAfter(today, 16));
    expect(await place(broker, id)).toMatchObject({ state: "offered", offeredUntil: daysAfter(today, 31) });
    const other = await afterTrial();
    expect((await inQueue(bank, other, "take")).status).toBe(200);
    expect((await inQueue(bank, other, "leave")).body).toMatchObject({ own: null });
    await on(today);
    expect(await place(broker, other)).toMatchObject({ state: "offered" });
  });

  it("does not let an offer be taken after its last day", async () => {
    const id = await afterTrial();
    await story.read(
      "update market.licence_place set offered_until = $2::date where result_id = $1 and state = 'offered'",
      [id, daysAfter(today, -1)],
    );
    expect(codeOf(await inQueue(bank, id, "take"))).toBe("market.licence-no-place");
  });

  it("comes after who takes an offer at the same moment: what was taken stays taken", async () => {
    const id = await afterTrial();
    const client = await story.installation.database.pool.connect();
    let round: Promise<void> | undefined;
    try {
      await client.query("begin");
      await client.query("select pg_advisory_xact_lock(hashtext('market.licence'), hashtext($1))", [id]);
      await client.query(
        "update market.licence_place set state = 'taken', offered_until = $2::date where result_id = $1 and state = 'offered'",
        [id, daysAfter(today, 30)],
      );
      round = on(daysAfter(today, 16));
      await new Promise((resolve) => setTimeout(resolve, 500));
      await client.query("commit");
    } finally {
      await client.query("rollback").catch(() => undefined);
      client.release();
    }
    await round;
    expect(await place(bank, id)).toMatchObject({ state: "taken" });
    expect(await place(broker, id)).toMatchObject({ state: "waiting" });
  });
});

describe("a trial that was converted", () => {
  it("keeps nobody waiting any more: the result is free for who takes a licence of the same kind", async () => {
    const { id } = await offered();
    const trial = await signed(trialTerms, { result: id });
    expect((await inQueue(bank, id, "join")).status).toBe(200);
    await act(firm, trial, { act: "convert" });
    expect(codeOf(await inQueue(broker, id, "join"))).toBe("market.licence-free");
    await on(today);
    expect(await place(bank, id)).toMatchObject({ state: "offered" });
  });
});

describe("an exclusive licence", () => {
  it("takes its result off the offer as long as it binds, refuses leads with the reason, and opens it again at the end", async () => {
    const { id } = await offered();
    const { id: wanted } = await published(firm, "demands", demand());
    const stateOf = async () => ((await story.as(null, `/api/market/results/${id}`)).body as { state: string }).state;
    const lead = () => story.as(broker, "/api/market/leads", { body: { demand: wanted, result: id } });
    const licence = await signed(exclusiveTerms, { result: id });
    expect(await stateOf()).toBe("contracted");
    expect(codeOf(await lead())).toBe("market.lead-result-licensed");
    await act(firm, licence, { act: "leave", reason: "改用别的工艺" });
    expect(await stateOf()).toBe("published");
    const opened = await lead();
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const to = (what: string, version: number, more: object = {}) =>
      story.as(broker, `/api/market/leads/${(opened.body as { id: string }).id}/acts`, {
        body: { act: what, version, words: "双方同意", ...more },
      });
    for (const [at, what] of ["contact", "talk"].entries()) expect((await to(what, at + 1)).status).toBe(200);
    await signed(exclusiveTerms, { result: id, ...ofBank }, bank);
    expect(codeOf(await to("sign", 3, { contract: "双方自编号" }))).toBe("market.lead-result-licensed");
    // Neither a lead that ends nor the owner offers it to others meanwhile.
    expect((await to("refuse", 3, { reason: "other", side: null })).status).toBe(200);
    expect(await stateOf()).toBe("contracted");
    const { version } = (await story.as(university, `/api/market/results/${id}`)).body as { version: number };
    expect(codeOf(await step(university, "results", id, "reopen", version, "另找买家"))).toBe(
      "market.lead-result-licensed",
    );
  });

  it("that both make one for several by a change offers the result again, whoever of the two accepts", async () => {
    const { id } = await offered();
    const licence = await signed(exclusiveTerms, { result: id });
    await act(university, licence, { act: "propose", terms: deferredTerms, reason: "改为普通许可" });
    await act(firm, licence, { act: "accept-change", version: 2 });
    expect((await story.as(null, `/api/market/results/${id}`)).body).toMatchObject({ state: "published" });
  });

  it("leaves its result matched where a lead ran all the while, and on offer for a new time where that is over", async () => {
    const { id } = await offered();
    const { id: wanted } = await published(firm, "demands", demand());
    const opened = await story.as(broker, "/api/market/leads", { body: { demand: wanted, result: id } });
    expect(opened.status, JSON.stringify(opened.body)).toBe(200);
    const licence = await signed(exclusiveTerms, { result: id });
    await story.read("update market.result set valid_until = '2020-01-01' where id = $1", [id]);
    await act(firm, licence, { act: "leave", reason: "改用别的工艺" });
    const after = (await story.as(null, `/api/market/results/${id}`)).body as { state: string; validUntil: string };
    expect(after.state).toBe("matched");
    expect(after.validUntil > today).toBe(true);
  });
});

describe("a licence of a result", () => {
  it("does not become exclusive by a change while another licence of the result runs", async () => {
    const { id } = await offered();
    const first = await signed(milestoneTerms, { result: id });
    const second = await signed(milestoneTerms, { result: id, ...ofBank }, bank);
    await act(university, first, {
      act: "propose",
      terms: { ...milestoneTerms, isExclusive: true },
      reason: "独家使用",
    });
    const accept = { act: "accept-change", version: 2 } as const;
    expect(codeOf(await tryAct(firm, first, accept))).toBe("market.licence-exclusive");
    expect((await read(first)).licence.terms.isExclusive).toBe(false);
    await act(bank, second, { act: "leave", reason: "改用别的工艺" });
    await act(firm, first, accept);
    expect((await read(first)).licence.terms.isExclusive).toBe(true);
  });

  it("is drafted and signed only while the result is on offer", async () => {
    const unread = await written(university, "results", result());
    expect(codeOf(await tryDraft(deferredTerms, { result: unread.id }))).toBe("market.licence-result-not-open");
    expect(codeOf(await tryDraft(deferredTerms, { result: "none" }))).toBe("market.licence-result-not-open");
    const { id, version } = await offered();
    const licence = await draft(deferredTerms, { result: id });
    await act(university, licence, { act: "sign", version: 1 });
    expect((await step(university, "results", id, "withdraw", version, "不再许可")).status).toBe(200);
    expect(codeOf(await trySign(firm, licence))).toBe("market.licence-result-not-open");
  });

  it("is not drafted by somebody else than the owner, nor where the result is nobody's", async () => {
    const { id } = await offered();
    const other = { result: id, licensor: "sample-qihang" };
    expect(codeOf(await tryDraft(deferredTerms, other, broker))).toBe("market.licence-result-owner");
    await story.read("update market.result set owner_id = null, posted_by_id = null where id = $1", [id]);
    expect(codeOf(await tryDraft(deferredTerms, other, broker))).toBe("market.licence-result-owner");
  });
});

describe("a round of the worker", () => {
  it("brings up the others when one licence cannot be, and says so once", async () => {
    const day = daysAfter(today, 40);
    const healthy = await draft(deferredTerms);
    await story.read(
      `insert into market.licence (id, kind, state, title, is_exclusive, looked_on, created_at, changed_at)
       values ('broken', 'trial', 'in-force', '无步骤', false, '2020-01-01', now(), now())`,
    );
    await on(day);
    await on(daysAfter(day, 0));
    const looked = await story.read<{ id: string; on: string }>(
      'select id, looked_on::text as "on" from market.licence where id = any($1) order by id',
      [[healthy, "broken"]],
    );
    expect(looked.map(({ on: lookedOn }) => lookedOn)).toEqual([day, day]);
    const failures = await story.read<{ after: object }>(
      "select after from platform.event where kind = 'market.work-failed' and subject = 'broken'",
    );
    expect(failures).toEqual([{ after: { what: "licence", error: "Error" } }]);
  });
});
