import { sql } from "kysely";
import type { Tie } from "../../../engines/review/contract.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { ExpertList } from "../contract/review.ts";
import { nameKey, personKey } from "../rules/review.ts";

/** The pool of experts with their ties and their load; an expert sees itself alone. */
export async function listExperts(ctx: Ctx): Promise<ExpertList> {
  const { rows } = await sql<ExpertList["experts"][number]>`
    select e.id, e.name, e.employer, e.fields, e.most_reviews as "mostReviews", e.is_active as "isActive",
      e.person_id is not null as "hasAccount", e.is_sample as "isSample",
      (select count(*)::int from calls.assignment a where a.expert_id = e.id and a.state in ('asked', 'accepted')) as "openReviews",
      coalesce((select json_agg(json_build_object('kind', t.kind, 'other', t.other, 'validFrom', t.valid_from, 'validTo', t.valid_to,
        'evidence', t.evidence) order by t.id) from calls.tie t where t.expert_id = e.id), '[]') as ties
    from calls.expert e order by e.name collate "C", e.id`.execute(ctx.tx);
  return { experts: rows };
}

export async function expertById(ctx: Ctx, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from calls.expert where id = ${id}`.execute(ctx.tx);
  return rows.length > 0;
}

export async function isInPool(ctx: Ctx, person: string | null, name: string, employer: string): Promise<boolean> {
  const { rows } = await sql`select 1 from calls.expert
    where (${person}::text is not null and person_id = ${person}) or (name = ${name} and employer = ${employer})`.execute(
    ctx.tx,
  );
  return rows.length > 0;
}

/** The organisation of that name, where the product knows it. */
export async function organisationNamed(ctx: Ctx, name: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from people.organisation_public where name_zh = ${name}`.execute(
    ctx.tx,
  );
  return rows[0]?.id ?? null;
}

/** An expert who may be asked, as the engines read it. */
export interface PoolMember {
  readonly id: string;
  readonly key: string;
  readonly person: string | null;
  readonly employer: string;
  readonly fields: string[];
  readonly most: number;
  readonly has: number;
}

/** The active pool and all its ties: the employer as a tie to its body, and one between a person of an application and its employer. */
export async function poolOf(ctx: Ctx): Promise<{ members: PoolMember[]; ties: Tie[] }> {
  const { experts } = await listExperts(ctx);
  const active = experts.filter(({ isActive }) => isActive);
  const { rows } = await sql<{
    id: string;
    person: string | null;
  }>`select id, person_id as person from calls.expert`.execute(ctx.tx);
  const personOf = new Map(rows.map(({ id, person }) => [id, person]));
  const members = active.map(({ id, name, employer, fields, mostReviews, openReviews }) => ({
    id,
    key: personKey(name, employer),
    person: personOf.get(id) ?? null,
    employer: nameKey(employer),
    fields,
    most: mostReviews,
    has: openReviews,
  }));
  const ties = active.flatMap(({ name, employer, ties: noted }): Tie[] => {
    const person = personKey(name, employer);
    const own: Tie = { kind: "employer", person, other: nameKey(employer), from: null, to: null, evidence: employer };
    return [
      own,
      ...noted.map(({ kind, other, validFrom, validTo, evidence }) => ({
        kind,
        person,
        other: other.includes("@") ? personKey(...splitPerson(other)) : nameKey(other),
        from: validFrom,
        to: validTo,
        evidence,
      })),
    ];
  });
  return { members, ties };
}

function splitPerson(key: string): [string, string] {
  const at = key.lastIndexOf("@");
  return [key.slice(0, at), key.slice(at + 1)];
}
