import type { Sort } from "./ui/sort-rows.ts";

/** `-due` in the address is the column due, downwards. */
export function sortFrom(parameter: string | undefined): Sort | null {
  if (!parameter) return null;
  return parameter.startsWith("-")
    ? { key: parameter.slice(1), direction: "down" }
    : { key: parameter, direction: "up" };
}

/** The address's form of a sort; undefined for the default order. */
export function sortParameter(sort: Sort | null): string | undefined {
  return sort ? `${sort.direction === "down" ? "-" : ""}${sort.key}` : undefined;
}
