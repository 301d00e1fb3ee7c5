import type { ActInput } from "../contract/act.ts";
import type { Act, DutyRole } from "../contract.ts";

/** The fields of the form of any act. */
export interface ActFields {
  readonly basis?: string;
  readonly note?: string;
  readonly duties?: readonly { readonly organisation: string; readonly role: DutyRole }[];
  readonly from?: string;
  readonly to?: string;
  readonly until?: string;
  readonly into?: string;
  readonly progress?: string;
  readonly problem?: string;
  readonly next?: string;
  /** One address a line. */
  readonly evidence?: string;
}

const said = (text: string | undefined): string | null => text?.trim() || null;

/** The addresses of a field with one a line. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What a unit says in a report, out of the fields of its form. */
export const contentOf = ({ progress = "", problem = "", next = "", evidence }: ActFields) => ({
  progress,
  problem,
  next,
  evidence: linesOf(evidence),
});

/** What the API is told of an act, out of the fields of its form. */
export function inputOf(act: Act, fields: ActFields, version: number): ActInput {
  const given = { version, basis: said(fields.basis), note: said(fields.note) };
  switch (act) {
    case "assign":
      return { act, ...given, duties: (fields.duties ?? []).map((duty) => ({ ...duty })) };
    case "transfer":
      return { act, ...given, from: fields.from ?? "", to: fields.to ?? "" };
    case "ask-extension":
    case "extend":
      return { act, ...given, until: fields.until ?? "" };
    case "merge":
      return { act, ...given, into: fields.into ?? "" };
    case "report":
      return { act, ...given, content: contentOf(fields) };
    default:
      return { act, ...given };
  }
}
