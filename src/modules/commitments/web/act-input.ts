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
}

const said = (text: string | undefined): string | null => text?.trim() || null;

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
      return {
        act,
        ...given,
        content: { progress: fields.progress ?? "", problem: fields.problem ?? "", next: fields.next ?? "" },
      };
    default:
      return { act, ...given };
  }
}
