import type { Workflow } from "../../../engines/workflow/contract.ts";
import type { Content } from "../contract/content.ts";
import { canonicalJson } from "./canonical-json.ts";

/** A field, or a part of the money and the names, that two versions of a draft do not have alike. */
export interface Difference {
  /** What it is called: the field of a form, or a part that has a word on the screen. */
  readonly label: { readonly zh: string; readonly en: string } | "money" | "partners" | "team";
  readonly mine: string;
  readonly theirs: string;
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** Where two versions of one draft differ, in the order of the forms, each side as text to be read beside the other. */
export function differencesOf(workflow: Workflow, mine: Content, theirs: Content): Difference[] {
  const fields = workflow.forms.flatMap(({ code, fields: all }) =>
    all.flatMap(({ code: field, label, kind, choices }): Difference[] => {
      const said = (content: Content): string => {
        const value = content.forms[code]?.[field] ?? "";
        if (kind === "money") return value === "" ? "" : yuan(Number(value));
        return choices?.find((one) => one.code === value)?.label.zh ?? value;
      };
      return (mine.forms[code]?.[field] ?? "") === (theirs.forms[code]?.[field] ?? "")
        ? []
        : [{ label, mine: said(mine), theirs: said(theirs) }];
    }),
  );
  const part = (label: "money" | "partners" | "team", lines: (content: Content) => string[]): Difference[] =>
    canonicalJson(lines(mine)) === canonicalJson(lines(theirs))
      ? []
      : [{ label, mine: lines(mine).join("\n"), theirs: lines(theirs).join("\n") }];
  return [
    ...fields,
    ...part("money", ({ budget }) =>
      budget.map(({ heading, asked, own }) => `${heading}: ${yuan(asked)} + ${yuan(own)}`),
    ),
    ...part("partners", ({ partners }) =>
      partners.map(({ name, isLead, share, task }) => `${isLead ? "* " : ""}${name}: ${yuan(share)} ${task}`.trim()),
    ),
    ...part("team", ({ team }) =>
      team.map(({ name, employer, task }) => [name, employer, task].filter(Boolean).join(" · ")),
    ),
  ];
}
