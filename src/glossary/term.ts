/** One word of the domain. Tables, types, addresses and tests use its id; screens use its zh and en. */
export interface Term {
  /** kebab-case; a table of the same name is its snake_case. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly meaning: { readonly zh: string; readonly en: string };
  /** The module that answers for the word; `policy` for words of the documents that have no room yet. */
  readonly owner: string;
  /** The capability (C1 to C14) of the programme that the word comes from. */
  readonly capability?: string;
  /** Other words for the same thing, which we do not use. */
  readonly banned?: readonly string[];
}
