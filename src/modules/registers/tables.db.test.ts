import { describe, expect, it } from "vitest";
import { type FoundTable, tableFaults } from "../../../test/register-tables.ts";
import { openStory } from "../../../test/story.ts";
import { allRegisters } from "./definitions/all.ts";
import { tableOf } from "./kit/columns.ts";
import type { RegisterDefinition } from "./kit/define-register.ts";

const story = openStory();

/** The table of a register as the catalogue of the database knows it. */
async function foundTable(definition: RegisterDefinition): Promise<FoundTable> {
  const name = `registers.${tableOf(definition)}`;
  const columns = await story.read<FoundTable["columns"][number]>(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
       exists (select from pg_index i where i.indrelid = a.attrelid and i.indisunique and i.indnkeyatts = 1 and i.indkey[0] = a.attnum) as unique,
       (select pg_get_constraintdef(c.oid) from pg_constraint c
         where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum] limit 1) as check
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [name],
  );
  const policies = await story.read<FoundTable["policies"][number]>(
    `select policyname as name, cmd as command, qual as using, with_check as check
     from pg_policies where schemaname = 'registers' and tablename = $1`,
    [tableOf(definition)],
  );
  const [secured] = await story.read<{ relrowsecurity: boolean }>(
    "select relrowsecurity from pg_class where oid = $1::regclass",
    [name],
  );
  return { columns, policies, isSecured: secured?.relrowsecurity ?? false };
}

describe("the table of a register", () => {
  it.each(allRegisters.map((one) => [one.code, one] as const))(
    "is what its definition says: %s",
    async (_code, one) => {
      expect(tableFaults(one, await foundTable(one)).join("\n")).toBe("");
    },
  );

  it("is held against the definition so that what is missing is told as SQL", async () => {
    const definition = allRegisters[0]!;
    const found = await foundTable(definition);
    const more: RegisterDefinition = {
      ...definition,
      rights: { ...definition.rights, readers: ["expert"] },
      fields: {
        ...definition.fields,
        tonnage: { kind: "number", unit: { zh: "吨", en: "t" }, label: { zh: "吨位", en: "Tonnage" } },
        level: { kind: "choice", choices: { city: { zh: "市级", en: "city" } }, label: { zh: "级别", en: "Level" } },
        place: { kind: "place", label: { zh: "区域", en: "Area" }, required: true },
      },
    };
    const faults = tableFaults(more, { ...found, isSecured: false }).join("\n");
    expect(faults).toContain("alter table registers.platform add column tonnage numeric;");
    expect(faults).toContain("drop constraint platform_level_check, add check (level in ('city'))");
    expect(faults).toContain("alter table registers.platform alter column place set not null;");
    expect(faults).toContain("enable row level security");
    expect(faults).toContain("drop policy sees on registers.platform");
    const { kind: _kind, ...fewer } = definition.fields;
    expect(tableFaults({ ...definition, fields: fewer }, found)).toEqual([
      "-- registers.platform.kind is in no definition",
    ]);
  });
});
