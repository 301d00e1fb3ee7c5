import { describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import type { Mine, PaymentList } from "./contract/desks.ts";
import type { AwardList, Project, ProjectList } from "./contract/project.ts";
import type { Terms } from "./contract/terms.ts";
import { splitPackage } from "./rules/split.ts";

const story = openStory();
const office = "commission-office";
const university = "university@sample.haice.example";
const firm = "firm@sample.haice.example";
const treasurer = "treasurer";
const base = "/api/projects";

const read = async (id: string, who: string | null): Promise<Project> => {
  const answer = await story.as(who, `${base}/projects/${id}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Project;
};
const send = (who: string | null, method: "POST" | "PUT", address: string, body: object) =>
  story.as(who, `${base}/${address}`, { method, body });
const good = async (who: string, method: "POST" | "PUT", address: string, body: object): Promise<unknown> => {
  const answer = await send(who, method, address, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const codeOf = (answer: { body: unknown }) => (answer.body as { code?: string }).code;
const act = async (who: string, id: string, name: string, said: string | null = null) =>
  send(who, "POST", `projects/${id}/acts`, { act: name, said, version: (await read(id, office)).inside!.version });
const attach = (who: string, id: string, key: string) =>
  story.as(who, `${base}/projects/${id}/milestones/${key}/files`, {
    file: { name: "报告.txt", type: "text/plain", bytes: Buffer.from(`${key} 达到标准`) },
  });
const milestone = (who: string, id: string, key: string, name: string, words: string | null = null) =>
  send(who, "POST", `projects/${id}/milestones/${key}/acts`, { act: name, words });
const anyPlace = async () =>
  (await story.read<{ code: string }>("select code from places.area where kind = 'division' order by code limit 1"))[0]!
    .code;
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

let id = "";

describe("a project from a decided call to its hand-over", { timeout: 120_000 }, () => {
  it("begins with a first text of its contract: all units in one package, the award divided as it was asked for", async () => {
    const { awards } = (await story.as(office, `${base}/awards`)).body as AwardList;
    const award = awards.find(({ title }) => title === "海洋防腐涂层")!;
    const input = {
      award: award.id,
      title: award.title,
      programme: "key-technology",
      goal: "防腐涂层",
      place: await anyPlace(),
      basis: "局长办公会",
    };
    id = ((await good(office, "POST", "projects", input)) as { id: string }).id;
    expect(codeOf(await send(office, "POST", "projects", input))).toBe("projects.award-taken");
    const { stage, amount, inside, isSample } = await read(id, office);
    expect([stage, amount, isSample]).toEqual(["approval", 140000000, true]);
    const { terms } = inside!.draft!;
    expect(terms.packages.map(({ units }) => units)).toEqual([["u1", "u2"]]);
    expect(terms.payments.map(({ unit, amount: fen, on }) => [unit, fen, on])).toEqual([
      ["u1", 98000000, ["m1", "m2"]],
      ["u2", 42000000, ["m1", "m2"]],
    ]);
    const facts = await story.read(
      "select 1 from ledger.live_fact where source_module = 'projects' and source_record = $1",
      [id],
    );
    expect(facts).toHaveLength(1);
  });

  it("the draft is written by who saw the last one, and signed by the unit before the office", async () => {
    const { inside } = await read(id, university);
    const seen = inside!.draft!.sha256;
    const split = splitPackage(inside!.draft!.terms, "w1");
    const terms: Terms = {
      ...split,
      units: split.units.map((one) => (one.key === "u2" ? { ...one, organisation: "sample-lanjing" } : one)),
      milestones: [
        ...split.milestones,
        {
          key: "m3",
          package: split.packages[0]!.key,
          unit: "u1",
          title: "海试",
          criterion: "挂片 6 个月",
          due: "2027-06-30",
          needs: ["m1", "m2"],
          after: [],
        },
      ],
      payments: split.payments
        .map((one) => (one.key === "p-u1" ? { ...one, amount: 50000000 } : one))
        .concat([
          { key: "p-sea", unit: "u1", title: "海试款", amount: 38000000, on: ["m3"] },
          { key: "p-first", unit: "u1", title: "首款", amount: 10000000, on: [] },
        ]),
      sources: [
        { key: "s1", name: "市级", level: "city", parts: 2 },
        { key: "s2", name: "企业出资", level: "firm", parts: 1 },
      ],
    };
    expect(codeOf(await send(university, "PUT", `projects/${id}/contract`, { seen: "x", terms }))).toBe(
      "projects.changed-since",
    );
    expect(
      codeOf(
        await send(university, "PUT", `projects/${id}/contract`, {
          seen,
          terms: { ...terms, payments: split.payments.slice(1) },
        }),
      ),
    ).toBe("projects.terms-sum");
    const { sha256 } = (await good(university, "PUT", `projects/${id}/contract`, { seen, terms })) as {
      sha256: string;
    };
    const sign = (who: string) => send(who, "POST", `projects/${id}/contract/signatures`, { sha256 });
    expect(codeOf(await sign(office))).toBe("projects.not-yours");
    expect(codeOf(await sign(firm))).toBe("projects.not-yours");
    expect((await sign(university)).body).toEqual({ isInForce: false });
    expect(codeOf(await sign(university))).toBe("projects.signed-already");
    expect((await sign(office)).body).toEqual({ isInForce: true });
    const after = await read(id, firm);
    expect([after.stage, after.batch, after.inside!.speaksFor]).toEqual(["implementation", "new", ["u2"]]);
    expect(codeOf(await send(university, "PUT", `projects/${id}/contract`, { seen: sha256, terms }))).toBe(
      "projects.not-in-stage",
    );
    await expect(
      story.read("update projects.contract_version set terms = '{}' where project_id = $1", [id]),
    ).rejects.toThrow("a signed contract does not change");
  });

  it("pays what is due by each source its share, and says whose milestone holds the rest back", async () => {
    const list = async () =>
      ((await story.as(treasurer, `${base}/payments`)).body as PaymentList).payments.filter(
        ({ project }) => project === id,
      );
    expect(
      (await list()).map(({ key, state, blockedBy }) => [key, state, blockedBy.map(({ milestone: of }) => of)]),
    ).toEqual([
      ["p-first", "due", []],
      ["p-u1", "blocked", ["总体与样机"]],
      ["p-u2", "blocked", ["部件与测试"]],
      ["p-sea", "blocked", ["总体与样机", "部件与测试"]],
    ]);
    const pay = (who: string, key: string) =>
      send(who, "POST", `projects/${id}/payments/${key}/pay`, { reference: "拨 1" });
    expect(codeOf(await pay(treasurer, "p-sea"))).toBe("projects.payment-blocked");
    expect(codeOf(await pay(office, "p-first"))).toBe("platform.not-allowed");
    await good(treasurer, "POST", `projects/${id}/payments/p-first/pay`, { reference: "拨 1" });
    expect(codeOf(await pay(treasurer, "p-first"))).toBe("projects.payment-paid");
    const { inside } = await read(id, treasurer);
    const paid = inside!.entries
      .find(({ kind }) => kind === "paid")!
      .postings.filter(({ account }) => account === "paid");
    expect(paid.map(({ party, amount }) => [party, amount])).toEqual([
      ["s1", 6666667],
      ["s2", 3333333],
    ]);
  });

  it("milestones are handed in with evidence by their unit and decided by the office; what passes frees the money", async () => {
    expect(codeOf(await milestone(university, id, "m1", "hand-in"))).toBe("projects.evidence-needed");
    expect(codeOf(await attach(firm, id, "m1"))).toBe("projects.not-yours");
    await attach(university, id, "m1");
    expect((await milestone(university, id, "m1", "hand-in")).status).toBe(200);
    expect(codeOf(await milestone(university, id, "m1", "pass"))).toBe("projects.not-yours");
    expect((await milestone(office, id, "m1", "correct", "缺第三方报告")).status).toBe(200);
    expect(codeOf(await milestone(university, id, "m1", "hand-in"))).toBe("projects.evidence-needed");
    await attach(university, id, "m1");
    await milestone(university, id, "m1", "hand-in");
    expect((await milestone(office, id, "m1", "pass")).body).toEqual({ released: ["p-u1"] });
    expect(codeOf(await milestone(university, id, "m3", "hand-in"))).toBe("projects.milestone-waits");
    const mine = (await story.as(firm, `${base}/mine`)).body as Mine;
    expect(mine.projects.find((one) => one.id === id)?.due.map(({ key }) => key)).toEqual(["m2"]);
  });

  it("an expense is held against the list of its own day, and a refusal names version and line", async () => {
    const claim = { unit: "u1", spentOn: today(), item: "materials", words: "树脂", amount: 120000, voucher: "记-1" };
    const bring = (who: string, part: object) => send(who, "POST", `projects/${id}/expenses`, { ...claim, ...part });
    expect((await bring(university, {})).body).toMatchObject({ fault: null });
    expect((await bring(university, { words: "逾期赔偿款" })).body).toMatchObject({
      fault: { is: "list-line", line: 1, found: "赔偿款" },
    });
    expect((await bring(university, { item: "loans" })).body).toMatchObject({
      fault: { is: "list-line", line: 4, found: null },
    });
    expect(codeOf(await bring(university, { item: "no-such" }))).toBe("projects.expense-item");
    expect(codeOf(await bring(university, { spentOn: "2020-01-01" }))).toBe("projects.expense-day");
    expect(codeOf(await bring(firm, {}))).toBe("projects.not-yours");
    const { inside } = await read(id, office);
    const byWords = inside!.expenses.find(({ words }) => words === "逾期赔偿款")!;
    const byLine = inside!.expenses.find(({ item }) => item === "loans")!;
    expect(codeOf(await send(office, "POST", `expenses/${byLine.id}/bear`, { reason: "r" }))).toBe(
      "projects.expense-state",
    );
    await good(office, "POST", `expenses/${byWords.id}/bear`, { reason: "是收到的赔偿" });
    await good(university, "POST", `expenses/${byWords.id}/reverse`, { reason: "重复" });
    expect(codeOf(await send(office, "POST", `expenses/${byWords.id}/reverse`, { reason: "r" }))).toBe(
      "projects.expense-state",
    );
    const spent = (await read(id, office))
      .inside!.entries.flatMap(({ postings }) => postings)
      .filter(({ account }) => account === "spent");
    expect(spent.reduce((sum, { amount }) => sum + amount, 0)).toBe(120000);
  });

  it("the database refuses an entry that does not balance, and any change of one", async () => {
    const [entry] = await story.read<{ id: string }>(
      "select id from projects.money_entry where project_id = $1 limit 1",
      [id],
    );
    await expect(
      story.read("insert into projects.money_posting (entry_id, account, party, amount) values ($1, 'held', 'x', 5)", [
        entry!.id,
      ]),
    ).rejects.toThrow("does not balance");
    await expect(
      story.read("update projects.money_posting set amount = 1 where entry_id = $1", [entry!.id]),
    ).rejects.toThrow();
  });

  it("a change of route is a notice; a lowered indicator or a moved day is decided by the office", async () => {
    const { terms } = (await read(id, university)).inside!.contract!;
    const ask = (who: string, part: Partial<Terms>) =>
      send(who, "POST", `projects/${id}/changes`, { reason: "成品率低", terms: { ...terms, ...part } });
    expect(codeOf(await ask(firm, { route: "新路线" }))).toBe("projects.not-yours");
    expect((await ask(university, { route: "新路线" })).body).toMatchObject({ isNotice: true });
    expect((await read(id, office)).inside!.contract).toMatchObject({ number: 2, terms: { route: "新路线" } });
    const passed = terms.milestones.map((one) => (one.key === "m1" ? { ...one, criterion: "改" } : one));
    expect(codeOf(await ask(university, { milestones: passed }))).toBe("projects.change-settled");
    const later = {
      route: "新路线",
      milestones: terms.milestones.map((one) => (one.key === "m3" ? { ...one, due: "2028-01-01" } : one)),
      payments: terms.payments.map((one) => (one.key === "p-sea" ? { ...one, on: ["m1"] } : one)),
    };
    const asked = (await ask(university, later)).body as { id: string; isNotice: boolean };
    expect(asked.isNotice).toBe(false);
    expect(codeOf(await ask(university, { route: "x" }))).toBe("projects.change-open");
    await good(office, "POST", `changes/${asked.id}/decision`, { isAgreed: true, words: "航次推迟" });
    const { inside } = await read(id, office);
    expect(inside!.contract!.terms.milestones.find(({ key }) => key === "m3")?.due).toBe("2028-01-01");
    expect(inside!.changes.map(({ state }) => state)).toEqual(["approved", "notified"]);
    // It hangs on a milestone now that passed before: it is due with the change.
    expect(inside!.entries.filter(({ about }) => about === "p-sea").map(({ kind }) => kind)).toEqual(["released"]);
  });

  it("a technology becomes a fact once another person confirmed it by its evidence", async () => {
    const input = { title: "烧结", measure: "marine-core-technology", brokenOn: today(), evidence: "检测报告" };
    const said = (await good(university, "POST", `projects/${id}/technologies`, input)) as { id: string };
    const facts = () =>
      story.read(
        "select 1 from ledger.live_fact where source_module = 'projects' and metric = 'marine-core-technology' and source_record like $1",
        [`${id}%`],
      );
    expect(await facts()).toHaveLength(0);
    await good(office, "POST", `technologies/${said.id}/decision`, { isAgreed: true, words: "证据充分" });
    expect(await facts()).toHaveLength(1);
    const offered = (await good(university, "POST", `projects/${id}/results`, { title: "防腐涂层" })) as { id: string };
    expect((await story.as(university, `/api/market/results/${offered.id}`)).body).toMatchObject({ state: "draft" });
  });

  it("is handed over to a named receiver once all milestones passed", async () => {
    expect(codeOf(await act(university, id, "offer-hand-over", "图纸"))).toBe("projects.milestones-open");
    // A case that is out of the running since it was supported makes nothing due.
    await attach(firm, id, "m2");
    await milestone(firm, id, "m2", "hand-in");
    const [dossier] = await story.read<{ id: string; stage: string }>(
      "select d.id, d.stage from calls.dossier d join projects.project p on p.dossier_id = d.id where p.id = $1",
      [id],
    );
    const setStage = (stage: string) =>
      story.read("update calls.dossier set stage = $2 where id = $1", [dossier!.id, stage]);
    await setStage("dropped");
    expect(codeOf(await milestone(office, id, "m2", "pass"))).toBe("projects.lane-lost");
    await setStage(dossier!.stage);
    expect((await milestone(office, id, "m2", "pass")).status).toBe(200);
    await attach(university, id, "m3");
    expect((await milestone(university, id, "m3", "hand-in")).status).toBe(200);
    expect((await milestone(office, id, "m3", "pass")).status).toBe(200);
    expect(codeOf(await act(university, id, "offer-hand-over", "图纸"))).toBe("projects.receiver-needed");
    const { version } = (await read(id, university)).inside!;
    await good(university, "PUT", `projects/${id}/receiver`, {
      version,
      receiver: "蓝鲸",
      organisation: "sample-lanjing",
      deliverables: "配方与图纸",
    });
    expect((await act(university, id, "offer-hand-over", "图纸")).status).toBe(200);
    expect(codeOf(await act(university, id, "receive", "收"))).toBe("projects.not-yours");
    expect((await act(firm, id, "receive", "验收单 3 号")).status).toBe(200);
    expect(await read(id, null)).toMatchObject({
      stage: "hand-over",
      handedOverOn: today(),
      inside: null,
      technologies: [{ title: "烧结" }],
    });
  });
});

describe("who reads and does what", { timeout: 120_000 }, () => {
  const ship = "ship@sample.haice.example";
  const whole = ["administrator", office, "reviewer", "auditor", treasurer, university, firm];
  const outside = [
    "reporter",
    "broker",
    "expert@sample.haice.example",
    ship,
    "bank@sample.haice.example",
    "public",
    null,
  ];

  it.each([...whole.map((who) => [who, true] as const), ...outside.map((who) => [who, false] as const)])(
    "%s sees the inside: %s",
    async (who, sees) => {
      const project = await read(id, who);
      expect(project.inside !== null).toBe(sees);
      const said = JSON.stringify(project);
      for (const secret of ["首款", "记-1", "新路线", "缺第三方报告"]) expect(said.includes(secret)).toBe(sees);
    },
  );

  it("a project that is not disclosed is not there for those outside", async () => {
    const { projects } = (await story.as(office, `${base}/projects`)).body as ProjectList;
    const hidden = projects.find(({ isPublic }) => !isPublic)!;
    for (const who of outside) {
      expect((await story.as(who, `${base}/projects/${hidden.id}`)).status).toBe(404);
      const seen = (await story.as(who, `${base}/projects`)).body as ProjectList;
      expect(seen.projects.some((one) => one.id === hidden.id)).toBe(false);
    }
  });

  it("no writing route lets anybody outside through, and none lets a reader through", async () => {
    const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    const writes = Object.entries(paths)
      .filter(([address]) => address.startsWith("/api/projects/"))
      .flatMap(([address, methods]) =>
        Object.keys(methods)
          .filter((method) => method !== "get")
          .map((method) => [method, address] as const),
      );
    expect(writes.length).toBeGreaterThan(15);
    for (const [method, address] of writes)
      for (const who of [...outside, "auditor", "reviewer"]) {
        const url = address.replace("{id}", id).replace("{key}", "m1");
        const answer = await story.as(who, url, { method: method.toUpperCase() as "POST" | "PUT", body: {} });
        expect([400, 401, 403, 404], `${who} ${method} ${address} ${answer.status}`).toContain(answer.status);
      }
  });

  it("row by row: a session of another organisation reads nothing of any table but what disclosure lets out, whatever a route asks", async () => {
    const tables = await story.read<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'projects' and table_type = 'BASE TABLE'",
    );
    expect(tables.length).toBeGreaterThanOrEqual(13);
    const client = await story.installation.database.pool.connect();
    try {
      await client.query("begin");
      await client.query(
        "select set_config('role', 'haice_app', true), set_config('app.user', 'x', true), set_config('app.organisation', 'nobody', true), set_config('app.roles', 'institute', true)",
      );
      // What came out of a disclosed project is disclosed with it.
      const hidden = "project_id not in (select id from projects.project_public)";
      const beside: Readonly<Record<string, string>> = {
        project_outcome: hidden,
        outcome_step: `outcome_id not in (select id from projects.project_outcome where not ${hidden})`,
      };
      for (const { name } of tables) {
        const { rows } = await client.query(
          `select count(*)::int as n from projects.${name} where ${beside[name] ?? "true"}`,
        );
        expect(rows[0].n, name).toBe(0);
      }
    } finally {
      await client.query("rollback");
      client.release();
    }
  });
});
