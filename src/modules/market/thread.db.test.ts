import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { codeOf, demand, marketOf, result } from "../../../test/market-goods.ts";
import { licencesOf, termsFrom, today } from "../../../test/market-licences.ts";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { ContractDetail } from "./contract/contracts.ts";
import type { ContractDraft, LicenceDraft } from "./contract/drafts.ts";
import type { LeadActInput } from "./contract/lead.ts";
import type { Funnel, Lead } from "./contract/lead-page.ts";
import type { GoodThread } from "./contract/thread.ts";

const story = openStory();
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const broker = "broker@sample.haice.example";
const bank = "bank@sample.haice.example";
const { call, published } = marketOf(story);
const { tryDraft, tryAct, draft: drafted, act, read } = licencesOf(story);
const { deferredTerms } = termsFrom(today);

const lead = async (id: string, who = broker) => (await call<Lead>(who, `/leads/${id}`)).body;
async function move(id: string, input: { act: LeadActInput["act"] } & Record<string, unknown>) {
  const { version } = await lead(id);
  return call<{ version: number }>(broker, `/leads/${id}/acts`, { version, words: "双方同意", ...input });
}

/** A lead between the firm's demand and the university's result, as far as it is told to come. */
async function leadAt(...acts: LeadActInput["act"][]) {
  const wanted = await published(firm, "demands", demand());
  const given = await published(university, "results", result());
  const opened = await call<{ id: string }>(broker, "/leads", { demand: wanted.id, result: given.id });
  expect(opened.status, JSON.stringify(opened.body)).toBe(200);
  for (const one of acts) expect((await move(opened.body.id, { act: one })).status).toBe(200);
  return { id: opened.body.id, demand: wanted.id, result: given.id };
}
/** How many messages of a kind there are about something. */
const told = async (kind: string, subject: string) =>
  (
    await story.read<{ count: number }>(
      "select count(*)::int as count from messages.message where kind = $1 and subject = $2",
      [kind, subject],
    )
  )[0]?.count;
const funnelAt = async () =>
  (await call<Funnel>(null, "/funnel")).body.stages.find(({ stage }) => stage === "contract")!;

const complete = ({ lead: from, licence, parties, ...known }: ContractDraft, more: object = {}) => {
  const of = (side: "seller" | "buyer") =>
    parties
      .filter((party) => party.side === side)
      .map(({ firm: known, name, creditCode, place }) => ({ firm: known?.code ?? null, name, creditCode, place }));
  return {
    ...known,
    sellers: of("seller"),
    buyers: of("buyer"),
    lead: from?.id ?? null,
    licence: licence?.id ?? null,
    basis: "合同原件",
    ...more,
  };
};

describe("one lead, its licence and its contract", () => {
  it("follow each other with nothing asked twice, up to the number that the lead and the funnel bear", async () => {
    const { id, demand: wanted, result: given } = await leadAt("contact");
    const draftOf = (who: string) => call<LicenceDraft>(who, `/licences/draft?lead=${id}`);
    expect(codeOf(await draftOf(university))).toBe("market.thread-too-early");
    expect((await move(id, { act: "talk" })).status).toBe(200);
    expect(codeOf(await draftOf(bank))).toBe("market.lead-not-found");
    const { body: known } = await draftOf(university);
    expect(known).toEqual({
      lead: id,
      result: given,
      title: "测试两性离子抗污染涂层",
      licensor: "sample-haiyuan",
      licensee: "sample-lanjing",
      broker: "sample-qihang",
      isExclusive: false,
    });
    const { isExclusive: _, ...body } = known;
    const tried = await tryDraft(deferredTerms, { ...body, licensee: "sample-haichuang-fund", broker: null });
    expect(codeOf(tried)).toBe("market.thread-licence-parties");
    const made = await tryDraft(deferredTerms, body);
    expect(made.status, JSON.stringify(made.body)).toBe(200);
    const licence = (made.body as { id: string }).id;
    const { body: early } = await call<ContractDraft>(firm, `/contracts/draft?licence=${licence}`);
    expect(codeOf(await call(firm, "/contracts", complete(early)))).toBe("market.thread-not-bound");
    for (const who of [university, firm]) await act(who, licence, { act: "sign", version: 1 });
    expect(await read(licence)).toMatchObject({ lead: id, contracts: [] });
    expect((await lead(id)).thread.licences).toMatchObject([{ id: licence, state: "in-force" }]);

    const { body: draft } = await call<ContractDraft>(firm, `/contracts/draft?licence=${licence}`);
    expect(draft).toMatchObject({
      type: "licence",
      signedOn: today,
      total: 120_000_00,
      payment: "deferred",
      lead: { id },
      licence: { id: licence },
    });
    const stranger = { sellers: [{ name: "另一家研究所" }] };
    expect(codeOf(await call(firm, "/contracts", complete(draft, stranger)))).toBe("market.thread-contract-parties");
    const sent = await call<{ id: string }>(firm, "/contracts", complete(draft));
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    const contract = `/contracts/${sent.body.id}`;

    expect((await move(id, { act: "sign", contract: "双方自编号" })).status).toBe(200);
    const before = await funnelAt();
    const office = "commission-office";
    expect((await call<ContractDetail>(office, contract)).body).toMatchObject({
      lead: { id, title: "测试反渗透膜抗污染涂层" },
      licence: { id: licence, title: null },
    });
    const checked = await call(office, `${contract}/steps`, { act: "check", version: 1, reason: "" });
    expect(checked.status, JSON.stringify(checked.body)).toBe(200);
    const number = `线${Date.now()}`;
    const registered = await call("administrator", `${contract}/number`, { version: 2, number, on: today });
    expect(registered.status, JSON.stringify(registered.body)).toBe(200);

    const after = await lead(id);
    expect(after).toMatchObject({ stage: "contract", contract: number });
    expect(after.thread.contracts).toMatchObject([{ number, state: "registered" }]);
    expect(after.steps.at(-1)).toMatchObject({ act: "register", contract: number });
    // What was only declared is declared no more.
    expect(await funnelAt()).toMatchObject({ leads: before.leads + 1, declared: before.declared - 1 });
    expect(await read(licence)).toMatchObject({ contracts: [{ number }] });
    const threadOf = async (who: string | null, address: string) =>
      (await call<{ thread: GoodThread }>(who, address)).body.thread;
    expect(await threadOf(firm, `/demands/${wanted}`)).toMatchObject({
      leads: [{ id, stage: "contract" }],
      licences: [{ id: licence }],
      contracts: [{ number }],
    });
    for (const who of [bank, null])
      expect(await threadOf(who, `/results/${given}`)).toEqual({ leads: [], licences: [], contracts: [] });
    expect((await call<ContractDetail>(broker, contract)).body.number).toBe(number);

    // The other side sends in the same licence too: it counts once.
    const again = await call<{ id: string }>(university, "/contracts", complete(draft));
    const twin = `/contracts/${again.body.id}`;
    expect((await call(office, `${twin}/steps`, { act: "check", version: 1, reason: "" })).status).toBe(200);
    const twice = await call("administrator", `${twin}/number`, { version: 2, number: `${number}二`, on: today });
    expect(codeOf(twice)).toBe("market.thread-registered");
  });

  it("bring a lead from talks to the contract when that is registered, and its demand with it; an amendment keeps the link", async () => {
    const { id, demand: wanted } = await leadAt("contact", "talk");
    const { body: draft } = await call<ContractDraft>(broker, `/contracts/draft?lead=${id}`);
    const rest = {
      signedOn: today,
      startsOn: today,
      endsOn: "2099-12-31",
      total: 50_000_000,
      technology: 50_000_000,
      payment: "at-once",
    };
    const { id: other } = await leadAt("contact");
    expect(codeOf(await call(broker, "/contracts", complete(draft, { ...rest, lead: other })))).toBe(
      "market.thread-too-early",
    );
    const sent = await call<{ id: string }>(broker, "/contracts", complete(draft, rest));
    const contract = `/contracts/${sent.body.id}`;
    await call("commission-office", `${contract}/steps`, { act: "check", version: 1, reason: "" });
    const number = `线索${Date.now()}`;
    expect((await call("administrator", `${contract}/number`, { version: 2, number, on: today })).status).toBe(200);
    expect(await lead(id)).toMatchObject({ stage: "contract", contract: number, waitsOn: "broker" });
    expect((await call<{ state: string }>(firm, `/demands/${wanted}`)).body.state).toBe("contracted");
    const content = complete(draft, { ...rest, total: 60_000_000, technology: 60_000_000, basis: "补充协议" });
    expect((await call("administrator", `${contract}/amend`, { version: 3, content })).status).toBe(200);
    expect((await lead(id)).thread.contracts).toMatchObject([{ number, state: "amended" }]);

    // Amended to come of another lead it goes over to that; off the register it is signed for nobody.
    const { id: third } = await leadAt("contact", "talk");
    const moved = { ...content, lead: third, basis: "更正关联" };
    expect((await call("administrator", `${contract}/amend`, { version: 4, content: moved })).status).toBe(200);
    expect((await lead(id)).steps.at(-1)).toMatchObject({ act: "deregister", contract: number });
    expect(await lead(third)).toMatchObject({ stage: "contract", contract: number });
    const second = await call<{ id: string }>(broker, "/contracts", complete(draft, { ...rest, lead: third }));
    const next = `/contracts/${second.body.id}`;
    await call("commission-office", `${next}/steps`, { act: "check", version: 1, reason: "" });
    const later = { version: 2, number: `${number}补`, on: today };
    expect((await call("administrator", `${next}/number`, later)).status).toBe(200);
    expect((await lead(third)).contract).toBe(number);
    const off = (address: string, version: number) =>
      call("administrator", `${address}/steps`, { act: "deregister", version, reason: "合同解除" });
    expect((await off(contract, 5)).status).toBe(200);
    expect(await lead(third)).toMatchObject({ stage: "contract", contract: later.number });
    const before = await funnelAt();
    expect((await off(next, 3)).status).toBe(200);
    expect((await lead(third)).steps.at(-1)).toMatchObject({ act: "deregister", contract: later.number });
    expect(await funnelAt()).toMatchObject({ leads: before.leads - 1, declared: before.declared });
    expect(await told("market.lead-contract-gone", third)).toBe(2);
  });

  it("tell their broker when a good is taken back by its owner", async () => {
    const { id, demand: wanted } = await leadAt("contact");
    const { version } = (await call<{ version: number }>(firm, `/demands/${wanted}`)).body;
    const withdrawal = { step: "withdraw", version, reason: "已自行解决" };
    expect((await call(firm, `/demands/${wanted}/steps`, withdrawal)).status).toBe(200);
    expect(await told("market.lead-good-withdrawn", id)).toBe(1);
  });

  it("tell their broker also when a station takes back what it posted for a firm", async () => {
    const [company] = await story.read<{ code: string }>(
      "select f.code from firms.firm f join people.organisation o on o.id = f.organisation_id where o.code = 'sample-lanjing'",
    );
    const wanted = await published(
      "operator",
      "demands",
      demand({ forFirm: company!.code, behalfBasis: "负责人到站委托" }),
    );
    const given = await published(university, "results", result());
    const { id } = (await call<{ id: string }>(broker, "/leads", { demand: wanted.id, result: given.id })).body;
    const { version } = (await call<{ version: number }>("operator", `/demands/${wanted.id}`)).body;
    const withdrawal = { step: "withdraw", version, reason: "企业撤回委托" };
    expect((await call("operator", `/demands/${wanted.id}/steps`, withdrawal)).status).toBe(200);
    expect(await told("market.lead-good-withdrawn", id)).toBe(1);
  });
});

describe("the goods of a lead", () => {
  it("of which one side wants it alone are licensed to nobody else once it is signed, to that side also without naming the lead", async () => {
    const { id, demand: wanted, result: given } = await leadAt("contact", "talk");
    await story.read("update market.demand set exclusivity = 'exclusive' where id = $1", [wanted]);
    const licences = [
      await drafted(deferredTerms, { result: given, licensee: "sample-haichuang-fund" }),
      await drafted(deferredTerms, { result: given }),
    ] as const;
    expect((await move(id, { act: "sign", contract: "双方自编号二" })).status).toBe(200);
    const sign = (licence: string) => tryAct(university, licence, { act: "sign", version: 1 });
    expect(codeOf(await sign(licences[0]))).toBe("market.licence-exclusive");
    expect((await sign(licences[1])).status).toBe(200);
  });

  it("are moved along by its broker and its sides while it runs, and nothing else of them is written, even past the routes", async () => {
    const { id, demand: wanted, result: given } = await leadAt("contact");
    const people = await story.read<{ email: string; id: string; organisation: string | null }>(
      "select email, id, organisation_id as organisation from people.person where email = any($1)",
      [[broker, firm, bank]],
    );
    /** How many rows somebody changes with a statement of their own, or what the database says. */
    const change = async (who: string, role: string, table: string, set: string, good: string) => {
      const { id: user, organisation } = people.find(({ email }) => email === who)!;
      return inTransaction(story.installation.database.db, { user, organisation, roles: [role] }, async (tx) => {
        const written =
          await sql`update ${sql.table(`market.${table}`)} set ${sql.raw(set)} where id = ${good}`.execute(tx);
        return Number(written.numAffectedRows);
      }).catch(({ code }: { code: string }) => code);
    };
    const state = "state = 'matched', changed_at = now()";
    for (const [who, role] of [
      [broker, "broker"],
      [firm, "enterprise"],
    ] as const) {
      expect(await change(who, role, "result", state, given)).toBe(1);
      expect(await change(who, role, "result", "title_zh = '改名'", given)).toBe("42501");
      expect(await change(who, role, "result", "state = 'withdrawn'", given)).toBe("42501");
    }
    expect(await change(broker, "broker", "demand", "owner_id = null", wanted)).toBe("42501");
    expect(await change(bank, "enterprise", "result", state, given)).toBe(0);
    expect((await move(id, { act: "refuse", reason: "other", side: null })).status).toBe(200);
    for (const [who, role] of [
      [broker, "broker"],
      [firm, "enterprise"],
    ] as const)
      expect(await change(who, role, "result", state, given)).toBe(0);
  });
});
