import { describe, expect, expectTypeOf, it } from "vitest";
import { wholeRecord } from "../../../test/register-samples.ts";
import { allRegisters } from "./definitions/all.ts";
import type { platform } from "./definitions/plt/platform.ts";
import type { RecordFields, RegisterDefinition } from "./kit/define-register.ts";
import { definitionFaults } from "./kit/definition-faults.ts";
import type { Value } from "./kit/rows.ts";
import { cellText, sheetColumns } from "./kit/sheet.ts";
import { halves, placeColumns, readRow } from "./rules/read-cells.ts";

const [first] = allRegisters as [RegisterDefinition];
const broken = (change: Partial<RegisterDefinition>) =>
  definitionFaults([...allRegisters.slice(1), { ...first, ...change }]);

it("give the fields of their records a type", () => {
  type Fields = RecordFields<typeof platform>;
  expectTypeOf<Fields["level"]>().toEqualTypeOf<"national" | "provincial" | "city" | "district" | null>();
  expectTypeOf<Fields["point"]>().toEqualTypeOf<{ longitude: number; latitude: number } | null>();
  expectTypeOf<Fields["kind"]>().not.toBeNullable();
});

describe("definitions of registers", () => {
  it("hold together, all of them", () => {
    expect(definitionFaults(allRegisters)).toEqual([]);
  });

  it("are told when two have one code", () => {
    expect(definitionFaults([...allRegisters, first])).toContain(`${first.code}: twice`);
  });

  const text = { kind: "text", label: { zh: "编号", en: "Number" } } as const;
  it.each<[string, Partial<RegisterDefinition>, string]>([
    ["a code in capitals", { code: "Platform" }, "Platform: code is not kebab-case"],
    ["no version", { version: 0 }, "version is no whole number"],
    ["a label without English", { title: { zh: "平台", en: "" } }, 'label "平台" / ""'],
    ["a field of a name that every record has", { fields: { ...first.fields, state: text } }, "field state has a name"],
    ["a field in no section", { fields: { ...first.fields, number: text } }, "field number stands in 0 sections"],
    [
      "a reference to no register",
      { fields: { ...first.fields, ship: { kind: "reference", register: "ship", label: { zh: "船", en: "Ship" } } } },
      'field ship points at "ship", which is no register',
    ],
    [
      "personal data without a purpose",
      { fields: { ...first.fields, telephone: { ...text, privacy: "personal" } } },
      "field telephone is personal without a purpose",
    ],
    [
      "a field that is needed for a choice that is none",
      { fields: { ...first.fields, number: { ...text, neededIf: { field: "kind", is: ["ship"] } } } },
      "field number is needed for a choice that is none",
    ],
    ["a column of a field that is none", { list: { columns: ["tonnage"], filters: [] } }, "column tonnage"],
    ["a filter by free text", { list: { columns: [], filters: ["topics"] } }, "filter topics"],
    [
      "a first state that is none",
      { lifeCycle: { ...first.lifeCycle, initial: "afloat" } },
      'the first state "afloat" is none',
    ],
    [
      "a state that is never reached",
      {
        lifeCycle: {
          ...first.lifeCycle,
          states: { ...first.lifeCycle.states, afloat: { label: { zh: "漂浮", en: "afloat" }, tone: "holds" } },
        },
      },
      'state "afloat" is never reached',
    ],
    [
      "a step that stamps no date",
      { lifeCycle: { ...first.lifeCycle, transitions: [{ ...first.lifeCycle.transitions[0]!, stamps: "kind" }] } },
      'stamps "kind", which is no date',
    ],
  ])("are told of %s", (_what, change, fault) => {
    expect(broken(change).join("\n")).toContain(fault);
  });
});

describe("a table of a register", () => {
  const codes = { place: "north", itemOf: () => "first" };
  const asWritten = {
    isBlank: (cell: string) => cell === "",
    number: (cell: string) => cell,
    day: (cell: string) => cell,
    codeOf: (_kind: string, name: string) => name,
  };
  it.each(allRegisters.map((one) => [one.code, one] as const))(
    "is read again as it was written, in both languages: %s",
    (_code, definition) => {
      const record = wholeRecord(definition, "测试记录", codes);
      const columns = sheetColumns(definition);
      for (const language of ["zh", "en"] as const) {
        const headers = columns.map(({ label }, index) => ({ index, header: label[language] }));
        const cells = columns.map((column) =>
          column.field
            ? cellText(column, (record.fields[column.key] ?? null) as Value, (_kind, code) => code, language)
            : column.key === "name"
              ? record.name.zh
              : "",
        );
        const { placed, errors } = placeColumns(definition, headers);
        const { read, errors: wrong } = readRow(definition, placed, 2, cells, asWritten);
        expect([...errors, ...wrong, ...halves(definition, read)]).toEqual([]);
        expect(read.fields).toEqual(record.fields);
      }
    },
  );
});
