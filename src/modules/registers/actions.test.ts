import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { type Codes, firstStep, wholeRecord } from "../../../test/register-samples.ts";
import { type Answer, openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { ImportReport, RecordDetail, Similar } from "./contract.ts";
import { allRegisters, registerOf } from "./definitions/all.ts";
import { tableOf } from "./kit/columns.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";
import { sheetColumns } from "./kit/sheet.ts";
import { isPersonal } from "./rules/personal.ts";
import { placeColumns } from "./rules/read-cells.ts";
import { hiddenValue } from "./rules.ts";

const story = openStory();
const api = ({ code }: RegisterDefinition) => `/api/registers/${code}`;
const codeOf = (answer: Answer) => (answer.body as { code?: string }).code;
/** Areas and items that the region knows. */
async function codesOfRegion(): Promise<Codes> {
  const [place] = await story.read<{ code: string }>(
    "select code from places.area where kind = 'division' order by code limit 1",
  );
  const items = await story.read<{ vocabulary: string; code: string }>(
    "select vocabulary, min(code) as code from taxonomies.item where valid_to is null group by vocabulary",
  );
  return {
    place: place!.code,
    itemOf: (vocabulary) => items.find((one) => one.vocabulary === vocabulary)?.code ?? null,
  };
}
let codes: Codes | undefined;
async function knownCodes(): Promise<Codes> {
  codes ??= await codesOfRegion();
  return codes;
}
let metrics: ReadonlySet<string> | undefined;
/** Metrics that the region has; facts of others are left out. */
async function knownMetrics(): Promise<ReadonlySet<string>> {
  metrics ??= new Set((await story.read<{ code: string }>("select code from ledger.metric")).map((one) => one.code));
  return metrics;
}
let made = 0;
const newRecord = async (definition: RegisterDefinition, change: object = {}) => ({
  ...wholeRecord(definition, `测试${definition.title.zh}${++made}号`, await knownCodes()),
  ...change,
});

async function added(definition: RegisterDefinition, change: object = {}, role = definition.rights.stewards[0]!) {
  const body = await newRecord(definition, change);
  const answer = await story.as(role, `${api(definition)}/records`, { body });
  expect(answer.body).toEqual({ id: expect.any(String) });
  return { id: (answer.body as { id: string }).id, body };
}

const detail = async (
  definition: RegisterDefinition,
  id: string,
  role: string | null = definition.rights.stewards[0]!,
) => story.as(role, `${api(definition)}/records/${id}`);

/** The organisation of the sample person of a role. */
async function organisationOf(role: string): Promise<{ id: string; code: string } | null> {
  const { user } = (await story.as(role, "/api/people/me")).body as {
    user: { organisation: { id: string; code: string } | null };
  };
  return user.organisation;
}

describe.each(allRegisters.map((one) => [one.code, one] as const))("the register %s", (_code, definition) => {
  const steward = definition.rights.stewards[0]!;

  // One record goes the whole way: what only the kit decides is shown on a few registers, below.
  it("keeps a record, posts its facts, changes it and takes a step", async () => {
    const { id, body } = await added(definition);
    const first = (await detail(definition, id)).body as RecordDetail;
    expect(first.record).toMatchObject({
      name: body.name,
      version: 1,
      state: definition.lifeCycle.initial,
      fields: body.fields,
    });
    expect(first.changes).toHaveLength(1);
    const drafts = definition.facts?.({ state: definition.lifeCycle.initial, fields: body.fields as never }) ?? [];
    const known = await knownMetrics();
    const expected = drafts.map((one) => one.metric).filter((one) => known.has(one));
    expect(first.facts.map((fact) => fact.metric).sort()).toEqual(expected.sort());

    const { isKnownToBeNew: _known, ...content } = body;
    const renamed = { zh: `${body.name.zh}（更名）`, en: null };
    const changed = (
      await story.as(steward, `${api(definition)}/records/${id}`, {
        method: "PUT",
        body: { ...content, name: renamed, version: 1, reason: "测试更正" },
      })
    ).body as RecordDetail;
    expect(changed.record.version).toBe(2);
    // The log never forgets: of a person it does not say the name.
    const [before, after] = definition.personalPurpose ? [hiddenValue, hiddenValue] : [body.name, renamed];
    expect(changed.history[0]).toMatchObject({
      basis: "测试更正",
      changes: [{ field: "name", before, after }],
    });

    const step = firstStep(definition, body.fields);
    const role = step.by.includes("steward") ? steward : definition.rights.contributors[0]!;
    const said = { step: step.code, version: 2, day: "2025-06-30", reason: "测试原因", basis: "测试文号" };
    const taken = (await story.as(role, `${api(definition)}/records/${id}/steps`, { body: said })).body as RecordDetail;
    expect(taken.record).toMatchObject({ state: step.to, version: 3 });
    expect(taken.changes.at(-1)).toMatchObject({ from: definition.lifeCycle.initial, to: step.to, day: "2025-06-30" });
    if (step.stamps) expect(taken.record.fields[step.stamps]).toBe("2025-06-30");
  });
});

/** One of each shape: open to all, about persons, about money for insiders only without contributors, with two chains. */
const shapes = ["platform", "attracted-talent", "equity-investment", "scenario"].map(
  (code) => [code, registerOf(code)!] as const,
);

describe.each(shapes)("the kit, by the register %s", (_code, definition) => {
  const steward = definition.rights.stewards[0]!;

  it("refuses what does not fit, and says what", async () => {
    const body = await newRecord(definition);
    const send = (change: object) => story.as(steward, `${api(definition)}/records`, { body: { ...body, ...change } });
    expect((await send({ name: { zh: " ", en: null } })).status).toBe(400);
    expect((await send({ fields: { ...body.fields, nothingOfThisName: 1 } })).status).toBe(400);
    expect(codeOf(await send({ owner: "nobody-at-all" }))).toBe("registers.code-unknown");
    const place = Object.entries(definition.fields).find(([, field]) => field.kind === "place");
    if (place)
      expect(codeOf(await send({ fields: { ...body.fields, [place[0]]: "atlantis" } }))).toBe("registers.code-unknown");
    const { body: first } = await added(definition);
    const equal = { name: { zh: `（${first.name.zh}）`.slice(1, -1), en: null }, isKnownToBeNew: false };
    // Persons may be called the same, things of a register may not.
    expect(codeOf(await send(equal))).toBe(isPersonal(definition) ? "registers.similar-name" : "registers.same-name");
    expect(codeOf(await story.as(null, `${api(definition)}/records`, { body }))).toBe("platform.sign-in-needed");
    expect(codeOf(await story.as("public", `${api(definition)}/records`, { body }))).toBe("registers.not-steward");
  });

  it("takes a step once, on a day that has come", async () => {
    const { id, body } = await added(definition);
    const step = firstStep(definition, body.fields);
    const send = (change: object = {}) =>
      story.as(steward, `${api(definition)}/records/${id}/steps`, {
        body: { step: step.code, version: 1, day: "2025-06-30", reason: "测试原因", basis: "测试文号", ...change },
      });
    expect(codeOf(await send({ day: "2999-01-01" }))).toBe("registers.day-to-come");
    expect((await send()).status).toBe(200);
    expect((await send()).status).toBe(409);
  });

  it("is changed in the version that was seen", async () => {
    const { id, body } = await added(definition);
    const { isKnownToBeNew: _known, ...content } = body;
    const send = (change: object) =>
      story.as(steward, `${api(definition)}/records/${id}`, {
        method: "PUT",
        body: { ...content, version: 1, reason: "测试更正", ...change },
      });
    expect(codeOf(await send({}))).toBe("registers.nothing-changed");
    expect((await send({ name: { zh: `${body.name.zh}（更名）`, en: null } })).status).toBe(200);
    expect(codeOf(await send({ name: { zh: "又一个", en: null } }))).toBe("registers.changed-meanwhile");
  });

  it("keeps what is internal from other organisations, by every way in", async () => {
    if (!definition.disclosure.allowed.includes("internal")) return;
    const contributor = definition.rights.contributors[0];
    const owner = contributor ? ((await organisationOf(contributor))?.code ?? null) : null;
    const { id, body } = await added(definition, { disclosure: "internal", owner });
    const name = encodeURIComponent(body.name.zh);
    const insiders = [
      ...definition.rights.stewards,
      ...definition.rights.readers,
      ...(contributor ? [contributor] : []),
    ];
    const outsiders = ["public", "enterprise", "broker", "finance-officer", "expert"].filter(
      (role) => !insiders.includes(role as never),
    );
    const apart = [];
    for (const role of outsiders) if (owner === null || (await organisationOf(role))?.code !== owner) apart.push(role);
    for (const role of [null, ...apart]) {
      expect((await detail(definition, id, role)).status).toBe(404);
      expect((await story.as(role, `${api(definition)}/records?q=${name}`)).body).toMatchObject({ total: 0 });
      expect((await story.as(role, `/api/registers/search?q=${name}`)).body).toEqual({ records: [] });
      const { records } = (await story.as(role, `${api(definition)}/similar?name=${name}`)).body as Similar;
      expect(records.map((one) => one.id)).not.toContain(id);
      expect((await story.as(role, `${api(definition)}/files/json?q=${name}`)).body).toMatchObject({ records: [] });
    }
    const { isKnownToBeNew: _known, ...content } = body;
    const change = { method: "PUT" as const, body: { ...content, version: 1, reason: "x" } };
    expect((await story.as("public", `${api(definition)}/records/${id}`, change)).status).toBe(404);
    if (contributor) expect((await detail(definition, id, contributor)).status).toBe(200);
    for (const role of definition.rights.readers) expect((await detail(definition, id, role)).status).toBe(200);
  });

  it("is guarded by the database where a route would have a bug", async () => {
    const { id } = await added(definition, { disclosure: definition.disclosure.allowed.at(-1) });
    const table = `registers.${tableOf(definition)}`;
    const count = (scope: { organisation: string | null; roles: string[] }) =>
      inTransaction(story.installation.database.db, { user: null, ...scope }, async (tx) => {
        const { sql } = await import("kysely");
        const changed = await sql`update ${sql.raw(table)} set version = version where id = ${id}`.execute(tx);
        return Number(changed.numAffectedRows);
      });
    expect(await count({ organisation: null, roles: [] })).toBe(0);
    expect(await count({ organisation: null, roles: ["auditor", "reviewer"] })).toBe(0);
    expect(await count({ organisation: (await organisationOf("enterprise"))!.id, roles: ["enterprise"] })).toBe(0);
    expect(await count({ organisation: null, roles: [steward] })).toBe(1);
  });

  it("goes out as a table and comes in again as the same", async () => {
    const { body } = await added(definition);
    const q = encodeURIComponent(body.name.zh);
    const bring = (name: string, bytes: Uint8Array, isTrial: boolean) =>
      story.as(steward, `${api(definition)}/imports`, {
        file: { name, type: "", bytes, fields: { isTrial: String(isTrial), basis: "测试名单" } },
      });
    const xlsx = await story.as(steward, `${api(definition)}/files/xlsx?q=${q}`);
    const again = (await bring("a.xlsx", xlsx.bytes, true)).body as ImportReport;
    expect(again).toMatchObject({ isKept: false, rows: 1, added: 0, same: 1, wrong: 0, errors: [] });
    const csv = await story.as(steward, `${api(definition)}/files/csv?q=${q}`, {
      headers: { "accept-language": "zh" },
    });
    const other = csv.bytes.toString().replaceAll(body.name.zh, `${body.name.zh}另一`);
    expect((await bring("b.csv", Buffer.from(other), false)).body).toMatchObject({ isKept: true, added: 1 });
    const list = await story.as(steward, `${api(definition)}/records?q=${encodeURIComponent(`${body.name.zh}另一`)}`);
    const [copy] = (list.body as { records: { fields: object; origin: string }[] }).records;
    const renamed = Object.entries(body.fields).map(([field, value]) => [
      field,
      definition.fields[field]?.unique ? `${value}另一` : value,
    ]);
    expect(copy).toMatchObject({ origin: "import", fields: Object.fromEntries(renamed) });
  });

  it("tells what is wrong in a table by row and column, and keeps nothing of it", async () => {
    const heads = sheetColumns(definition).map(({ label }) => label.en);
    const line = (cells: Record<string, string>) => heads.map((head) => `"${cells[head] ?? ""}"`).join(",");
    const text = [
      heads.map((head) => `"${head}"`).join(","),
      line({ "Name in Chinese": "测试甲", State: "sunk" }),
      line({ State: "", [definition.owner.en]: "无此单位" }),
    ].join("\n");
    const answer = await story.as(steward, `${api(definition)}/imports`, {
      file: { name: "c.csv", type: "", bytes: Buffer.from(text), fields: { isTrial: "false", basis: "x" } },
    });
    const report = answer.body as ImportReport;
    expect(report).toMatchObject({ isKept: false, wrong: 2 });
    const told = report.errors.map(({ row, column, fault }) => `${row} ${column.en} ${fault}`);
    expect(told).toContain("2 State not-a-choice");
    expect(told).toContain("3 Name in Chinese needed");
    expect(told).toContain(`3 ${definition.owner.en} not-known`);
    const list = await story.as(steward, `${api(definition)}/records?q=${encodeURIComponent("测试甲")}`);
    expect(list.body).toMatchObject({ total: 0 });
  });

  it("gives the form of an import whose headings it knows", async () => {
    const form = await story.as(steward, `${api(definition)}/files/template`, { headers: { "accept-language": "zh" } });
    const [sheet] = (await readXlsx(form.bytes)).sheets;
    const headers = (sheet?.rows[0] ?? []).map((header, index) => ({ index, header: String(header) }));
    expect(placeColumns(definition, headers).errors).toEqual([]);
    expect(headers).toHaveLength(sheetColumns(definition).length);
  });
});

it("makes an indicator from its records: recognised it counts, corrected it moves, ended it stops", async () => {
  const [definition] = allRegisters as [RegisterDefinition];
  const figure = async (day: string) => {
    const answer = await story.as(null, `/api/indicators/indicators/national-key-laboratories?on=${day}`);
    return Number((answer.body as { outcome: { value: string } }).outcome.value);
  };
  const before = await figure("2025-08-01");
  const { id, body } = await added(definition, {
    fields: {
      ...(await newRecord(definition)).fields,
      kind: "key-laboratory",
      level: "national",
      recognisedOn: null,
      endedOn: null,
    },
  });
  expect(await figure("2025-08-01")).toBe(before);
  const step = (code: string, version: number, day: string) =>
    story.as("administrator", `${api(definition)}/records/${id}/steps`, {
      body: { step: code, version, day, reason: "测试原因", basis: "测试文号" },
    });
  expect((await step("recognise", 1, "2025-07-01")).status).toBe(200);
  expect(await figure("2025-08-01")).toBe(before + 1);
  const { isKnownToBeNew: _known, ...content } = body;
  const moved = {
    ...content,
    fields: { ...content.fields, recognisedOn: "2025-09-01" },
    version: 2,
    reason: "日期有误",
  };
  expect(
    (await story.as("administrator", `${api(definition)}/records/${id}`, { method: "PUT", body: moved })).status,
  ).toBe(200);
  expect([await figure("2025-08-01"), await figure("2025-09-02")]).toEqual([before, (await figure("2025-08-31")) + 1]);
  const taken = await step("end", 3, "2025-10-01");
  expect((taken.body as RecordDetail).facts.map((fact) => [fact.metric, fact.validFrom, fact.validTo])).toContainEqual([
    "national-key-laboratory",
    "2025-09-01",
    "2025-10-01",
  ]);
  const chain = await story.read<{ facts: number }>(
    `select count(*) as facts from ledger.fact where source_record = 'platform/' || $1 and metric = 'national-key-laboratory'`,
    [id],
  );
  expect(chain[0]?.facts).toBe(3);
});

it("pages through a register without losing or doubling a record", async () => {
  const [definition] = allRegisters as [RegisterDefinition];
  const seen: string[] = [];
  let after = "";
  do {
    const answer = await story.as("administrator", `${api(definition)}/records?sort=name&limit=37${after}`);
    const { records, next } = answer.body as { records: { id: string }[]; next: string | null };
    seen.push(...records.map((one) => one.id));
    after = next ? `&after=${next}` : "";
  } while (after);
  const rows = await story.read<{ id: string }>('select id from registers.platform order by name_zh collate "C", id');
  expect(seen).toEqual(rows.map((row) => row.id));
  const strange = await story.as("administrator", `${api(definition)}/records?after=strange`);
  expect(codeOf(strange)).toBe("platform.bad-request");
});

it("finds records by pinyin and by a former name", async () => {
  const found = async (q: string) =>
    (await story.as(null, `/api/registers/search?q=${encodeURIComponent(q)}`)).body as {
      records: { register: string; name: { zh: string } }[];
    };
  expect((await found("lssys")).records.map((one) => one.name.zh)).toContain("崂山实验室");
  expect((await found("laoshan")).records.map((one) => one.name.zh)).toContain("崂山实验室");
  const former = (await found("海洋试点国家实验室")).records.filter((one) => one.register === "platform");
  expect(former).toHaveLength(1);
});

it("writes a calendar of its dates that other programs read", async () => {
  const answer = await story.as(null, "/api/registers/platform/files/ics?state=recognised");
  const text = answer.bytes.toString();
  expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(text.match(/END:VEVENT/g)?.length);
  expect(text).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}/);
});
