import type { FirmClass } from "../contract/classes.ts";
import type { ReadRow } from "../rules/import-rows.ts";
import type { ClassRow } from "../store/classes.ts";

type NewClassRow = Omit<ClassRow, "id">;

/**
 * What a row of a table says of the size class and the fields of its firm, as rows to be kept; `held` grows with them. A size
 * is taken where none is known; another one is a change, which no table says.
 */
export function planClasses(
  held: Map<string, FirmClass[]>,
  firmId: string,
  { size, fields, classFrom }: Pick<ReadRow, "size" | "fields" | "classFrom">,
  common: Pick<ClassRow, "is_sample" | "basis" | "recorded_by" | "recorded_at">,
): { rows: NewClassRow[]; isAnotherSize: boolean } {
  const own = held.get(firmId) ?? [];
  const sizes = own.filter(({ scheme }) => scheme === "size");
  const isAnotherSize = size !== null && sizes.length > 0 && sizes.every(({ item }) => item !== size);
  const wanted = [
    ...(size !== null && sizes.length === 0 ? [{ scheme: "size" as const, item: size as string }] : []),
    ...fields
      .filter((field) => !own.some(({ scheme, item }) => scheme === "field" && item === field))
      .map((item) => ({ scheme: "field" as const, item })),
  ];
  const rows = wanted.map((one) => ({ ...one, firm_id: firmId, valid_from: classFrom, valid_to: null, ...common }));
  held.set(firmId, [
    ...own,
    ...wanted.map((one) => ({ ...one, id: "", validFrom: classFrom, validTo: null, basis: common.basis })),
  ]);
  return { rows, isAnotherSize };
}
