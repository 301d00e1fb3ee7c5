import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { callsDesk } from "../../../test/calls-desk.ts";
import { applicationOf, emptyOf, guideForms, inDays, lead, who } from "../../../test/calls-forms.ts";
import { openStory } from "../../../test/story.ts";
import { systemClock } from "../../platform/clock/clock.ts";
import { inTransaction, itself } from "../../platform/db/database.ts";
import { type Ctx, systemCtx } from "../../platform/http/ctx.ts";
import { adoptCases } from "./actions/adopt-cases.ts";
import { adoptInspections } from "./actions/adopt-inspections.ts";
import type { CaseList, IntegrityCase } from "./contract/cases.ts";
import type { Calendar, InspectionCheck, InspectionPage } from "./contract/inspections.ts";

const story = openStory();
const desk = callsDesk(story);
const { office, second, university, firm } = who;
const ocean = "reporter@sample.haice.example";
const district = "district@sample.haice.example";
const today = inDays(0);

const call = (role: string | null, method: "GET" | "POST", address: string, body?: unknown) =>
  story.as(role, `/api/integrity/${address}`, { method, ...(body === undefined ? {} : { body }) });
const good = async <T>(role: string | null, method: "GET" | "POST", address: string, body?: unknown) => {
  const answer = await call(role, method, address, body);
  expect(answer.status, `${address} ${JSON.stringify(answer.body)}`).toBe(200);
  return answer.body as T;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const asProduct = <T>(work: (ctx: Ctx) => Promise<T>) =>
  inTransaction(story.installation.database.db, itself, (tx) => work(systemCtx(tx, systemClock)));

describe("one calendar of visits over all units", () => {
  const draft = {
    kind: "check",
    visited: "sample-haiyuan",
    project: { id: null, title: "声学阵列" },
    scopes: ["funds", "progress"],
    startsOn: inDays(10),
    endsOn: inDays(11),
    basis: "年度计划",
  };
  let first = "";

  it("warns who plans the same again, and plans it only with a reason", async () => {
    ({ id: first } = await good<{ id: string }>(ocean, "POST", "inspections", draft));
    const again = { ...draft, kind: "audit", scopes: ["funds"], startsOn: inDays(40), endsOn: inDays(41) };
    const found = await good<InspectionCheck>(district, "POST", "inspections/check", again);
    expect(found.same.map(({ id, shared }) => [id, shared])).toEqual([[first, ["funds"]]]);
    expect([found.inYear, found.ceiling, found.periodDays]).toEqual([expect.any(Number), null, 365]);
    expect(codeOf(await call(district, "POST", "inspections", again))).toBe("integrity.inspection-twice");
    expect((await call(district, "POST", "inspections", { ...again, scopes: ["safety"] })).status).toBe(200);
    expect((await call(district, "POST", "inspections", { ...again, whyAgain: "需核对原始凭证" })).status).toBe(200);
    expect((await call(firm, "POST", "inspections", draft)).status).toBe(403);
  });

  it("joining spares a visit, and the result is read by who joined, the visited, and others once it is shared", async () => {
    const before = (await good<Calendar>(office, "GET", "inspections")).year;
    await good(district, "POST", `inspections/${first}/join`, { scopes: ["funds"], reason: "一并查看经费" });
    expect(
      codeOf(await call(district, "POST", `inspections/${first}/join`, { scopes: ["funds"], reason: "再来" })),
    ).toBe("integrity.inspection-joined");
    const { year } = await good<Calendar>(office, "GET", "inspections");
    expect([year.visits, year.spared]).toEqual([before.visits, before.spared + 1]);
    const act = (role: string, version: number, input: object) =>
      call(role, "POST", `inspections/${first}/acts`, { version, input });
    const report = { act: "report", result: "台账完整-结果标记", isShared: false };
    expect(codeOf(await act(ocean, 1, report))).toBe("integrity.inspection-too-early");
    expect(codeOf(await act(district, 1, report))).toBe("integrity.inspection-not-yours");
    const move = { act: "move", startsOn: today, endsOn: today, reason: "提前" };
    expect((await act(ocean, 1, move)).status).toBe(200);
    expect((await act(ocean, 2, report)).status).toBe(200);
    const resultFor = async (role: string) => (await good<InspectionPage>(role, "GET", `inspections/${first}`)).result;
    expect((await resultFor(district))?.words).toBe("台账完整-结果标记");
    expect((await resultFor(university))?.words).toBe("台账完整-结果标记");
    expect(await resultFor("bank@sample.haice.example")).toBeNull();
    expect(codeOf(await call(firm, "GET", `inspections/${first}`))).toBe("integrity.inspection-not-found");
    const file = await call("bank@sample.haice.example", "GET", "inspections.ics");
    expect(file.headers["content-type"]).toContain("text/calendar");
    expect(file.bytes.toString()).toContain(`UID:${first}@integrity.haice`);
    expect(file.bytes.toString()).not.toContain("结果标记");
  });

  it("what is not shared is not opened by joining afterwards", async () => {
    const late = await call("bank@sample.haice.example", "POST", `inspections/${first}/join`, {
      scopes: ["funds"],
      reason: "想看结果",
    });
    expect(codeOf(late)).toBe("integrity.inspection-not-usable");
    const [{ person }] = (await story.read<{ person: string }>(
      "select id as person from people.person where email = 'bank@sample.haice.example'",
    )) as [{ person: string }];
    const scope = { user: person, organisation: null, roles: ["finance-officer"] };
    await expect(
      inTransaction(story.installation.database.db, scope, (tx) =>
        sql`insert into integrity.inspection_visitor (inspection_id, name, scopes, reason, joined_at, joined_by)
          values (${first}, '银行', '{funds}', '想看', now(), ${person})`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("of two who plan the same at once one is warned, and who moves a visit is warned as well", async () => {
    const project = { id: null, title: "观测浮标" };
    const same = { ...draft, project, startsOn: inDays(30), endsOn: inDays(30) };
    const both = await Promise.all([ocean, district].map((role) => call(role, "POST", "inspections", same)));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const far = { ...same, startsOn: inDays(900), endsOn: inDays(900) };
    const { id } = await good<{ id: string }>(district, "POST", "inspections", far);
    const move = { act: "move", startsOn: inDays(60), endsOn: inDays(60), reason: "提前" };
    const moved = (input: object) => call(district, "POST", `inspections/${id}/acts`, { version: 1, input });
    expect(codeOf(await moved(move))).toBe("integrity.inspection-twice");
    expect((await moved({ ...move, whyAgain: "上次未看设备" })).status).toBe(200);
    const [told] = await story.read<{ params: object }>(
      "select params from messages.message where subject = $1 and kind = 'integrity.visit-changed'",
      [id],
    );
    expect(told?.params).toMatchObject({ act: "move", from: inDays(60) });
    expect((await good<InspectionPage>(office, "GET", `inspections/${id}`)).whyAgain).toBe("上次未看设备");
  });
});

describe("a matter of research integrity", { timeout: 120_000 }, () => {
  let id = "";
  const marks = ["举报人的话", "给单位的话", "单位的申辩", "联席会议的话", "处理的理由"];
  const act = async (role: string, input: object) => {
    const { version } = await good<IntegrityCase>(office, "GET", `cases/${id}`);
    return call(role, "POST", `cases/${id}/acts`, { version, input });
  };
  const doAct = async (role: string, input: object) => {
    const answer = await act(role, input);
    expect(answer.status, `${JSON.stringify(input)} ${JSON.stringify(answer.body)}`).toBe(200);
  };

  beforeAll(async () => {
    await desk.onlyAccounts();
    await good("citizen@sample.haice.example", "POST", "cases", { about: "某单位", allegation: marks[0] });
    const { cases } = await good<CaseList>(office, "GET", "cases");
    ({ id } = cases.find(({ state, isSample }) => state === "reported" && !isSample)!);
  });

  it("is heard, decided by a second person and told to those concerned, who never read who reported it", async () => {
    expect((await good<CaseList>(firm, "GET", "cases")).cases.map((one) => one.id)).not.toContain(id);
    await doAct(office, { act: "take-up", title: "材料核实", matter: marks[1], organisation: "sample-lanjing" });
    const propose = {
      act: "propose",
      sanction: "suspension",
      from: today,
      to: inDays(90),
      reason: marks[4],
    };
    expect(codeOf(await act(office, propose))).toBe("integrity.case-unheard");
    await doAct(firm, { act: "state", words: marks[2] });
    await doAct(office, { act: "note-conference", units: "两个部门", words: marks[3] });
    await doAct(office, propose);
    expect((await good<IntegrityCase>(firm, "GET", `cases/${id}`)).state).toBe("taken-up");
    // What it does not read does not take its word away.
    await doAct(firm, { act: "state", words: "补充陈述" });
    expect(codeOf(await act(office, { act: "decide", basis: "会议" }))).toBe("integrity.case-same-person");
    await doAct(second, { act: "decide", basis: "会议纪要" });
    const seen = await good<IntegrityCase>(firm, "GET", `cases/${id}`);
    expect(seen).toMatchObject({
      state: "decided",
      holdsFrom: today,
      holdsTo: inDays(90),
      report: null,
      accesses: null,
    });
    expect(JSON.stringify(seen)).toContain(marks[2]);
    for (const hidden of [marks[0], marks[3], marks[4], "高原", "王芳", "陈静"])
      expect(JSON.stringify(seen)).not.toContain(hidden);
    expect(
      await story.read(
        "select distinct made_by_name as name from messages.message where subject = $1 and kind like 'integrity.case-%'",
        [id],
      ),
    ).toEqual([{ name: null }]);
    // The decision wrote itself down for its legal review: without a name, and not for the organisation concerned.
    const noted = (role: string) =>
      story.as(role, `/api/registers/affecting-decision/records?q=${encodeURIComponent("材料核实：")}`);
    const { records } = (await noted("auditor")).body as {
      records: { origin: string; state: string; fields: object }[];
    };
    expect(records).toMatchObject([
      { origin: "act", state: "drafted", fields: { kind: "integrity", decidedOn: today } },
    ]);
    const [kept] = await story.read<{ row: string }>(
      "select row_to_json(a)::text as row from registers.affecting_decision a where address = $1",
      [`/integrity-cases/${id}`],
    );
    expect(kept!.row).toContain(marks[2]);
    for (const hidden of [marks[0], marks[3], marks[4], "高原", "王芳", "陈静"])
      expect(kept!.row).not.toContain(hidden);
    expect((await noted(firm)).body).toMatchObject({ records: [] });
    const { accesses } = await good<IntegrityCase>("auditor", "GET", `cases/${id}`);
    expect(accesses?.map(({ by }) => by)).toContain("企业 刘洋");
  });

  it("nobody outside it reads a word of it, whatever they ask", async () => {
    const accounts = (await story.as(null, "/api/people/sample-accounts")).body as { email: string; role: string }[];
    const inside = ["administrator", "commission-office", "reviewer", "auditor"];
    const outside = accounts
      .filter(({ email, role }) => email !== firm && !inside.includes(role))
      .map(({ email }) => email);
    expect(outside.length).toBeGreaterThan(6);
    const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as { paths: Record<string, object> };
    const gets = Object.keys(paths).filter((path) => "get" in paths[path]!);
    const own = gets.filter((path) => path.startsWith("/api/integrity/"));
    expect(own.length).toBeGreaterThan(7);
    const ask = async (who: string | null, path: string) => {
      const { bytes, status } = await story.as(who, path.replace("{id}", id));
      for (const mark of marks) expect(bytes.toString(), `${who} ${path} ${status}`).not.toContain(mark);
    };
    for (const email of [null, ...outside]) for (const path of own) await ask(email, path);
    // Where words of other rooms come together: messages, the event log, calls.
    const together = gets.filter((path) => /^\/api\/(messages|audit|calls)\/[^{]*$/.test(path));
    expect(together.length).toBeGreaterThan(3);
    for (const path of together) await ask(district, path);
    for (const email of outside) {
      const answer = await act(email, { act: "state", words: "别人的话" });
      expect([403, 404], email).toContain(answer.status);
    }
  });

  it("who works at the organisation concerned reads no more of it for being a reviewer", async () => {
    const broker = "broker@sample.haice.example";
    await story.read(
      `insert into people.role_grant (id, person_id, role, valid_from, basis)
       select 'grant-of-broker', id, 'reviewer', now() - interval '1 day', '测试' from people.person where email = $1`,
      [broker],
    );
    await good("citizen@sample.haice.example", "POST", "cases", { about: "另一单位", allegation: marks[0] });
    const [reported] = (await good<CaseList>(office, "GET", "cases")).cases;
    const address = `cases/${reported!.id}`;
    expect(codeOf(await call(broker, "GET", address))).toBe("integrity.case-not-found");
    const acts = [
      { act: "take-up", title: "核实", matter: marks[1], organisation: "sample-qihang" },
      { act: "note-hearing", words: "已听取" },
      { act: "propose", sanction: "warning", reason: marks[4] },
    ];
    for (const [at, input] of acts.entries()) await good(office, "POST", `${address}/acts`, { version: at + 1, input });
    const seen = await good<IntegrityCase>(broker, "GET", address);
    expect(seen).toMatchObject({ state: "taken-up", report: null, accesses: null, papers: [] });
    for (const hidden of [marks[0], marks[4], "高原", "王芳"]) expect(JSON.stringify(seen)).not.toContain(hidden);
    expect((await good<IntegrityCase>(second, "GET", address)).report?.by).toContain("高原");
  });

  it("those concerned change nothing of it past the routes either", async () => {
    const [{ organisation }] = (await story.read<{ organisation: string }>(
      "select organisation_id as organisation from integrity.integrity_case where id = $1",
      [id],
    )) as [{ organisation: string }];
    const scope = { user: "somebody", organisation, roles: ["enterprise"] };
    const write = (statement: RawBuilder<unknown>) =>
      inTransaction(story.installation.database.db, scope, (tx) => statement.execute(tx));
    await expect(write(sql`update integrity.integrity_case set sanction = 'none' where id = ${id}`)).rejects.toThrow(
      /not what it says/,
    );
    await expect(write(sql`update integrity.integrity_case set state = 'lifted' where id = ${id}`)).rejects.toThrow(
      /do not decide/,
    );
    await expect(
      write(sql`insert into integrity.integrity_case (id, title, source, state, sanction, decided_on, holds_from, made_at)
        values ('made', 'x', 'report', 'decided', 'suspension', now(), now(), now())`),
    ).rejects.toThrow(/row-level security/);
  });

  it("keeps the organisation from applying until it ends, alone or as a partner, and tells the reason to it alone", async () => {
    const opened = await desk.begin(office, "guide-call", "诚信核查之年");
    await desk.write(office, opened, emptyOf(guideForms));
    await desk.setTerms(opened, { opens: today, closes: inDays(20) });
    await desk.act(office, opened, "open");
    const apply = async (by: string, content: ReturnType<typeof applicationOf>, title: string) => {
      const made = await desk.beginBelow(by, opened, "application", title);
      await desk.write(by, made, content);
      await desk.attach(by, made, "plan", made);
      return made;
    };
    const own = await apply(firm, applicationOf(lead.firm, "摘要", "姓名"), "企业申报");
    const refused = await desk.tryAct(firm, own, "hand-in");
    expect(codeOf(refused)).toBe("integrity.restricted");
    expect((refused.body as { detail: string }).detail).toContain(inDays(90));
    const asPartner = applicationOf(lead.university, "摘要", "姓名");
    const partners = asPartner.partners.map((one, at) => (at === 0 ? one : { ...one, name: lead.firm }));
    const other = await apply(university, { ...asPartner, partners }, "高校申报");
    const named = await desk.tryAct(university, other, "hand-in");
    expect(codeOf(named)).toBe("integrity.party-restricted");
    expect((named.body as { detail: string }).detail).not.toContain(inDays(90));
    await story.read(
      `insert into people.organisation_name (id, organisation_id, name, kind, valid_to)
       select 'former-name', organisation_id, '蓝鲸旧名', 'former', '2020-01-01' from integrity.integrity_case where id = $1`,
      [id],
    );
    const byFormerName = "select 1 from integrity.restrictions_on('{}', array['蓝鲸旧名'], '{}', $1)";
    expect((await story.read(byFormerName, [today])).length).toBe(1);
    // Its last day is over: nobody has to do anything.
    await story.read("update integrity.integrity_case set holds_from = $2, holds_to = $3 where id = $1", [
      id,
      inDays(-30),
      today,
    ]);
    await desk.act(firm, own, "hand-in");
    await desk.act(university, other, "hand-in");
  });

  it("an objection in time is answered by somebody who did not decide, and what is lifted holds no more", async () => {
    await story.read("update integrity.integrity_case set holds_to = $2 where id = $1", [id, inDays(60)]);
    await doAct(firm, { act: "object", words: "认为过重" });
    const answer = { act: "answer-objection", outcome: "upheld", words: "理由成立" };
    expect(codeOf(await act(second, answer))).toBe("integrity.case-same-person");
    await doAct(office, answer);
    expect(await good<IntegrityCase>(firm, "GET", `cases/${id}`)).toMatchObject({ state: "lifted" });
    expect(
      await story.read("select 1 from integrity.restrictions_on('{}', array[$1], '{}', $2)", [lead.firm, inDays(1)]),
    ).toEqual([]);
  });
});

describe("records of the former registers", () => {
  it("become visits and cases once, with their ids, results and what holds", async () => {
    const [{ organisation }] = (await story.read<{ organisation: string }>(
      "select id as organisation from people.organisation where code = 'sample-tansuo'",
    )) as [{ organisation: string }];
    const leave = (register: string, record: string, content: object) =>
      story.read(
        "insert into registers.former_record (register, record_id, content, history, accesses) values ($1, $2, $3, '[]', '[]')",
        [register, record, JSON.stringify({ created_at: "2025-03-01T02:00:00Z", origin: "person", ...content })],
      );
    const visit = { kind: "audit", scope: "专项资金", visited: "某研究院", planned_on: "2025-05-06" };
    const paper = (register: string, record: string) =>
      story.read(
        `insert into registers.former_paper (id, register, record_id, file_name, media_type, size, sha256, content, added_at)
         values ($1, $2, $3, 'a.csv', 'text/csv', 1, 'x', 'a', now())`,
        [`paper-of-${record}`, register, record],
      );
    await leave("inspection", "known-visit", {
      name_zh: "旧抽查",
      state: "done",
      ...visit,
      visited: lead.university,
      result: "好",
    });
    await paper("inspection", "known-visit");
    await leave("inspection", "old-visit", {
      name_zh: "旧审计",
      state: "shared",
      ...visit,
      result: "合规",
      done_on: "2025-05-07",
      shared_to: "2026-05-07",
    });
    await leave("inspection", "old-spared", { name_zh: "旧检查", state: "spared", ...visit, earlier_id: "old-visit" });
    await leave("integrity-case", "old-case", {
      name_zh: "旧案件",
      state: "decided",
      allegation: "旧线索",
      owner_id: organisation,
      sanction: "suspension",
      decided_on: "2025-06-01",
      holds_from: "2025-06-01",
      holds_to: inDays(30),
    });
    await paper("integrity-case", "old-case");
    for (let times = 0; times < 2; times += 1)
      await asProduct(async (ctx) => {
        await adoptInspections(ctx);
        await adoptCases(ctx);
      });
    const page = await good<InspectionPage>(office, "GET", "inspections/old-visit");
    expect(page).toMatchObject({ state: "done", startsOn: "2025-05-06", visited: { code: null, zh: "某研究院" } });
    expect(page.result).toMatchObject({ words: "合规", isShared: true, validTo: "2026-05-07" });
    expect(page.joined.length).toBe(1);
    // Who was visited is an organisation of the platform: it reads its visit, and a new one is found double.
    const known = await good<InspectionPage>(university, "GET", "inspections/known-visit");
    expect(known).toMatchObject({ visited: { code: "sample-haiyuan" }, papers: [{ id: "paper-of-known-visit" }] });
    expect(await good<IntegrityCase>(office, "GET", "cases/old-case")).toMatchObject({
      state: "decided",
      sanction: "suspension",
      holdsTo: inDays(30),
      report: { allegation: "旧线索" },
      papers: [{ id: "paper-of-old-case" }],
    });
    const readings = async () => (await good<IntegrityCase>("auditor", "GET", "cases/old-case")).accesses!.length;
    const before = await readings();
    expect((await story.as("reviewer", "/api/integrity/papers/paper-of-old-case")).status).toBe(200);
    expect(await readings()).toBe(before + 2);
  });
});
