import type { ListFormat } from "../contract.ts";

/** Addresses of the screens of vocabularies, and of the document that a basis stands in. */
export const taxonomiesPaths = {
  list: () => "/vocabularies",
  vocabulary: (code: string) => `/vocabularies/${encodeURIComponent(code)}`,
  document: (code: string) => `/documents/${encodeURIComponent(code)}`,
} as const;

/** The file of a list on a day, which the browser saves itself. */
export const listAddress = (code: string, format: ListFormat, day: string) =>
  `/api/taxonomies/vocabularies/${encodeURIComponent(code)}/files/${format}?day=${day}`;
