import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { peopleHolding, personNames } from "../../people/index.ts";
import { type Levels, levels } from "../contract/together.ts";
import { administration, levelOf } from "../rules/level.ts";
import { rolesOfPart } from "../rules/unit-part.ts";
import { isOverseer, mayRead } from "./ledger-filter.ts";

type Unit = Levels["areas"][number]["units"][number];
type Row = Omit<Unit, "level" | "contacts"> & { id: string; area: string | null };

const withRole = (part: keyof typeof rolesOfPart) =>
  sql`count(distinct c.id) filter (where u.role = any(${[...rolesOfPart[part]]}))`;

/** Every unit of the administration, and every other that a text gives a duty, by area and level, with its contacts. */
export async function readLevels(ctx: Ctx): Promise<Levels> {
  const { rows } = await sql<Row>`
    select o.id, o.code, o.name_zh as "nameZh", o.name_en as "nameEn", o.kind, o.area,
      ${withRole("lead")} as lead, ${withRole("joint")} as joint, ${withRole("supporting")} as supporting,
      count(distinct c.id) filter (where l.lamp = 'late') as late
    from people.organisation_public o
    left join commitments.duty u on u.organisation_id = o.id and u.valid_to is null
    left join commitments.commitment c on c.id = u.commitment_id and c.state not in ('merged', 'withdrawn')
      and ${mayRead(ctx.actor!)}
    left join commitments.lamp_state l on l.commitment_id = c.id
    where o.kind = any(${[...administration]}) or u.id is not null
    group by o.id, o.code, o.name_zh, o.name_en, o.kind, o.area
    order by length(o.area) nulls first, o.area, o.code collate "C"`.execute(ctx.tx);
  const contacts = await contactsOf(ctx);
  const units = rows
    .map(({ id, ...unit }) => ({ ...unit, level: levelOf(unit.kind), contacts: contacts.get(id) ?? [] }))
    .toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));
  const areas = [...new Set(rows.map(({ area }) => area))];
  return {
    isWhole: isOverseer(ctx.actor!),
    areas: areas.map((area) => ({
      area,
      units: units.filter((unit) => unit.area === area).map(({ area: _area, ...unit }) => unit),
    })),
  };
}

/** Who reports for an organisation and who heads it, by its id; the heads first. */
async function contactsOf(ctx: Ctx): Promise<Map<string, Unit["contacts"]>> {
  const holders = (await peopleHolding(ctx.tx, ctx.clock.now())).flatMap(({ id, organisation, roles }) => {
    const isHead = roles.includes("unit-head");
    return organisation !== null && (isHead || roles.includes("reporter")) ? [{ id, organisation, isHead }] : [];
  });
  const names = await personNames(
    ctx.tx,
    holders.map(({ id }) => id),
  );
  const contacts = new Map<string, Unit["contacts"]>();
  for (const { id, organisation, isHead } of holders.toSorted((a, b) => Number(b.isHead) - Number(a.isHead)))
    contacts.set(organisation, [...(contacts.get(organisation) ?? []), { name: names.get(id) ?? "", isHead }]);
  return contacts;
}
