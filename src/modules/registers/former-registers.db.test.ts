import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrationFolders } from "../../installation.ts";
import { migrate, readMigrations } from "../../platform/db/migrate.ts";

const change = "2026-11-26-0110_title_application:registers";
const name = `former_${randomUUID().replaceAll("-", "")}`;
const admin = new pg.Client({ connectionString: inject("adminUrl") });
let pool: pg.Pool;
const rows = async (sql: string) => (await pool.query(sql)).rows as unknown[];

/** A database of the version before, with records in every state and what people made of them; then the change itself. */
beforeAll(async () => {
  await admin.connect();
  await admin.query(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(inject("adminUrl"));
  url.pathname = `/${name}`;
  pool = new pg.Pool({ connectionString: url.href, max: 2 });
  pool.on("error", () => undefined);
  const all = await readMigrations(migrationFolders());
  const at = all.findIndex((one) => one.name === change);
  await migrate(pool, all.slice(0, at));
  const head = "1, 'x', 'x', 'x', now(), now()";
  const columns =
    "id, state, name_zh, name_key, kind, version, search, initials, syllables, created_at, changed_at, origin, disclosure";
  for (const [id, state, more, values] of [
    ["prepared", "prepared", "certificate", "'GR0'"],
    [
      "held",
      "held",
      "validity_from, validity_to, granted_by, is_marine, point_longitude, point_latitude",
      "'2024-01-01', '2027-01-01', '认定机构', true, 120, 36",
    ],
    ["lapsed", "lapsed", "validity_from, validity_to", "'2020-01-01', '2023-01-01'"],
    ["refused", "refused", "adviser", "'辅导员'"],
  ])
    await pool.query(
      `insert into registers.enterprise_title (${columns}, ${more})
       values ('${id}', '${state}', '${id}', '${id}', 'high-tech', ${head}, 'person', 'public', ${values})`,
    );
  const common = "version, name_zh, name_key, disclosure, origin, search, initials, syllables, created_at, changed_at";
  const said = "1, 'x', 'x', 'internal', 'person', 'x', 'x', 'x', now(), now()";
  await pool.query(`
    insert into registers.research_result (id, state, summary, is_job_result, destination, moved_on, ${common})
      values ('r', 'moved', '成果', true, 'sea', '2025-04-05', ${said});
    insert into registers.patent (id, state, kind, result_id, ${common}) values ('p', 'filed', 'invention', 'r', ${said})`);
  await pool.query(`
    insert into registers.research_project (id, state, programme, plan, budget, approved_on, ${common})
      values ('j', 'running', 'key-technology', 'build', 500, '2025-03-01', ${said});
    insert into registers.consortium (id, state, kind, projects, ${common}) values ('c', 'founded', 'consortium', '{j,other}', ${said});
    insert into registers.mention values ('research-project', 'j', 0, '004:L6', '关键技术攻关');
    insert into registers.state_change (id, register, record_id, step, from_state, to_state, day, basis, changed_at)
      values ('6', 'research-project', 'j', 'approve', 'appraisal', 'approved', '2025-03-01', '纪要', now())`);
  await pool.query(`
    insert into registers.state_change (id, register, record_id, step, from_state, to_state, day, reason, changed_at) values
      ('1', 'enterprise-title', 'held', 'grant', 'prepared', 'held', '2023-12-20', null, now() - interval '2 days'),
      ('2', 'enterprise-title', 'held', 'renew', 'held', 'held', '2023-12-30', null, now() - interval '1 day'),
      ('3', 'enterprise-title', 'lapsed', 'lapse', 'held', 'lapsed', '2022-02-02', '不再符合', now()),
      ('4', 'platform', 'other', 'x', 'held', 'lapsed', null, null, now()),
      ('5', 'research-result', 'r', 'move', 'entered', 'moved', '2025-04-05', '向海', now());
    insert into registers.life_cycle values ('enterprise-title', 1, '{prepared,held,lapsed,refused}', '[]', '{}', now());
    insert into registers.mention values ('enterprise-title', 'held', 0, '001:L1', '高新技术企业');
    insert into registers.saved_view values
      ('v', 'enterprise-title', '有效', '{"q": "甲", "state": ["held", "lapsed", "refused"], "where": ["isMarine:true", "kind:high-tech"]}', false, 'p', '某人', null, now()),
      ('w', 'enterprise-title', '甲', '{"q": "甲"}', false, 'p', '某人', null, now())`);
  await migrate(pool, all);
});
afterAll(async () => {
  await pool.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

describe("records of the former register of titles", () => {
  it("are applications now, with the day on which they were decided", async () => {
    expect(
      await rows(
        "select id, state, disclosure, authority, adviser, decided_on from registers.title_application order by id",
      ),
    ).toEqual([
      {
        id: "held",
        state: "granted",
        disclosure: "internal",
        authority: "认定机构",
        adviser: null,
        decided_on: "2023-12-30",
      },
      { id: "lapsed", state: "granted", disclosure: "internal", authority: null, adviser: null, decided_on: null },
      { id: "prepared", state: "prepared", disclosure: "internal", authority: null, adviser: null, decided_on: null },
      { id: "refused", state: "refused", disclosure: "internal", authority: null, adviser: "辅导员", decided_on: null },
    ]);
  });

  it("leave what they said of the title to be handed over, also what was never held", async () => {
    expect(
      await rows(
        "select record_id, was_held, is_marine, certificate, valid_from, valid_to, lapsed_on, lapse_reason, longitude from registers.former_title order by 1",
      ),
    ).toEqual([
      {
        record_id: "held",
        was_held: true,
        is_marine: true,
        certificate: null,
        valid_from: "2024-01-01",
        valid_to: "2027-01-01",
        lapsed_on: null,
        lapse_reason: null,
        longitude: 120,
      },
      {
        record_id: "lapsed",
        was_held: true,
        is_marine: false,
        certificate: null,
        valid_from: "2020-01-01",
        valid_to: "2023-01-01",
        lapsed_on: "2022-02-02",
        lapse_reason: "不再符合",
        longitude: null,
      },
      {
        record_id: "prepared",
        was_held: false,
        is_marine: false,
        certificate: "GR0",
        valid_from: null,
        valid_to: null,
        lapsed_on: null,
        lapse_reason: null,
        longitude: null,
      },
    ]);
  });

  it("keep their history, their places in the documents and the lists that people made", async () => {
    expect(
      await rows("select id, register, step, from_state, to_state from registers.state_change order by id"),
    ).toEqual([
      { id: "1", register: "title-application", step: "grant", from_state: "prepared", to_state: "granted" },
      { id: "2", register: "title-application", step: "grant", from_state: "granted", to_state: "granted" },
      { id: "3", register: "title-application", step: "lapse", from_state: "granted", to_state: "granted" },
      { id: "4", register: "platform", step: "x", from_state: "held", to_state: "lapsed" },
    ]);
    expect(await rows("select register, record_id from registers.mention")).toEqual([
      { register: "title-application", record_id: "held" },
    ]);
    expect(await rows("select register, version from registers.life_cycle")).toEqual([
      { register: "title-application", version: 1 },
    ]);
    expect(await rows("select register, search from registers.saved_view order by id")).toEqual([
      { register: "title-application", search: { q: "甲", state: ["granted", "refused"], where: ["kind:high-tech"] } },
      { register: "title-application", search: { q: "甲" } },
    ]);
  });
});

describe("records of the former register of results", () => {
  it("are left to be handed over, with their steps and the patents that named them", async () => {
    expect(
      await rows(`select record_id, content ->> 'state' as state, content ->> 'moved_on' as moved, content -> 'patents' as patents,
        history -> 0 ->> 'to_state' as to, handed_over_at from registers.former_record where register = 'research-result'`),
    ).toEqual([
      { record_id: "r", state: "moved", moved: "2025-04-05", patents: ["p"], to: "moved", handed_over_at: null },
    ]);
    expect(await rows("select id, number from registers.patent_public")).toEqual([{ id: "p", number: null }]);
  });
});

describe("records of the former register of research projects", () => {
  it("are left to be handed over, with their steps, the lines that speak of them and the records that named them", async () => {
    expect(
      await rows(`select record_id, content ->> 'plan' as plan, content -> 'budget' as budget, content -> 'mentions' as mentions,
        content -> 'ties' as ties, history -> 0 ->> 'basis' as basis from registers.former_record where register = 'research-project'`),
    ).toEqual([
      {
        record_id: "j",
        plan: "build",
        budget: 500,
        mentions: [{ basis: "004:L6", quote: "关键技术攻关" }],
        ties: [{ record: "c", register: "consortium" }],
        basis: "纪要",
      },
    ]);
    expect(await rows("select register, id from registers.project_partner_public")).toEqual([
      { register: "consortium", id: "c" },
    ]);
  });
});
