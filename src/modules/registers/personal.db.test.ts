import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { wholeRecord } from "../../../test/register-samples.ts";
import { type Answer, openStory } from "../../../test/story.ts";
import { sealEvents } from "../../platform/audit/seal-events.ts";
import { verifyChain } from "../../platform/audit/verify-chain.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { OwnData } from "./contract/own-data.ts";
import type { PersonalAccess } from "./contract/personal.ts";
import type { RecordDetail } from "./contract.ts";
import { allRegisters } from "./definitions/all.ts";
import { isPersonal, personalFields } from "./rules/personal.ts";

const story = openStory();
const office = "commission-office";
const talent = "/api/registers/attracted-talent";
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
const secret = { name: "司徒某某", from: "某某海洋研究所" };

let made = 0;
async function add(): Promise<{ id: string; name: string }> {
  const name = `${secret.name}${++made}号`;
  const answer = await story.as(office, `${talent}/records`, {
    headers: { "idempotency-key": `person-${made}` },
    body: {
      name: { zh: name },
      isKnownToBeNew: true,
      fields: { channel: "other", comesFrom: secret.from, bornIn: "1980" },
    },
  });
  expect(answer.status).toBe(200);
  return { id: (answer.body as { id: string }).id, name };
}
const read = async (id: string, role: string | null = office) => story.as(role, `${talent}/records/${id}`);
const accesses = (id: string, role = office) =>
  story.as(role, `/api/registers/personal/accesses?register=attracted-talent&record=${id}`);
const ways = async (id: string) =>
  ((await accesses(id)).body as PersonalAccess).accesses.map(({ way, by }) => [way, by]).reverse();
const erase = async (id: string, role = office, version = 1) =>
  story.as(role, "/api/registers/personal/erasures", {
    body: { register: "attracted-talent", record: id, version, reason: "本人书面要求" },
  });

describe("who reads a record about a person", () => {
  it("is noted on every way there is, and told to whoever keeps the record", async () => {
    const { id, name } = await add();
    await read(id);
    await read(id, "auditor");
    await story.as(office, `${talent}/records?q=${encodeURIComponent(name)}`);
    await story.as(office, `/api/registers/search?q=${encodeURIComponent(name)}`);
    await story.as(office, `${talent}/similar?name=${encodeURIComponent(name)}`);
    for (const format of ["csv", "json", "xlsx", "ics"])
      await story.as(office, `${talent}/files/${format}?q=${encodeURIComponent(name)}`);
    const file = { name: "证明.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7 x") };
    const attached = await story.as(office, "/api/registers/attachments", {
      file: { ...file, fields: { register: "attracted-talent", record: id } },
    });
    await story.as(office, `/api/registers/attachments/${(attached.body as { id: string }).id}/content`);
    await story.as(office, `/api/registers/personal/export?register=attracted-talent&record=${id}`);
    expect((await ways(id)).map(([way]) => way)).toEqual([
      ...["record", "record", "list", "search", "search"],
      ...["file", "file", "file", "file", "attachment", "export"],
    ]);
    const [, second] = await ways(id);
    const { user } = (await story.as("auditor", "/api/people/me")).body as { user: { name: string } };
    expect(second).toEqual(["record", user.name]);
  });

  it("is noted where the page of another record names those that point at it, and in their export", async () => {
    const send = async (register: string, body: object) =>
      (
        (await story.as(office, `/api/registers/${register}/records`, { body: { ...body, isKnownToBeNew: true } }))
          .body as { id: string }
      ).id;
    const post = await send("job-post", { name: { zh: "试验岗位" }, fields: {} });
    const id = await send("job-application", { name: { zh: "百里某" }, fields: { post } });
    const way = async () => {
      const answer = await story.as(office, `/api/registers/personal/accesses?register=job-application&record=${id}`);
      return (answer.body as PersonalAccess).accesses.map((one) => one.way).reverse();
    };
    expect(await way()).toEqual([]);
    await story.as(office, `/api/registers/job-post/records/${post}`);
    expect(await way()).toEqual(["list"]);
    await story.as(null, `/api/registers/job-post/records/${post}`);
    expect(await way()).toEqual(["list"]);
  });

  it("is not noted of registers that are about no person, and what nobody saw is not noted as seen", async () => {
    const { id } = await add();
    expect((await read(id, null)).status).toBe(404);
    expect((await read(id, "public")).status).toBe(404);
    expect(await ways(id)).toEqual([]);
    await story.as(office, "/api/registers/platform/records");
    expect(await story.read("select from registers.personal_access where register = 'platform'")).toEqual([]);
  });

  it.each([
    ["public", 404],
    ["enterprise", 404],
    ["reporter", 404],
    ["auditor", 403],
  ])("is not told to the %s", async (role, status) => {
    const { id } = await add();
    expect((await accesses(id, role)).status).toBe(status);
    const file = await story.as(role, `/api/registers/personal/export?register=attracted-talent&record=${id}`);
    expect(file.status).toBe(status);
    expect((await erase(id, role)).status).toBe(status);
  });
});

describe("all that is kept about a person", () => {
  it("is one file: the fields with their purpose, what points there, files, who read it", async () => {
    const { id, name } = await add();
    const card = await story.as(office, "/api/registers/green-card/records", {
      body: { name: { zh: `${name}的服务卡` }, fields: { holder: id, housing: "人才公寓" } },
    });
    expect(card.status).toBe(200);
    await read(id);
    const answer = await story.as(office, `/api/registers/personal/export?register=attracted-talent&record=${id}`);
    const content = JSON.parse(answer.bytes.toString());
    expect(content.record.fields).toMatchObject({ comesFrom: secret.from, bornIn: "1980" });
    expect(content.personal.map((one: { name: string }) => one.name)).toEqual(["bornIn", "comesFrom"]);
    expect(content.personal.every((one: { purpose: { zh: string } }) => one.purpose.zh.length > 0)).toBe(true);
    expect(content.relatedRecords[0].record.fields.housing).toBe("人才公寓");
    expect(content.accesses).toHaveLength(1);
  });
});

describe("erasure", () => {
  it("leaves nothing of the person anywhere in the database, and the chain of events holds", async () => {
    const { id, name } = await add();
    await story.as(office, `${talent}/records/${id}`, {
      method: "PUT",
      headers: { "idempotency-key": `change-${id}` },
      body: {
        name: { zh: `${name}甲` },
        fields: { channel: "other", comesFrom: `${secret.from}二部`, bornIn: "1981" },
        version: 1,
        reason: "更正",
      },
    });
    await story.as(office, "/api/registers/attachments", {
      file: {
        name: `${name}的证明.txt`,
        type: "text/plain",
        bytes: Buffer.from(`证明${name}`),
        fields: { register: "attracted-talent", record: id, note: `${name}提供` },
      },
    });
    expect(codeOf(await erase(id))).toBe("registers.changed-meanwhile");
    const erased = await erase(id, office, 2);
    expect(erased.body).toEqual({ fields: ["name", "bornIn", "comesFrom"], attachments: 1 });
    const { record } = (await read(id)).body as RecordDetail;
    expect(record.name.zh).not.toContain(secret.name);
    expect(record.fields).toMatchObject({ comesFrom: null, bornIn: null, channel: "other" });
    const tables = await story.read<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('registers', 'platform', 'ledger', 'audit')`,
    );
    for (const { name: table } of tables) {
      const rows = await story.read(`select from ${table} t where t::text like $1`, [`%${name}%`]);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    const left = ((await accesses(id)).body as PersonalAccess).erasures;
    expect(left).toMatchObject([{ fields: ["bornIn", "comesFrom"], attachments: 1, reason: "本人书面要求" }]);
    await sealEvents(story.installation.database.db);
    expect((await verifyChain(story.installation.database.db)).findings).toEqual([]);
  });

  it("is not for registers that are about no person", async () => {
    const [platform] = await story.read<{ id: string; version: number }>(
      "select id, version from registers.platform limit 1",
    );
    const answer = await story.as(office, "/api/registers/personal/erasures", {
      body: { register: "platform", record: platform!.id, version: platform!.version, reason: "x" },
    });
    expect(codeOf(answer)).toBe("registers.nothing-personal");
  });
});

describe("a person's own data", () => {
  const own = async (role: string) => (await story.as(role, "/api/registers/personal/own")).body as OwnData;
  const nameSubject = (record: string, email: string | null, role = office) =>
    story.as(role, "/api/registers/personal/subjects", {
      body: { register: "attracted-talent", record, email, basis: "核对了身份证件" },
    });
  const expert = "expert@sample.haice.example";

  it("are read by the person whom a steward named, with who has read them, and by nobody else", async () => {
    const { id, name } = await add();
    expect((await own("expert")).records).toEqual([]);
    expect(codeOf(await nameSubject(id, expert, "enterprise"))).toBe("registers.record-not-found");
    expect(codeOf(await nameSubject(id, expert, "auditor"))).toBe("registers.not-steward");
    expect(codeOf(await nameSubject(id, "nobody@sample.haice.example"))).toBe("registers.no-account");
    expect((await nameSubject(id, expert)).status).toBe(200);
    await read(id, "auditor");
    const mine = await own("expert");
    expect(mine.records).toMatchObject([
      { register: "attracted-talent", id, name: { zh: name }, fields: { comesFrom: secret.from, bornIn: "1980" } },
    ]);
    expect(mine.accesses.map(({ way, record }) => [way, record])).toEqual([["record", id]]);
    expect((await read(id, "expert")).status).toBe(404);
    expect((await own("institute")).records).toEqual([]);
    expect(codeOf(await story.as(null, "/api/registers/personal/own"))).toBe("platform.sign-in-needed");
    expect(((await accesses(id)).body as PersonalAccess).subject).not.toBeNull();
    const events = await story.read<{ whole: string }>(
      "select e::text as whole from platform.event e where kind = 'registers.subject-named' and subject = $1",
      [id],
    );
    const [person] = await story.read<{ id: string }>("select id from people.person where email = $1", [expert]);
    expect(events).toHaveLength(1);
    expect(events[0]!.whole).not.toContain(person!.id);

    const file = JSON.parse((await story.as("expert", "/api/registers/personal/own/export")).bytes.toString());
    expect(file.records[0].fields.comesFrom).toBe(secret.from);
    expect(file.registers[0].purpose.zh.length).toBeGreaterThan(0);
    expect((await own("expert")).accesses[0]).toMatchObject({ way: "export", record: id });

    expect((await nameSubject(id, null)).status).toBe(200);
    expect((await own("expert")).records).toEqual([]);
  });

  it("are linked by stewards alone, in the database too", async () => {
    const [employer] = await story.read<{ id: string }>(
      "select id from people.organisation where code = 'sample-lanjing'",
    );
    const body = { name: { zh: "太史某" }, owner: "sample-lanjing", isKnownToBeNew: true, fields: {} };
    const { id } = (await story.as(office, "/api/registers/job-application/records", { body })).body as { id: string };
    const link = (roles: string[]) =>
      inTransaction(story.installation.database.db, { user: "somebody", organisation: employer!.id, roles }, (tx) =>
        sql`insert into registers.data_subject (register, record_id, person_id, basis, named_by, named_by_name, named_at)
            values ('job-application', ${id}, 'somebody', 'x', 'somebody', 'x', now())`.execute(tx),
      );
    await expect(link(["enterprise"])).rejects.toThrow(/row-level security/);
    await link([office]);
    expect(await story.read("select from registers.data_subject where record_id = $1", [id])).toHaveLength(1);
  });

  it("may be about persons of one name, also where the other one is hidden from whoever enters it", async () => {
    const applications = "/api/registers/job-application/records";
    const send = (role: string, owner: string, isKnownToBeNew = false) =>
      story.as(role, applications, { body: { name: { zh: "王某某" }, owner, isKnownToBeNew, fields: {} } });
    const [firm, institute] = await Promise.all(
      ["enterprise", "institute"].map(
        async (role) =>
          ((await story.as(role, "/api/people/me")).body as { user: { organisation: { code: string } } }).user
            .organisation.code,
      ),
    );
    expect((await send("enterprise", firm!)).status).toBe(200);
    // Another employer is not told that this person applied elsewhere.
    expect((await send("institute", institute!)).status).toBe(200);
    expect(codeOf(await send(office, firm!))).toBe("registers.similar-name");
    expect((await send(office, firm!, true)).status).toBe(200);
  });

  it("hide the content of what is confidential, and are gone when the record is erased", async () => {
    const added = await story.as(office, "/api/registers/plan-member/records", {
      body: { name: { zh: "百里某某" }, fields: { class: "top", review: "评委意见", works: "代表作" } },
    });
    const { id } = added.body as { id: string };
    const link = { register: "plan-member", record: id, email: expert, basis: "核对了身份证件" };
    expect((await story.as(office, "/api/registers/personal/subjects", { body: link })).status).toBe(200);
    const [record] = (await own("expert")).records;
    expect(record).toMatchObject({ withheld: ["review"], fields: { works: "代表作" } });
    expect(JSON.stringify(record)).not.toContain("评委意见");
    const erased = { register: "plan-member", record: id, version: 1, reason: "本人书面要求" };
    expect((await story.as(office, "/api/registers/personal/erasures", { body: erased })).status).toBe(200);
    expect((await own("expert")).records).toEqual([]);
    expect(await story.read("select from registers.data_subject where record_id = $1", [id])).toEqual([]);
  });
});

describe.each(allRegisters.filter(isPersonal).map((one) => [one.code, one] as const))(
  "the register %s, which is about persons",
  (code, definition) => {
    it("never tells the event log a name or what stands in a personal field", async () => {
      const [place] = await story.read<{ code: string }>(
        "select code from places.area where kind = 'division' limit 1",
      );
      const items = await story.read<{ vocabulary: string; code: string }>(
        "select vocabulary, min(code) as code from taxonomies.item where valid_to is null group by vocabulary",
      );
      const itemOf = (vocabulary: string) => items.find((one) => one.vocabulary === vocabulary)?.code ?? null;
      const name = `端木某某${code}`;
      const body = wholeRecord(definition, name, { place: place!.code, itemOf });
      const steward = definition.rights.stewards[0]!;
      for (const { name: field } of personalFields(definition))
        if (/text$/.test(definition.fields[field]!.kind)) body.fields[field] = `私密${field}`;
      const answer = await story.as(steward, `/api/registers/${code}/records`, { body });
      expect(answer.body).toEqual({ id: expect.any(String) });
      const { id } = answer.body as { id: string };
      const changed = await story.as(steward, `/api/registers/${code}/records/${id}`, {
        method: "PUT",
        body: {
          ...body,
          basis: undefined,
          isKnownToBeNew: undefined,
          name: { zh: `${name}改` },
          version: 1,
          reason: "核对",
        },
      });
      expect(changed.status).toBe(200);
      const events = await story.read<{ whole: string }>(
        "select e::text as whole from platform.event e where subject = $1",
        [id],
      );
      expect(events.length).toBe(2);
      const told = events.map(({ whole }) => whole).join();
      expect(told).not.toContain("端木");
      expect(told).not.toContain("私密");
    });
  },
);
