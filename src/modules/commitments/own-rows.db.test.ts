import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { openStory } from "../../../test/story.ts";
import { inTransaction } from "../../platform/db/database.ts";
import type { LedgerPage } from "./contract/ledger.ts";

const story = openStory();
const office = "commission-office";
/** Two reporters of two units that answer for the same commitment: the first writes, the second must learn nothing. */
const writer = "district@sample.haice.example";
const neighbour = "reporter@sample.haice.example";
const marker = "drafted-words-of-one-unit-7741";

interface Operation {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  /** Whether it searches. */
  asksWords: boolean;
}

let id = "";
let everybody: (string | null)[] = [];
let operations: Operation[] = [];
let registerCodes: ReadonlySet<string> = new Set();
const before = new Map<string, string>();

/** An address of the route that could lead to the commitment: its id wherever an id is wanted. */
const addressOf = ({ path }: Operation, query: string): string =>
  `${path
    .replaceAll("{id}", id)
    .replaceAll("{code}", "west-coast-2023")
    .replaceAll(/\{\w+\}/g, "1")}${query}`;

const ask = async (who: string | null, operation: Operation, query = "") => {
  const answer = await story.as(who, addressOf(operation, query));
  return { ...answer, text: answer.bytes.toString("latin1") };
};
/** Whether it is one of those that each register has, such as its list, a record and its files. */
const isOfRegister = ({ path }: Operation) => registerCodes.has(path.split("/")[3] ?? "");
const ofLedger = () => operations.filter(({ method, path }) => method === "GET" && path.startsWith("/api/commitments"));
const keyOf = (who: string | null, { path }: Operation, query: string) => `${who} ${path} ${query}`;
const queriesOf = ({ asksWords }: Operation) => (asksWords ? ["", `?q=${marker}`] : [""]);

beforeAll(async () => {
  const page = (await story.as(office, "/api/commitments/ledger?state=registered&kind=task&limit=1"))
    .body as LedgerPage;
  id = page.rows[0]!.id;
  const act = async (who: string, body: Record<string, unknown>) => {
    const { version } = (await story.as(office, `/api/commitments/commitments/${id}`)).body as { version: number };
    const answer = await story.as(who, `/api/commitments/commitments/${id}/acts`, { body: { version, ...body } });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const duties = [
    { organisation: "wc-gongxinju", role: "lead" },
    { organisation: "qd-haiyangju", role: "co" },
  ];
  await act(office, { act: "assign", duties, basis: "会议" });
  await act(office, { act: "approve" });
  await act(office, { act: "dispatch" });
  await act(writer, { act: "sign" });
  await act(neighbour, { act: "sign" });

  const accounts = (await story.as(null, "/api/people/sample-accounts")).body as { email: string }[];
  everybody = [null, ...accounts.map(({ email }) => email).filter((email) => email !== writer)];
  const { paths } = (await story.as(null, "/api/platform/openapi.json")).body as {
    paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
  };
  registerCodes = new Set(
    ((await story.as(null, "/api/registers")).body as { registers: { code: string }[] }).registers.map(
      ({ code }) => code,
    ),
  );
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase() as Operation["method"],
      path,
      asksWords: parameters.some(({ name }) => name === "q"),
    })),
  );
  for (const who of everybody)
    for (const operation of ofLedger())
      for (const query of queriesOf(operation))
        before.set(keyOf(who, operation, query), comparable(await ask(who, operation, query)));
  const saved = await story.as(writer, `/api/commitments/commitments/${id}/draft`, {
    method: "PUT",
    body: { version: 0, content: { progress: marker, problem: marker, next: marker } },
  });
  expect(saved.status, JSON.stringify(saved.body)).toBe(200);
}, 240_000);

/** An answer without what differs from call to call: the number of a problem, the bytes of a workbook's clock. */
const comparable = ({ status, headers, text }: Awaited<ReturnType<typeof ask>>): string =>
  String(headers["content-type"]).includes("spreadsheet")
    ? `${status} file`
    : `${status} ${text.replace(/"correlationId":"[^"]*"/, "")}`;

const kept = () =>
  story.read("select organisation_id, round, content, version, saved_by from commitments.report_draft order by id");

describe("a draft of one unit", () => {
  it("is read by its own people", async () => {
    const own = await ask(writer, {
      method: "GET",
      path: "/api/commitments/commitments/{id}/draft",
      asksWords: false,
    });
    expect(own.text).toContain(marker);
    expect((await ask(writer, { method: "GET", path: "/api/commitments/desk", asksWords: false })).text).toContain(
      '"draft"',
    );
  });

  it("changes no answer of the ledger, its desk, its search or its counts for anybody else", {
    timeout: 240_000,
  }, async () => {
    expect(ofLedger().length).toBeGreaterThan(5);
    expect(ofLedger().filter(({ asksWords }) => asksWords).length).toBeGreaterThan(1);
    for (const who of everybody)
      for (const operation of ofLedger())
        for (const query of queriesOf(operation)) {
          const answer = await ask(who, operation, query);
          expect(comparable(answer), keyOf(who, operation, query)).toBe(before.get(keyOf(who, operation, query)));
        }
  });

  it("is in no answer of any route that reads, for anybody else", { timeout: 400_000 }, async () => {
    const reading = operations.filter(({ method, path }) => method === "GET" && !path.endsWith("/openapi.json"));
    expect(reading.length).toBeGreaterThan(40);
    // What every register offers is one piece of code: all of them are asked by who must not learn it, one by everybody.
    const registers = Map.groupBy(reading.filter(isOfRegister), ({ path }) => path.split("/")[3]);
    const [one = []] = registers.values();
    expect(registers.size).toBeGreaterThan(100);
    const byEverybody = [...reading.filter((operation) => !isOfRegister(operation)), ...one];
    let answered = 0;
    for (const who of [null, neighbour, office, "auditor", "enterprise"])
      for (const operation of who === neighbour ? reading : byEverybody) {
        // A route that does not search refuses the word, and would have told nothing.
        const { text, status } = await ask(who, operation, operation.asksWords ? `?q=${marker}` : "");
        if (status === 200) answered += 1;
        // A search says again what was searched for; a problem names the bad parameter.
        const said = text.replaceAll(`q=${marker}`, "").replaceAll(`"q":"${marker}"`, "");
        expect(said.includes(marker), `${who} ${operation.path}`).toBe(false);
      }
    expect(answered).toBeGreaterThan(300);
  });

  it("is changed by no route that writes, whoever else calls it and whatever is sent", {
    timeout: 400_000,
  }, async () => {
    const kept0 = await kept();
    const writing = operations.filter(({ method, path }) => method !== "GET" && path.startsWith("/api/commitments"));
    expect(writing.length).toBeGreaterThan(3);
    const content = { progress: "another's words", problem: "", next: "" };
    const bodies = [
      { version: 1, content },
      { version: 0, content },
      { version: 6, act: "start", basis: null, note: null },
      { version: 6, act: "report", content, basis: null, note: null },
    ];
    for (const who of everybody)
      for (const operation of writing)
        for (const body of bodies) {
          const answer = await story.as(who, addressOf(operation, ""), { method: operation.method, body });
          expect(answer.bytes.toString().includes(marker), `${who} ${operation.path}`).toBe(false);
        }
    const [own, ...others] = await kept();
    expect(own).toEqual(kept0[0]);
    // The neighbour may have drafted for the own unit: that is a row of its own.
    for (const other of others)
      expect(other).not.toMatchObject({ organisation_id: (own as { organisation_id: string }).organisation_id });
  });

  it("is kept from other units by the database itself, should a route forget to ask", async () => {
    const { db } = story.installation.database;
    const [unit] = await story.read<{ id: string }>("select id from people.organisation where code = 'qd-haiyangju'");
    const [own] = await story.read<{ id: string; organisation_id: string; commitment_id: string }>(
      "select id, organisation_id, commitment_id from commitments.report_draft where content ->> 'progress' = $1",
      [marker],
    );
    const scope = { user: "x", organisation: unit!.id, roles: ["reporter", "administrator", "commission-office"] };
    await inTransaction(db, scope, async (tx) => {
      const seen = await sql<{ n: number }>`
        select count(*) as n from commitments.report_draft where organisation_id = ${own!.organisation_id}`.execute(tx);
      expect(seen.rows).toEqual([{ n: 0 }]);
      const changed = await sql`update commitments.report_draft set content = '{}' where id = ${own!.id}`.execute(tx);
      expect(changed.numAffectedRows).toBe(0n);
      const gone = await sql`delete from commitments.report_draft where id = ${own!.id}`.execute(tx);
      expect(gone.numAffectedRows).toBe(0n);
    });
    const forged = inTransaction(db, scope, (tx) =>
      sql`insert into commitments.report_draft (id, commitment_id, organisation_id, round, content, saved_at, saved_by, saved_by_name)
        values ('forged', ${own!.commitment_id}, ${own!.organisation_id}, 9, '{}', now(), 'x', 'x')`.execute(tx),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    const nobody = await inTransaction(db, { user: null, organisation: null }, (tx) =>
      sql<{ n: number }>`select count(*) as n from commitments.report_draft`.execute(tx),
    );
    expect(nobody.rows).toEqual([{ n: 0 }]);
  });
});

describe("rows that belong to one organisation", () => {
  it("stand under a policy in every table of the module, but for who answers for what, which the documents publish", async () => {
    const open = await story.read<{ relname: string }>(`
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
      where c.relnamespace = 'commitments'::regnamespace and c.relkind = 'r' and not c.relrowsecurity`);
    expect(open.map(({ relname }) => relname)).toEqual(["duty"]);
  });

  it("are asked for by a role that no policy lets off", async () => {
    const [role] = await story.read("select rolsuper, rolbypassrls from pg_roles where rolname = 'haice_app'");
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    const owned = await story.read(
      "select from pg_tables where schemaname = 'commitments' and tableowner = 'haice_app'",
    );
    expect(owned).toEqual([]);
  });

  it("let no commitment be deleted but a sample", async () => {
    const { db } = story.installation.database;
    await story.read("update commitments.commitment set is_sample = false where id = $1", [id]);
    const scope = { user: "x", organisation: null, roles: ["administrator"] };
    const gone = await inTransaction(db, scope, (tx) =>
      sql`delete from commitments.commitment where id = ${id}`.execute(tx),
    );
    expect(gone.numAffectedRows).toBe(0n);
  });
});
