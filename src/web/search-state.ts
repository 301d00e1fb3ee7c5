import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import { z } from "zod";

/** A value of a search parameter as it stands in the address: once, or repeated. */
export type SearchValues = Record<string, string | string[] | undefined>;

/** Reads `?status=late&status=warning&q=x`: every value stays text, a repeated one becomes a list. */
export function parseSearch(search: string): SearchValues {
  const values: SearchValues = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const earlier = values[key];
    values[key] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value];
  }
  return values;
}

/** Writes the address short and readable: what is empty or false is left out, a list repeats its key. */
export function stringifySearch(values: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === undefined || each === null || each === "" || each === false) continue;
      parameters.append(key, String(each));
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Schemas for what an address may hold. A value that makes no sense is dropped: an old link still opens. */
export const searchText = z.string().optional().catch(undefined);
export const searchFlag = z
  .union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")])
  .optional()
  .catch(undefined);
export const searchNumber = z.coerce.number().optional().catch(undefined);
export const searchList = z
  .union([z.array(z.string()), z.string().transform((value) => [value])])
  .optional()
  .catch(undefined);
export const searchChoice = <const Value extends readonly [string, ...string[]]>(values: Value) =>
  z.enum(values).optional().catch(undefined);

/** The table's sort as one parameter: `sort=name` goes up, `sort=-name` down. */
export const searchSort = z
  .string()
  .regex(/^-?\w+$/)
  .optional()
  .catch(undefined);

/**
 * The state of a screen that lives in its address: `const [search, setSearch] = useSearchState(schema)`. Setting merges;
 * it replaces the history entry unless `isStep` says that Back should return here.
 */
export function useSearchState<Schema extends z.ZodObject>(schema: Schema) {
  const raw: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = schema.parse(raw);
  const setSearch = useCallback(
    (patch: Partial<z.output<Schema>>, isStep = false) =>
      navigate({
        to: ".",
        search: (earlier: Record<string, unknown>) => ({ ...earlier, ...patch }),
        replace: !isStep,
        resetScroll: false,
      }),
    [navigate],
  );
  return [search, setSearch] as const;
}
