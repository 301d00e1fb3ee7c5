import type { CodeForm, ImportFault } from "../contract.ts";

interface Form {
  /** A whole code. */
  pattern: RegExp;
  /** Codes that may stand above it, the nearest first; empty: it may be a root. */
  above(code: string): string[];
  /** True when the code alone does not say what is above it. */
  needsParent(code: string): boolean;
}

/**
 * How the codes of the two standards are built. GB/T 4754: a section is a letter, a division two digits below a section that
 * only the list tells, a group three digits, a class four. GB/T 2260: six digits, two for the province, two for the
 * prefecture, two for the county.
 */
const forms: Record<CodeForm, Form> = {
  "gbt-4754": {
    pattern: /^([A-Z]|\d{2,4})$/,
    above: (code) => [3, 2].filter((length) => length < code.length).map((length) => code.slice(0, length)),
    needsParent: (code) => code.length === 2,
  },
  "gbt-2260": {
    pattern: /^[1-9]\d{5}$/,
    above: (code) =>
      [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((above) => above !== code && !code.endsWith("0000")),
    needsParent: () => false,
  },
};

/** A code of a list without a form of its own: words in small letters with hyphens. */
const freeCode = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True when the code is built as its list demands; null: a free list. */
export const isCodeOf = (form: CodeForm | null, code: string): boolean =>
  (form === null ? freeCode : forms[form].pattern).test(code);

/** The parent of a code among those that exist, or what is wrong. `given`: the parent that the file names, or null. */
export function parentOf(
  form: CodeForm,
  code: string,
  given: string | null,
  exists: (code: string) => boolean,
): { parent: string | null } | { fault: ImportFault } {
  const { above, needsParent } = forms[form];
  if (needsParent(code)) {
    if (given === null || !exists(given)) return { fault: "no-parent" };
    return /^[A-Z]$/.test(given) ? { parent: given } : { fault: "parent-not-prefix" };
  }
  const possible = above(code);
  if (given !== null && !possible.includes(given)) return { fault: "parent-not-prefix" };
  if (given !== null) return exists(given) ? { parent: given } : { fault: "no-parent" };
  if (possible.length === 0) return { parent: null };
  const parent = possible.find(exists);
  return parent === undefined ? { fault: "no-parent" } : { parent };
}
