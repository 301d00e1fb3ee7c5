import { machineOf } from "../../../engines/workflow/acts.ts";
import type { Form, FormField, Machine, Workflow } from "../../../engines/workflow/contract.ts";
import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { Content } from "../contract/content.ts";
import { canonicalJson } from "./canonical-json.ts";

const asked = (machine: Machine, is: "form-complete" | "paper-given"): string[] => [
  ...new Set(
    machine.acts.flatMap(({ needs }) =>
      needs.flatMap((need) =>
        need.is === is ? [need.is === "form-complete" ? need.form : need.is === "paper-given" ? need.paper : ""] : [],
      ),
    ),
  ),
];

/** The forms that the acts of a machine ask for, in the order of the workflow. */
export const formsOf = (workflow: Workflow, machine: Machine): Form[] => {
  const codes = asked(machine, "form-complete");
  return workflow.forms.filter(({ code }) => codes.includes(code));
};

/** The papers that its acts ask for. */
export const papersOf = (workflow: Workflow, machine: Machine): Workflow["papers"] => {
  const codes = asked(machine, "paper-given");
  return workflow.papers.filter(({ code }) => codes.includes(code));
};

/** Whether a machine asks for money: then its dossiers have a budget, partners and a team. */
export const hasBudget = (machine: Machine): boolean =>
  machine.acts.some(({ needs }) => needs.some((need) => need.is === "holds" && need.finding === "budget-balanced"));

/** A machine with only the acts that somebody with these parts could take from the stage, whatever they still ask for. */
const open = (machine: Machine, stage: string, parties: readonly string[]): Machine => ({
  ...machine,
  acts: machine.acts.filter(({ from, by }) => from.includes(stage) && by.some((party) => parties.includes(party))),
});

/** The forms that somebody with these parts fills in now: those that an act of theirs asks for. What was handed in earlier stands still. */
export const openForms = (machine: Machine, stage: string, parties: readonly string[]): string[] =>
  asked(open(machine, stage, parties), "form-complete");

/** The papers that they give now, likewise. */
export const openPapers = (machine: Machine, stage: string, parties: readonly string[]): string[] =>
  asked(open(machine, stage, parties), "paper-given");

/** Whether money, partners and team can be changed by them now. */
export const isMoneyOpen = (machine: Machine, stage: string, parties: readonly string[]): boolean =>
  hasBudget(open(machine, stage, parties));

/** Whether an act from this stage hands in who applies: the first handing in, and every later one for which the names could be changed. What is reported afterwards hands in nobody. */
export const handsInNames = (machine: Machine, stage: string): boolean =>
  stage === machine.initial || isMoneyOpen(machine, stage, ["applicant"]);

/** Whether what is saved changes anything that stands still for them in this stage: an earlier form, money, names. */
export function standsStillRefusal(
  machine: Machine,
  stage: string,
  parties: readonly string[],
  before: Content,
  after: Content,
): Refusal | null {
  const mine = openForms(machine, stage, parties);
  const forms = [...new Set([...Object.keys(before.forms), ...Object.keys(after.forms)])].filter(
    (code) => !mine.includes(code),
  );
  const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
  const stands =
    forms.every((code) => same(before.forms[code] ?? {}, after.forms[code] ?? {})) &&
    (isMoneyOpen(machine, stage, parties) ||
      !hasBudget(machine) ||
      (same(before.budget, after.budget) && same(before.partners, after.partners) && same(before.team, after.team)));
  return stands ? null : { code: "calls.not-editable" };
}

/** Whether they may change what is written: where an act of theirs asks for it, in a draft or when something is to be mended. */
export const isEditable = (machine: Machine, stage: string, parties: readonly string[]): boolean =>
  openForms(machine, stage, parties).length > 0 || openPapers(machine, stage, parties).length > 0;

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;
const fen = /^\d{1,15}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function isRight({ kind, choices }: FormField, value: string): boolean {
  switch (kind) {
    case "number":
      return decimal.test(value);
    case "money":
      return fen.test(value);
    case "date":
      return day.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
    case "choice":
      return choices?.some(({ code }) => code === value) ?? false;
    case "flag":
      return value === "yes" || value === "no";
    default:
      return true;
  }
}

/** What a draft cannot hold: a field that no form has, a number that is none. Empty values are always allowed. */
export function contentRefusal(workflow: Workflow, machineCode: string, content: Content): Refusal | null {
  const forms = formsOf(workflow, machineOf(workflow, machineCode));
  for (const [code, values] of Object.entries(content.forms)) {
    const form = forms.find((one) => one.code === code);
    if (!form) return { code: "calls.content-wrong", params: { field: code } };
    for (const [name, value] of Object.entries(values)) {
      const field = form.fields.find((one) => one.code === name);
      if (!field || (value !== "" && !isRight(field, value)))
        return {
          code: "calls.content-wrong",
          params: { field: field?.label.zh ?? name, fieldEn: field?.label.en ?? name },
        };
    }
  }
  return null;
}

/** Required fields of a form that are still empty. */
export const missingFields = (form: Form, content: Content): FormField[] =>
  form.fields.filter(({ code, kind, isRequired }) => {
    const value = content.forms[form.code]?.[code]?.trim() ?? "";
    return isRequired && (value === "" || (kind === "flag" && value !== "yes"));
  });

/** Codes of the forms in which nothing is missing. */
export const completeForms = (workflow: Workflow, content: Content): string[] =>
  workflow.forms.filter((form) => missingFields(form, content).length === 0).map(({ code }) => code);

/** Whether the screening of a need found that it is one (not bought, no duplicate): the form `screening` of a workflow says so. */
export const isRealNeed = ({ forms }: Pick<Content, "forms">): boolean => forms.screening?.finding === "real";

/** Whether city and district together carry the whole of what a topic costs: the form `topic` of a workflow says their shares in percent. */
export function isSharedWhole({ forms }: Pick<Content, "forms">): boolean {
  const shares = [forms.topic?.bureau, forms.topic?.district].map((share) => (share ? Number(share) : Number.NaN));
  return shares.every((share) => share >= 0) && shares.reduce((sum, share) => sum + share, 0) === 100;
}

/** Whether its applications say if a young researcher leads: the field `young` of the form `application`. */
export const asksForYoung = ({ forms }: Workflow): boolean =>
  forms.some(({ code, fields }) => code === "application" && fields.some((field) => field.code === "young"));

/** Why a budget does not stand, as a word for the screens, or null: it does. */
export type BudgetFault =
  | "no-lines"
  | "no-heading"
  | "no-lead"
  | "unnamed-partner"
  | "shares"
  | "over-cap"
  | "nothing-asked";

export const totalAsked = ({ budget }: Pick<Content, "budget">): number =>
  budget.reduce((sum, { asked: one }) => sum + one, 0);
export const totalOwn = ({ budget }: Pick<Content, "budget">): number => budget.reduce((sum, { own }) => sum + own, 0);
export const totalShares = ({ partners }: Pick<Content, "partners">): number =>
  partners.reduce((sum, { share }) => sum + share, 0);

/** The first thing that is wrong with the money of an application: lines, one lead, shares that make up what is asked, the limit. */
export function budgetFault(content: Content, cap: number | null): BudgetFault | null {
  const total = totalAsked(content);
  if (content.budget.length === 0) return "no-lines";
  if (content.budget.some(({ heading }) => heading === "")) return "no-heading";
  if (total === 0) return "nothing-asked";
  if (content.partners.filter(({ isLead }) => isLead).length !== 1) return "no-lead";
  if (content.partners.some(({ name }) => name === "")) return "unnamed-partner";
  if (totalShares(content) !== total) return "shares";
  return cap !== null && total > cap ? "over-cap" : null;
}
