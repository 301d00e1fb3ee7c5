import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { applicationOf, emptyOf, guideForms, inDays, lead, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import { machineOf, mayRead } from "../../engines/workflow/acts.ts";
import { type Machine, type Workflow, WorkflowSchema } from "../../engines/workflow/contract.ts";
import { inTransaction, type Scope } from "../../platform/db/database.ts";
import type { RecordDetail, RegisterRecord } from "../registers/contract.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm, experts } = who;

/** Everybody who may ask, with the parts that they have in the application of the firm; the experts once they are asked. */
const roles: readonly { role: string | null; parties: readonly string[] }[] = [
  { role: null, parties: ["public"] },
  { role: "administrator", parties: ["public", "office", "decider", "auditor"] },
  { role: office, parties: ["public", "office", "decider"] },
  { role: second, parties: ["public", "decider"] },
  { role: "auditor", parties: ["public", "auditor"] },
  { role: firm, parties: ["public", "applicant"] },
  { role: university, parties: ["public"] },
  { role: who.district, parties: ["public"] },
  { role: experts[0], parties: ["public", "expert"] },
  { role: experts[1], parties: ["public", "expert"] },
];

/** Words that stand in one kind of thing only: whoever reads them reads that. */
const marks = [
  { mark: "只有内容里有的话", what: "content" },
  { mark: "只在人员里的姓名", what: "names" },
  { mark: "只在附件里的话", what: "files" },
  { mark: "expert的意见", what: "scores", of: experts[0] },
  { mark: "bank的意见", what: "scores", of: experts[1] },
] as const;

let workflow: Workflow;
let call = "";
let application = "";
let paper = "";
const reviews: Record<string, string> = {};

/** Every address that can be read, as the API describes it, with the ids of this story. */
const doors: Readonly<Record<string, () => readonly string[]>> = {
  // The rules are the same for everybody and say nothing of a case.
  "/api/calls/workflows": () => [],
  "/api/calls/workflows/{code}/{version}": () => [],
  "/api/calls/calls": () => ["calls"],
  "/api/calls/dossiers/{id}": () => [`dossiers/${call}`, `dossiers/${application}`],
  "/api/calls/papers/{id}": () => [`papers/${paper}`],
  "/api/calls/experts": () => ["experts"],
  "/api/calls/dossiers/{id}/links": () => [`dossiers/${application}/links`],
  "/api/calls/dossiers/{id}/young": () => [`dossiers/${call}/young`, `dossiers/${application}/young`],
  "/api/calls/dossiers/{id}/replay": () => [`dossiers/${call}/replay`, `dossiers/${application}/replay`],
  "/api/calls/dossiers/{id}/board": () => [`dossiers/${call}/board`, `dossiers/${application}/board`],
  "/api/calls/dossiers/{id}/ranking": () => [`dossiers/${call}/ranking`, `dossiers/${application}/ranking`],
  "/api/calls/reviews": () => ["reviews"],
  "/api/calls/reviews/{id}": () => Object.values(reviews).map((id) => `reviews/${id}`),
};

/** What the house writes down of its decisions, with what somebody reads there of this call. */
const noted = async (role: string | null): Promise<RegisterRecord[]> => {
  const { body } = await story.as(
    role,
    `/api/registers/affecting-decision/records?q=${encodeURIComponent("谁看得到什么")}`,
  );
  return (body as { records: RegisterRecord[] }).records;
};

/** Reads everything as everybody; returns what was read by whom that the stage does not show to them. */
async function leaks(): Promise<string[]> {
  const [row] = await story.read<{ stage: string }>("select stage from calls.dossier where id = $1", [application]);
  const { stage } = row!;
  const machine = machineOf(workflow, "application");
  const found: string[] = [];
  for (const { role, parties } of roles) {
    const texts: string[] = [];
    for (const addresses of Object.values(doors))
      for (const address of addresses()) {
        const answer = await story.as(role, `/api/calls/${address}`);
        texts.push(answer.status === 200 ? answer.bytes.toString("utf8") : "");
      }
    const decisions = await noted(role);
    const inHouse = ["office", "decider", "auditor"].some((party) => parties.includes(party));
    if (decisions.length > 0 && !inHouse) found.push(`${stage}: ${role} reads of a decision`);
    const all = [...texts, JSON.stringify(decisions)].join("\n");
    for (const one of marks) {
      const isOwn = ("of" in one && one.of === role) || (parties.includes("applicant") && one.what !== "scores");
      // The words of the experts reach the applicant as feedback, without a name.
      const isShown =
        mayRead(machine, stage, one.what, parties) ||
        (one.what === "scores" && parties.includes("applicant") && mayRead(machine, stage, "feedback", parties));
      if (all.includes(one.mark) && !isOwn && !isShown) found.push(`${stage}: ${role} reads ${one.what}`);
      // What is shown can be read: a wall that hides everything would pass otherwise.
      if (isShown && role === office && one.what !== "scores" && !all.includes(one.mark))
        found.push(`${stage}: ${role} does not read ${one.what}`);
    }
    const isKeeper = parties.includes("office") || parties.includes("auditor");
    if (!isKeeper && role !== experts[1] && all.includes("bank单位")) found.push(`${stage}: ${role} reads who judges`);
  }
  return found;
}

/** The legal review of what was put forward, entered before it is decided. */
async function reviewed(): Promise<void> {
  const [decision] = await noted(office);
  expect(decision).toMatchObject({ state: "drafted", origin: "act" });
  const { id, name, owner, disclosure, fields, version } = decision!;
  const address = `/api/registers/affecting-decision/records/${id}`;
  const review = {
    law: "办法第三条",
    reviewer: "法制处",
    opinion: "agree",
    opinionWords: "程序合法",
    isReviewed: true,
  };
  const body = { name, owner, disclosure, fields: { ...fields, ...review }, version, reason: "登记审核" };
  expect((await story.as(office, address, { method: "PUT", body })).status).toBe(200);
  const step = { step: "review", version: version + 1, day: inDays(0), basis: "法制审核意见书" };
  expect((await story.as(office, `${address}/steps`, { body: step })).status).toBe(200);
}

/** Who somebody is to the database. */
async function scopeOf(role: string | null): Promise<Scope> {
  if (role === null) return { user: null, organisation: null, roles: [] };
  const { user } = (await story.as(role, "/api/people/me")).body as {
    user: { id: string; roles: string[] };
  };
  const [row] = await story.read<{ organisation: string | null }>(
    "select organisation_id as organisation from people.person where id = $1",
    [user.id],
  );
  return { user: user.id, organisation: row!.organisation, roles: user.roles };
}

const things = ["case", "content", "names", "files", "scores", "outcome", "result"] as const;

/** Whether a stage shows it: what came of the judging to those who read scores, and to its applicant with the feedback. */
const isShown = (
  machine: Machine,
  stage: string,
  what: (typeof things)[number],
  parties: readonly string[],
): boolean => {
  const isApplicant = parties.includes("applicant");
  if (what === "outcome")
    return mayRead(machine, stage, "scores", parties) || (isApplicant && mayRead(machine, stage, "feedback", parties));
  const isOwn = isApplicant && what !== "scores" && what !== "result";
  return isOwn || mayRead(machine, stage, what, parties);
};

/** What the database itself gives out of the application to who asks; of the sheets those of others. */
const givenOut = (scope: Scope): Promise<string[]> =>
  inTransaction(
    story.installation.database.db,
    scope,
    async (tx) => {
      const { rows } = await sql<{ what: string }>`
        select 'case' as what from calls.dossier where id = ${application}
        union select 'content' from calls.content where dossier_id = ${application}
        union select 'names' from calls.identity where dossier_id = ${application}
        union select 'files' from calls.paper where dossier_id = ${application}
        union select 'scores' from calls.sheet s where s.dossier_id = ${application} and not calls.is_own_expert(s.expert_id)
        union select 'outcome' from calls.outcome where dossier_id = ${application}
        union select 'result' from calls.result_public where id = ${application}`.execute(tx);
      return rows.map(({ what }) => what).toSorted();
    },
    // As what only reads does: it is asked by other rules than what may move a case out of its own sight.
    { readOnly: true },
  );

/** Puts the application where it never came by itself: the walls ask the stage alone. */
const place = (code: string, version: number, machine: string, stage: string) =>
  story.read("update calls.dossier set workflow = $2, workflow_version = $3, machine = $4, stage = $5 where id = $1", [
    application,
    code,
    version,
    machine,
    stage,
  ]);

describe("what the stages of a case show", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await desk.onlyAccounts();
    await desk.makeExperts();
    const [row] = await story.read<{ definition: unknown }>(
      "select definition from calls.workflow_version where code = 'guide-call' and version = 1",
    );
    workflow = WorkflowSchema.parse(row!.definition);
    call = await desk.begin(office, "guide-call", "谁看得到什么");
    await desk.write(office, call, emptyOf(guideForms));
    await desk.setTerms(call, { opens: inDays(0), closes: inDays(20) });
    await desk.act(office, call, "open");
    application = await desk.beginBelow(firm, call, "application", "企业的申报");
    await desk.write(firm, application, applicationOf(lead.firm, "只有内容里有的话", "只在人员里的姓名"));
    paper = await desk.attach(firm, application, "plan", "只在附件里的话");
  }, 120_000);

  it("knows every address that can be read", async () => {
    const { body } = await story.as(null, "/api/platform/openapi.json");
    const { paths } = body as { paths: Record<string, { get?: object }> };
    const readable = Object.entries(paths).filter(([path, methods]) => path.startsWith("/api/calls/") && methods.get);
    expect(readable.map(([path]) => path).toSorted()).toEqual(Object.keys(doors).toSorted());
  });

  it("is nothing but what the workflow says, for every role, by every address, on the way to the end", async () => {
    const steps: (() => Promise<unknown>)[] = [
      () => Promise.resolve(),
      async () => {
        await desk.act(firm, application, "hand-in");
        await desk.passDays(call, 21);
        await desk.act(office, call, "close");
        await desk.act(office, application, "accept");
        await desk.send(office, "POST", `dossiers/${call}/assignments`, {});
        for (const email of experts)
          reviews[email] = (await desk.reviewsOf(email)).find(({ title }) => title === "企业的申报")!.id;
      },
      async () => {
        await desk.act(office, call, "start-review");
        await desk.judgeAll([experts[0]], { 企业的申报: 8 });
      },
      async () => {
        await desk.judgeAll(experts, { 企业的申报: 7 });
        await desk.act(office, call, "end-review");
        const proposals = [{ dossier: application, verdict: "support", amount: 50_000_00, reason: "支持" }];
        await desk.send(office, "PUT", `dossiers/${call}/proposals`, { proposals });
      },
      async () => {
        await desk.act(office, call, "propose");
        expect(await leaks()).toEqual([]);
        await desk.act(second, call, "confirm", "会议");
        await reviewed();
        await desk.passDays(call, 6);
        await desk.act(office, call, "decide", "会议");
      },
    ];
    const stages: string[] = [];
    for (const step of steps) {
      await step();
      const [row] = await story.read<{ stage: string }>("select stage from calls.dossier where id = $1", [application]);
      stages.push(row!.stage);
      expect(await leaks()).toEqual([]);
    }
    expect(stages).toEqual(["draft", "accepted", "under-review", "reviewed", "supported"]);
    const [decision] = await noted(office);
    expect(decision).toMatchObject({ state: "decided", origin: "act", owner: null });
    expect(decision!.fields).toMatchObject({
      decidedOn: inDays(0),
      law: "办法第三条",
      draft: expect.stringContaining("企业的申报"),
    });
    const { course } = decision!.fields as { course: string };
    expect(course.split("\n").map((line) => line.split(/[ （]/)[1])).toEqual([
      ...["发布", "截止受理", "开始评审", "结束评审并排序", "提出立项建议", "复核并公示", "批准立项"],
    ]);
    const { body } = await story.as(office, `/api/registers/affecting-decision/records/${decision!.id}`);
    expect((body as RecordDetail).changes.map(({ to, by, basis }) => [to, by, basis])).toEqual([
      ["drafted", null, expect.stringContaining("办理“提出立项建议”")],
      ["reviewed", expect.any(String), "法制审核意见书"],
      ["decided", null, expect.stringContaining("办理“批准立项”")],
    ]);
  });

  it("stands in the database for every role in every stage of every version of all modes, and a hole is told at once", async () => {
    const versions = await story.read<{ definition: unknown }>("select definition from calls.workflow_version");
    // The call is the university's now: it has the part of the owner.
    await story.read(
      "update calls.dossier set organisation_id = (select id from people.organisation where name_zh = $2) where id = $1",
      [call, lead.university],
    );
    const scopes = await Promise.all(
      roles.map(async ({ role, parties }) => ({
        role,
        parties: role === university ? [...parties, "owner"] : parties,
        scope: await scopeOf(role),
      })),
    );
    const wrongAt = async (code: string, version: number, machine: Machine, stage: string): Promise<string[]> => {
      await place(code, version, machine.code, stage);
      const given = await Promise.all(scopes.map(({ scope }) => givenOut(scope)));
      return scopes.flatMap(({ role, parties }, at) => {
        const shown = things.filter((what) => isShown(machine, stage, what, parties)).toSorted();
        const read = given[at]!.join();
        return read === shown.join() ? [] : [`${code} ${machine.code} ${stage}: ${role} reads ${read}, not ${shown}`];
      });
    };
    // The walls ask what a stage shows, as it is laid out, and whether units take part: of stages that are alike in that, one is read.
    const laidOut = await story.read<{ shows: string }>(
      "select concat_ws(' ', workflow, version, machine, stage, what, party) as shows from calls.stage_show",
    );
    const told: string[] = [];
    const wrong: string[] = [];
    const read = new Set<string>();
    let stages = 0;
    for (const { definition } of versions) {
      const one = WorkflowSchema.parse(definition);
      const hasUnits = one.machines.some(({ begunBy }) => begunBy.includes("unit"));
      for (const machine of one.machines)
        for (const { code: stage, shows } of machine.stages) {
          const pairs = shows.flatMap(({ what, to }) => to.map((party) => `${what} ${party}`)).toSorted();
          told.push(...pairs.map((pair) => `${one.code} ${one.version} ${machine.code} ${stage} ${pair}`));
          stages += 1;
          const like = `${hasUnits} ${pairs.join()}`;
          if (read.has(like)) continue;
          read.add(like);
          wrong.push(...(await wrongAt(one.code, one.version, machine, stage)));
        }
    }
    expect(laidOut.map(({ shows }) => shows).toSorted()).toEqual(told.toSorted());
    expect(wrong).toEqual([]);
    expect(stages).toBeGreaterThan(100);
    expect(read.size).toBeGreaterThan(15);
    await story.read("create policy hole on calls.identity for select to haice_app using (true)");
    const holes = await wrongAt("guide-call", 1, machineOf(workflow, "application"), "under-review");
    expect(holes.map((words) => words.split(": ")[1]?.split(", not")[0])).toEqual([
      "null reads names",
      `${university} reads names`,
      `${who.district} reads names`,
      `${experts[0]} reads content,names`,
      `${experts[1]} reads content,names`,
    ]);
    await story.read("drop policy hole on calls.identity");
    await story.read("update calls.dossier set organisation_id = null where id = $1", [call]);
  });

  it("asks no function for each row of a list, whoever reads it: the public, another applicant, an expert, the office", async () => {
    await story.read(
      `insert into calls.dossier select (jsonb_populate_record(d, jsonb_build_object('id', 'copy-' || g))).*
       from calls.dossier d, generate_series(1, 40) g where d.id = $1`,
      [application],
    );
    await place("rolling", 1, "application", "publicised");
    await story.read("update calls.dossier set workflow = 'rolling', stage = 'publicised' where id like 'copy-%'");
    const asked: Record<string, [rows: number, calls: number]> = {};
    for (const role of [null, university, experts[0], office]) {
      const { user, organisation, roles: held = [] } = await scopeOf(role);
      const client = await story.installation.database.pool.connect();
      await client.query("begin");
      await client.query("set local track_functions = 'all'");
      await client.query(
        `select set_config('role', 'haice_app', true), set_config('app.user', $1, true), set_config('app.organisation', $2, true),
           set_config('app.roles', $3, true)`,
        [user ?? "", organisation ?? "", held.join(",")],
      );
      await client.query("set transaction read only");
      const { rowCount } = await client.query("select id from calls.dossier where above_id = $1", [call]);
      const { rows } = await client.query<{ calls: number }>(
        "select coalesce(max(calls), 0)::int as calls from pg_stat_xact_user_functions where schemaname = 'calls' and funcname <> 'is_declined'",
      );
      await client.query("rollback");
      client.release();
      asked[role ?? "public"] = [rowCount ?? 0, rows[0]!.calls];
    }
    await story.read("delete from calls.dossier where id like 'copy-%'");
    await place("guide-call", 1, "application", "under-review");
    for (const [rows, calls] of Object.values(asked)) {
      expect(rows).toBe(41);
      expect(calls).toBeLessThan(5);
    }
  });

  it("follows the stage alone: taken back to the review the outcome is shut again, at the end it is open", async () => {
    expect((await story.as(firm, `/api/calls/dossiers/${application}`)).body).toMatchObject({ outcome: null });
    await story.read("update calls.dossier set stage = 'supported' where id = $1", [application]);
    expect((await story.as(firm, `/api/calls/dossiers/${application}`)).body).toMatchObject({ outcome: { judges: 3 } });
  });
});
