import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { Actor } from "../../platform/http/ctx.ts";
import type { OrganisationDetail, OrganisationList, OrganisationQuery, PersonList, Role } from "./contract.ts";
import { type DatedName, nameKey, validOn } from "./rules.ts";
import { type OrganisationRow, peopleTables } from "./store.ts";

/** The person behind an account with the roles held at `at`; null when there is none or the person has left. */
export async function findActor(tx: Tx, accountId: string, at: Date): Promise<Actor | null> {
  const person = await peopleTables(tx)
    .selectFrom("people.person")
    .select(["id", "name", "organisation_id", "left_on"])
    .where("id", "=", accountId)
    .executeTakeFirst();
  if (!person || (person.left_on !== null && person.left_on <= at.toISOString().slice(0, 10))) return null;
  const roles = await rolesOf(tx, accountId, at);
  return { id: person.id, name: person.name, roles, organisationId: person.organisation_id };
}

export async function rolesOf(tx: Tx, personId: string, at: Date): Promise<Role[]> {
  const grants = await peopleTables(tx)
    .selectFrom("people.role_grant")
    .select("role")
    .distinct()
    .where("person_id", "=", personId)
    .where("valid_from", "<=", at)
    .where((or) => or.or([or("valid_to", "is", null), or("valid_to", ">", at)]))
    .execute();
  return grants.map((grant) => grant.role);
}

/** The names of people by id, for records that keep ids. */
export async function personNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await peopleTables(tx)
    .selectFrom("people.person")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Codes of organisations by their unified social credit code. */
export async function creditCodeOwners(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await peopleTables(tx)
    .selectFrom("people.organisation")
    .select(["code", "credit_code"])
    .where("credit_code", "is not", null)
    .execute();
  return new Map(rows.map((row) => [row.credit_code ?? "", row.code]));
}

/** How many people hold the role now. */
export async function countHolders(tx: Tx, role: Role): Promise<number> {
  const { count } = await peopleTables(tx)
    .selectFrom("people.role_grant")
    .select((count) => count.fn.countAll<number>().as("count"))
    .where("role", "=", role)
    .where("valid_to", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function listOrganisations(tx: Tx, query: OrganisationQuery): Promise<OrganisationList> {
  const pattern = query.q ? `%${query.q.replace(/[\\%_]/g, "\\$&")}%` : null;
  const rows = await peopleTables(tx)
    .selectFrom("people.organisation as o")
    .leftJoin("people.organisation_name as n", "n.organisation_id", "o.id")
    .select(["o.id", "o.code", "o.name_zh", "o.name_en", "o.kind", "o.area", "o.sample"])
    .select(
      sql<string[]>`coalesce(array_agg(n.name order by n.name) filter (where n.name <> o.name_zh), '{}')`.as("names"),
    )
    .$if(query.kind !== undefined, (q) => q.where("o.kind", "=", query.kind!))
    .$if(query.area !== undefined, (q) => q.where("o.area", "=", query.area!))
    .groupBy("o.id")
    .$if(pattern !== null, (q) =>
      q.having(
        sql<boolean>`o.name_zh ilike ${pattern} or o.name_en ilike ${pattern} or bool_or(n.name ilike ${pattern})`,
      ),
    )
    .orderBy("o.area")
    .orderBy("o.kind")
    .orderBy("o.code")
    .execute();
  return { organisations: rows.map((row) => ({ ...head(row), names: row.names })), total: rows.length };
}

export async function getOrganisation(tx: Tx, code: string, at: Date): Promise<OrganisationDetail | null> {
  const tables = peopleTables(tx);
  const row = await tables.selectFrom("people.organisation").selectAll().where("code", "=", code).executeTakeFirst();
  if (!row) return null;
  const [parent, names, people] = await Promise.all([
    row.parent_id
      ? tables
          .selectFrom("people.organisation")
          .select(["code", "name_zh", "name_en"])
          .where("id", "=", row.parent_id)
          .executeTakeFirst()
      : undefined,
    namesOf(tx, row.id),
    tables
      .selectFrom("people.person")
      .select(["id", "name"])
      .where("organisation_id", "=", row.id)
      .orderBy("name")
      .execute(),
  ]);
  return {
    ...head(row),
    creditCode: row.credit_code,
    basis: row.basis,
    parent: parent ? { code: parent.code, nameZh: parent.name_zh, nameEn: parent.name_en } : null,
    names,
    people: await Promise.all(people.map(async (one) => ({ name: one.name, roles: await rolesOf(tx, one.id, at) }))),
  };
}

export async function namesOf(tx: Tx, organisationId: string): Promise<Array<DatedName & { basis: string | null }>> {
  const rows = await peopleTables(tx)
    .selectFrom("people.organisation_name")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("kind")
    .orderBy("name")
    .execute();
  return rows.map((row) => ({
    name: row.name,
    kind: row.kind,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    basis: row.basis,
  }));
}

/** Finds an organisation by a name as a document of `day` writes it, the areas tried in the order given. */
export type Resolve = (name: string, areas: readonly string[], day: string | null) => OrganisationRef | null;
export interface OrganisationRef {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string | null;
}

/**
 * Reads all names once and resolves from memory: a plan asks for hundreds. A name that two organisations of one area
 * bear on that day resolves to none of them; a document without a date is compared with all names.
 */
export async function organisationResolver(tx: Tx): Promise<Resolve> {
  const rows = await peopleTables(tx)
    .selectFrom("people.organisation_name as n")
    .innerJoin("people.organisation as o", "o.id", "n.organisation_id")
    .select(["n.name", "n.valid_from", "n.valid_to", "o.id", "o.code", "o.name_zh", "o.name_en", "o.area"])
    .execute();
  const byKey = Map.groupBy(rows, (row) => `${row.area ?? ""}|${nameKey(row.name)}`);
  return (name, areas, day) => {
    for (const area of areas) {
      const named = byKey.get(`${area}|${nameKey(name)}`) ?? [];
      const valid = named.filter(
        (row) => day === null || validOn({ validFrom: row.valid_from, validTo: row.valid_to }, day),
      );
      const ids = new Set(valid.map((row) => row.id));
      const [first] = valid;
      if (first && ids.size === 1)
        return { id: first.id, code: first.code, nameZh: first.name_zh, nameEn: first.name_en };
    }
    return null;
  };
}

const head = (row: Omit<OrganisationRow, "parent_id" | "credit_code" | "basis">) => ({
  id: row.id,
  code: row.code,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  kind: row.kind,
  area: row.area,
  sample: row.sample,
});

/** Everybody with an account, with the roles held at `at`. */
export async function listPeople(tx: Tx, at: Date): Promise<PersonList> {
  const rows = await peopleTables(tx)
    .selectFrom("people.person as p")
    .leftJoin("people.organisation as o", "o.id", "p.organisation_id")
    .leftJoin("people.role_grant as g", (join) =>
      join
        .onRef("g.person_id", "=", "p.id")
        .on("g.valid_from", "<=", at)
        .on((or) => or.or([or("g.valid_to", "is", null), or("g.valid_to", ">", at)])),
    )
    .select(["p.id", "p.name", "p.email", "o.name_zh as organisation", "p.left_on as leftOn"])
    .select(
      sql<Role[]>`coalesce(array_agg(g.role order by g.role) filter (where g.role is not null), '{}')`.as("roles"),
    )
    .groupBy(["p.id", "o.name_zh"])
    .orderBy("p.name")
    .execute();
  return { people: rows };
}

/** Somebody who can sign in now, with what decides which messages are for this person. */
export interface Holder {
  id: string;
  organisation: string | null;
  roles: readonly Role[];
}

/** Everybody who has not left, with the roles held at `at`. */
export async function peopleHolding(tx: Tx, at: Date): Promise<Holder[]> {
  const { people } = await listPeople(tx, at);
  const rows = await peopleTables(tx).selectFrom("people.person").select(["id", "organisation_id"]).execute();
  const organisations = new Map(rows.map((row) => [row.id, row.organisation_id]));
  const day = at.toISOString().slice(0, 10);
  return people
    .filter(({ leftOn }) => leftOn === null || leftOn > day)
    .map(({ id, roles }) => ({ id, roles, organisation: organisations.get(id) ?? null }));
}

/** The person of an account's address, or null. */
export async function personByEmail(tx: Tx, email: string): Promise<{ id: string; name: string } | null> {
  const found = await peopleTables(tx)
    .selectFrom("people.person")
    .select(["id", "name"])
    .where("email", "=", email.trim().toLowerCase())
    .executeTakeFirst();
  return found ?? null;
}

/** The address that a person signs in with. */
export async function emailOf(tx: Tx, person: string): Promise<string> {
  const { email } = await peopleTables(tx)
    .selectFrom("people.person")
    .select("email")
    .where("id", "=", person)
    .executeTakeFirstOrThrow();
  return email;
}
