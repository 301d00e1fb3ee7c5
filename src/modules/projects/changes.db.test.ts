import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type Answer, openStory } from "../../../test/story.ts";
import { civilDay, systemClock } from "../../platform/clock/clock.ts";
import type { PaymentList } from "./contract/desks.ts";
import type { Project } from "./contract/project.ts";
import type { Terms } from "./contract/terms.ts";
import { type Account, balance, type Entry } from "./rules/money.ts";
import { jointTerms } from "./rules/terms-for-tests.ts";

const story = openStory();
const office = "commission-office";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const base = "/api/projects";
const title = "不公开的耐压项目";
const lead = "sample-haiyuan";

let id = "";
const terms: Terms = {
  ...jointTerms,
  units: jointTerms.units.map((one) => (one.isLead ? { ...one, organisation: lead } : one)),
};
const withLead = (organisation: string): Terms => ({
  ...terms,
  units: terms.units.map((one) => (one.isLead ? { ...one, organisation } : one)),
});
const withFirm = (organisation: string): Terms => ({
  ...terms,
  units: terms.units.map((one) => (one.isLead ? one : { ...one, organisation })),
});

const send = (who: string, method: "POST" | "PUT", address: string, body: object) =>
  story.as(who, `${base}/${address}`, { method, body });
const good = async <T>(who: string, method: "POST" | "PUT", address: string, body: object): Promise<T> => {
  const answer = await send(who, method, address, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as T;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const inside = async () => ((await story.as(office, `${base}/projects/${id}`)).body as Project).inside!;
const anyPlace = async () =>
  (await story.read<{ code: string }>("select code from places.area where kind = 'division' order by code limit 1"))[0]!
    .code;
const seenBy = async (who: string) => (await story.as(who, `${base}/projects/${id}`)).status === 200;
const act = async (name: string, said: string | null) =>
  await good(office, "POST", `projects/${id}/acts`, { act: name, said, version: (await inside()).version });
const told = async (kind: string) =>
  (
    await story.read<{ code: string | null }>(
      "select o.code from messages.message m left join people.organisation o on o.id = m.organisation_id where m.subject = $1 and m.kind = $2 order by 1",
      [id, `projects.${kind}`],
    )
  ).map(({ code }) => code);
const draft = async (next: Terms) =>
  send(office, "PUT", `projects/${id}/contract`, { seen: (await inside()).draft?.sha256 ?? null, terms: next });
const ask = (next: Partial<Terms>) =>
  good<{ id: string }>(university, "POST", `projects/${id}/changes`, { reason: "r", terms: { ...terms, ...next } });
const decide = (change: string, isAgreed: boolean) =>
  send(office, "POST", `changes/${change}/decision`, { isAgreed, words: "w" });
const account = async (of: Account) => balance((await inside()).entries as Entry[], of);

/** Sends requests that all have come as far as what is held before it is let go. */
async function whileHeld(hold: string, requests: () => Promise<Answer>[]): Promise<Answer[]> {
  const client = await story.installation.database.pool.connect();
  const waiting = async () =>
    (
      await story.read<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
    )[0]!.n;
  try {
    await client.query("begin");
    await client.query(hold, [id]);
    const sent = requests();
    for (let at = 0; at < 100 && (await waiting()) < sent.length; at += 1) await sleep(50);
    expect(await waiting()).toBe(sent.length);
    await client.query("commit");
    return await Promise.all(sent);
  } finally {
    client.release();
  }
}

describe("a project that is not disclosed", { timeout: 60_000 }, () => {
  it("is a fact without title and lead, until it is disclosed and again when it no longer is", async () => {
    const place = await anyPlace();
    const input = { title, programme: "key-technology", lead, amount: 100_000, goal: "g", place, basis: "局长办公会" };
    id = (await good<{ id: string }>(office, "POST", "projects", input)).id;
    await act("appraise", null);
    await act("approve", "论证意见");
    const fact = async () =>
      JSON.stringify(
        await story.read("select f.* from ledger.live_fact f where source_module = 'projects' and source_record = $1", [
          id,
        ]),
      );
    const disclose = async (isPublic: boolean) =>
      good(office, "PUT", `projects/${id}/disclosure`, { version: (await inside()).version, isPublic });
    expect(await fact()).toContain("key-technology-project");
    for (const secret of [title, lead]) expect(await fact()).not.toContain(secret);
    await disclose(true);
    expect(await fact()).toContain(title);
    await disclose(false);
    expect(await fact()).not.toContain(title);
  });

  it("is seen by whom its text names, and no longer by who was named by mistake", async () => {
    expect(codeOf(await draft(withLead("sample-lanjing")))).toBe("projects.terms-other-lead");
    expect((await draft(withFirm("sample-lanjing"))).status).toBe(200);
    expect(await seenBy(firm)).toBe(true);
    expect((await draft(terms)).status).toBe(200);
    expect([await seenBy(firm), await seenBy(university)]).toEqual([false, true]);
    expect(await told("drafted")).toEqual([lead, lead]);
    const client = await story.installation.database.pool.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('app.user', 'x', true), set_config('app.organisation', (select id from people.organisation where code = $1), true), set_config('app.roles', 'institute', true), set_config('role', 'haice_app', true)",
        [lead],
      );
      // Past all rules of the routes a unit does not put a text in force.
      await expect(
        client.query("update projects.contract_version set in_force_since = now() where project_id = $1", [id]),
      ).rejects.toThrow("row-level security");
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  it("in force is told to its units, and what is due to who pays", async () => {
    const { sha256 } = (await inside()).draft!;
    for (const who of [university, office]) await good(who, "POST", `projects/${id}/contract/signatures`, { sha256 });
    expect([await told("in-force"), await told("due")]).toEqual([[lead], [null]]);
    const { payments, next } = (await story.as("treasurer", `${base}/payments`)).body as PaymentList;
    expect([payments.find(({ project }) => project === id)?.state, next]).toEqual(["due", null]);
  });

  it("is paid once when two pay in the same moment", async () => {
    const hold = "select pg_advisory_xact_lock(hashtext('projects.money'), hashtext($1))";
    const pay = () => send("treasurer", "POST", `projects/${id}/payments/first/pay`, { reference: "拨 1" });
    const answers = await whileHeld(hold, () => [pay(), pay()]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await account("paid")).toBe(10_000);
  });

  it("is received by another than who hands it over, who sees it as long as it is named", async () => {
    const receive = async (organisation: string | null) =>
      send(university, "PUT", `projects/${id}/receiver`, {
        version: (await inside()).version,
        receiver: "R",
        organisation,
        deliverables: "d",
      });
    expect(codeOf(await receive(lead))).toBe("projects.receiver-lead");
    expect((await receive("sample-lanjing")).status).toBe(200);
    expect([await seenBy(firm), (await inside()).receiverCode]).toEqual([true, "sample-lanjing"]);
    expect((await receive(null)).status).toBe(200);
    expect([await seenBy(firm), (await inside()).receiverCode]).toEqual([false, null]);
  });
});

describe("a change of the contract", { timeout: 60_000 }, () => {
  const milestone = (who: string, name: string) =>
    send(who, "POST", `projects/${id}/milestones/a/acts`, { act: name, words: "w" });

  it("lets a milestone that failed begin anew, with evidence of its own", async () => {
    const attach = () =>
      story.as(university, `${base}/projects/${id}/milestones/a/files`, {
        file: { name: "a.txt", type: "text/plain", bytes: Buffer.from("a") },
      });
    await attach();
    expect((await milestone(university, "hand-in")).status).toBe(200);
    expect((await milestone(office, "fail")).status).toBe(200);
    expect(codeOf(await milestone(university, "hand-in"))).toBe("projects.milestone-state");
    terms.milestones = terms.milestones.map((one) => (one.key === "a" ? { ...one, criterion: "另一标准" } : one));
    const change = await ask({});
    expect((await decide(change.id, true)).status).toBe(200);
    expect((await inside()).milestones.find(({ key }) => key === "a")?.state).toBe("open");
    expect(codeOf(await milestone(university, "hand-in"))).toBe("projects.evidence-needed");
    await attach();
    expect((await milestone(university, "hand-in")).status).toBe(200);
  });

  it("is decided or taken back, not both, when both come in the same moment", async () => {
    const payments = terms.payments.map((one) => (one.key === "build" ? { ...one, on: [] } : one));
    const change = await ask({ payments });
    const before = (await inside()).contract!.number;
    const answers = await whileHeld("select 1 from projects.project where id = $1 for update", () => [
      decide(change.id, true),
      send(university, "POST", `changes/${change.id}/withdrawal`, {}),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const isAgreed = answers[0]!.status === 200;
    if (isAgreed) terms.payments = payments;
    const now = await inside();
    expect([now.contract!.number - before, now.changes[0]?.state]).toEqual(
      isAgreed ? [1, "approved"] : [0, "withdrawn"],
    );
  });

  it("frees nothing of a project that was stopped: what lapsed is not there to be paid", async () => {
    const payments = terms.payments.map((one) => (one.key === "last" ? { ...one, on: [] } : one));
    const change = await ask({ payments });
    await act("stop", "失败，容错另行认定");
    expect(await told("moved-on")).toContain(lead);
    expect(await account("reserved")).toBe(0);
    expect(codeOf(await decide(change.id, true))).toBe("projects.not-in-stage");
    expect((await decide(change.id, false)).status).toBe(200);
    expect(await account("reserved")).toBe(0);
  });

  it("and what was spent until the stop is still accounted for", async () => {
    const bring = (spentOn: string) =>
      send(university, "POST", `projects/${id}/expenses`, {
        unit: "lead",
        spentOn,
        item: "materials",
        words: "树脂",
        amount: 100,
        voucher: "记-1",
      });
    const today = civilDay(systemClock);
    expect((await bring(today)).body).toMatchObject({ fault: null });
    expect(codeOf(await bring("2099-01-01"))).toBe("projects.expense-day");
  });
});
