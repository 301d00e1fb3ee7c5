import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { ParametersErrorCode, SettingState } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<ParametersErrorCode> = {
  "parameters.parameter-not-found": (p) =>
    `There is no parameter with the code "${p.code ?? ""}". Check the address, or look in the list of parameters.`,
  "parameters.value-not-allowed": (p) =>
    `The value "${p.value ?? ""}" is not allowed for this parameter. Keep to what the form offers.`,
  "parameters.day-past": (p) =>
    `The first day ${p.from ?? ""} is before today (${p.today ?? ""}). What was decided by the old value stays decided: choose today or a later day.`,
  "parameters.set-meanwhile": () =>
    "Somebody else has set this parameter since you opened the page. Look at the new setting first, then decide.",
  "parameters.value-unusable": (p) =>
    `The value "${p.value ?? ""}" of the parameter "${p.code ?? ""}" is no longer allowed, so nothing can be decided by it. Ask an administrator to set it again on the page Parameters.`,
};

const states: Record<SettingState, string> = {
  "in-force": "In force",
  "to-come": "To come",
  past: "Past",
  replaced: "Corrected",
};

export const en = {
  errors,
  events: {
    "parameters.parameter-set": "Set a parameter",
  },
  states,
  notInSource: "Not in the source",
  regionPack: "the region pack",
  yes: "Yes",
  no: "No",
  value: (value: string, unit: string) => (unit === "" ? value : `${value} ${unit}`),
  list: {
    nav: "Parameters",
    title: "Parameters",
    question: "Which rules were set here and not by the documents?",
    answer: (total: number, notInSource: number, changed: number) =>
      `Parameters: ${total}. Not in the source: ${notInSource}. With a value set by people here: ${changed}.`,
    search: "Find by name or by what it decides",
    name: "Parameter",
    value: "Value in force",
    since: "Since",
    basis: "Basis",
    decides: "What it decides",
    inSource: "In the documents",
    fromTheStart: "The start",
    none: "No parameter fits. Try other words, or clear the filters.",
    nothing: "No module has declared a parameter yet.",
    clear: "Clear the filters",
  },
  one: {
    question: "What holds now, and who decided it?",
    answer: (value: string, since: string, who: string) => `${value}, since ${since}, set by ${who}.`,
    answerInitial: (value: string) => `${value}. This is the starting value of the software; nobody has set it yet.`,
    initial: "Starting value",
    decides: "What it decides",
    next: (value: string, from: string) => `From ${from}: ${value}`,
    notAllowedTitle: "The value in force is no longer allowed",
    notAllowed:
      "It was set when other values were allowed. What depends on it cannot go on until an administrator sets it again.",
    history: "All settings",
    noHistory: "Nothing has been set yet; the starting value holds.",
    from: "From",
    value: "Value",
    state: "State",
    why: "Why",
    who: "Set by",
    when: "Set at",
    change: "Change the parameter",
    changeReason: "Parameters are changed by an administrator.",
    newValue: "New value",
    newFrom: "From which day",
    newFromHelp: "Not before today: what was decided by the old value stays decided.",
    reason: "Reason",
    reasonHelp: "Who decided, and why.",
    newBasis: "Basis in a document (empty if there is none)",
    newBasisHelp: 'Document and clause. Empty: it is marked "not in the source".',
    range: (minimum: string, maximum: string) => `From ${minimum} to ${maximum}`,
    atLeast: (minimum: string) => `At least ${minimum}`,
    atMost: (maximum: string) => `At most ${maximum}`,
    required: "Please fill this in",
    save: "Save",
    cancel: "Cancel",
    saved: "Set",
  },
} satisfies Same<typeof zh>;
