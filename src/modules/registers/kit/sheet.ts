import type { RegisterDefinition } from "./define-register.ts";
import type { Field, Label } from "./fields.ts";
import type { Value } from "./rows.ts";

/** A column of a register's file: what it holds and what stands above it. */
export interface SheetColumn {
  /** `name`, `nameEn`, `owner`, `state`, `disclosure`, or a field; a period and a point take two. */
  readonly key: string;
  readonly part: "whole" | "from" | "to" | "longitude" | "latitude";
  readonly label: Label;
  readonly field: Field | null;
  readonly isNeeded: boolean;
}

const head = (key: string, zh: string, en: string, isNeeded = false): SheetColumn => ({
  key,
  part: "whole",
  label: { zh, en },
  field: null,
  isNeeded,
});

const parts = {
  period: [
    ["from", "（起）", " (from)"],
    ["to", "（止，不含）", " (to, not included)"],
  ],
  point: [
    ["longitude", "（经度）", " (longitude)"],
    ["latitude", "（纬度）", " (latitude)"],
  ],
} as const;

/** The columns of a register's files, for reading and writing alike: what goes out comes in again. */
export function sheetColumns(definition: RegisterDefinition): readonly SheetColumn[] {
  const { owner, fields } = definition;
  return [
    head("name", "名称", "Name in Chinese", true),
    head("nameEn", "英文名称", "Name in English"),
    head("owner", owner.zh, owner.en),
    head("state", "状态", "State"),
    head("disclosure", "公开范围", "Disclosure"),
    ...Object.entries(fields).flatMap(([key, field]) => columnsOfField(key, field)),
  ];
}

function columnsOfField(key: string, field: Field): SheetColumn[] {
  const isNeeded = field.required === true;
  if (field.kind === "period" || field.kind === "point")
    return parts[field.kind].map(([part, zh, en]) => ({
      key,
      part,
      label: { zh: `${field.label.zh}${zh}`, en: `${field.label.en}${en}` },
      field,
      isNeeded,
    }));
  const unit =
    field.kind === "money"
      ? { zh: "（万元）", en: " (10,000 yuan)" }
      : field.kind === "number"
        ? { zh: `（${field.unit.zh}）`, en: ` (${field.unit.en})` }
        : { zh: "", en: "" };
  const label = { zh: `${field.label.zh}${unit.zh}`, en: `${field.label.en}${unit.en}` };
  return [{ key, part: "whole", label, field, isNeeded }];
}

/** What codes are called in one language; a code that has no name stays as it is. */
export type NameOf = (kind: "organisation" | "place" | "item" | "record", code: string, vocabulary?: string) => string;

export const disclosureLabels = {
  public: { zh: "公开", en: "public" },
  internal: { zh: "内部", en: "internal" },
} as const;

/** What money is shown and typed in. */
export const moneyUnit = "万元";

/** 分 as 万元, exactly: 123456789 is 123.456789. */
export const asTenThousands = (cents: number): string => {
  const digits = String(cents).padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, "");
};

/** The text of one part of a value in a file. */
export function cellText(
  { field, part }: Pick<SheetColumn, "field" | "part">,
  value: Value,
  nameOf: NameOf,
  language: keyof Label,
): string {
  if (value === null || field === null) return "";
  switch (field.kind) {
    case "money":
      return asTenThousands(value as number);
    case "flag":
      return flagWords[language][value ? "yes" : "no"];
    case "choice":
      return field.choices[value as string]?.[language] ?? String(value);
    case "item":
      return nameOf("item", value as string, field.vocabulary);
    case "organisation":
    case "place":
      return nameOf(field.kind, value as string);
    case "reference":
      return nameOf("record", value as string);
    case "references":
      return (value as readonly string[]).map((id) => nameOf("record", id)).join("；");
    case "period":
    case "point":
      return String(Object.entries(value).find(([name]) => name === part)?.[1] ?? "");
    default:
      return String(value);
  }
}

export const flagWords = { zh: { yes: "是", no: "否" }, en: { yes: "yes", no: "no" } } as const;
