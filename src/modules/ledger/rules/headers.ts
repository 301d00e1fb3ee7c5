import { plain } from "../../../engines/tables/cell-values.ts";
import type { Header } from "../../../engines/tables/headers.ts";
import type { From, Mapping } from "../contract/import.ts";

const headerKey = (header: string): string => plain(header).replace(/\s+/g, "").toLowerCase();

/** The columns that a mapping names, by header. */
export type Columns = ReadonlyMap<string, Header>;
export const columnOf = (columns: Columns, header: string): Header | undefined => columns.get(headerKey(header));

/** Finds every column that the mapping names; `missing` and `twice` are headers as the mapping writes them. */
export function findColumns(
  headers: readonly Header[],
  mapping: Mapping,
): { columns: Columns; missing: string[]; twice: string[] } {
  const byKey = Map.groupBy(headers, ({ header }) => headerKey(header));
  const named = namedColumns(mapping);
  return {
    columns: new Map([...byKey].flatMap(([key, [first]]) => (first ? [[key, first]] : []))),
    missing: named.filter((header) => !byKey.has(headerKey(header))),
    twice: named.filter((header) => (byKey.get(headerKey(header))?.length ?? 0) > 1),
  };
}

function namedColumns(mapping: Mapping): string[] {
  const parts: (From | null)[] = [
    mapping.metric,
    mapping.validFrom,
    mapping.validTo,
    mapping.subject,
    mapping.organisation,
    mapping.place,
    mapping.longitude,
    mapping.latitude,
    mapping.value,
    mapping.unit,
    mapping.evidence,
    mapping.note,
    ...Object.values(mapping.dimensions),
  ];
  return [...new Set(parts.flatMap((part) => (part && "column" in part ? [part.column] : [])))];
}
