import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { NameKind, OrganisationKind, PeopleErrorCode, Role } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<PeopleErrorCode> = {
  "people.wrong-credentials": () =>
    "The e-mail address or the password is wrong, or the account has ended. Check and try again.",
  "people.no-sample-accounts": () =>
    "Only a sample installation lets you switch to a sample person. Sign in with your own account.",
  "people.email-taken": (p) =>
    `The e-mail address ${p.email ?? ""} has an account already. Use another one, or let an administrator give that account a role under People and roles.`,
  "people.organisation-not-found": (p) =>
    `There is no organisation with the code "${p.code ?? ""}". Check the address, or look in the list of organisations.`,
  "people.person-not-found": () => "There is no such person. Choose again from the list.",
  "people.credit-code-wrong": (p) =>
    `The unified social credit code "${p.code ?? ""}" is wrong: ${
      p.reason === "length"
        ? "it has 18 characters"
        : p.reason === "character"
          ? "it holds a character that is not allowed (I, O, Z, S and V are not used)"
          : "its check digit does not fit"
    }. Copy it again from the certificate.`,
  "people.credit-code-taken": (p) => `This credit code belongs to "${p.name ?? ""}" already. Use that organisation.`,
  "people.name-taken": (p) => `The name "${p.name ?? ""}" is already registered for this time. Check the dates.`,
  "people.name-period-wrong": (p) =>
    `The first day ${p.from ?? ""} is not before the last day ${p.to ?? ""}. Correct it.`,
  "people.role-held": () => "This person holds the role already.",
  "people.role-not-held": () => "This person does not hold the role. Reload the page.",
  "people.last-administrator": () => "This is the last administrator. Name another one first.",
};

const roles: Record<Role, string> = {
  administrator: "Administrator",
  "commission-office": "Commission office",
  reporter: "Department or district reporter",
  "unit-head": "Head of a unit",
  reviewer: "Reviewer",
  enterprise: "Enterprise",
  institute: "University or institute",
  broker: "Technology broker",
  expert: "Expert",
  operator: "Facility operator",
  "finance-officer": "Bank or fund officer",
  treasurer: "Keeper of project funds",
  auditor: "Auditor",
  public: "The public",
};

const organisationKinds: Record<OrganisationKind, string> = {
  "party-organ": "Party office",
  "government-office": "Government office",
  district: "District or county-level city",
  "functional-zone": "Functional zone",
  town: "Town or sub-district",
  "task-force": "Task force",
  enterprise: "Enterprise",
  university: "University",
  institute: "Research institute",
  facility: "Research facility",
  "service-body": "Public service body",
  association: "Association",
  "financial-institution": "Financial institution",
  "unit-group": "Group of units",
};

const nameKinds: Record<NameKind, string> = {
  official: "Official name",
  short: "Short name",
  alias: "Alias",
  former: "Former name",
};

export const en = {
  errors,
  events: {
    "people.signed-in": "Signed in",
    "people.organisation-added": "Added an organisation",
    "people.name-added": "Added a name of an organisation",
    "people.role-granted": "Gave a role",
    "people.role-ended": "Took a role away",
  },
  roles,
  organisationKinds,
  nameKinds,
  signIn: {
    title: "Sign in",
    question: "Who are you here as?",
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    sampleTitle: "Sample people",
    sampleHint:
      "This is a sample installation; its people and organisations are made up. Choose one to come in, no password needed.",
    signOut: "Sign out",
    switchTo: "Switch person",
    current: "Signed in as",
    visitor: "Visitor",
    account: "Account: ",
    comma: ", ",
    answer: "Use the e-mail address and password that your unit registered; ask the administrator for a forgotten one.",
    answerSample: "Choose a sample person, or sign in with an account.",
    signedInAs: (name: string) => `You are signed in as ${name}.`,
    emailWrong: "Enter an e-mail address, such as name@example.cn",
    passwordMissing: "Enter the password",
  },
  organisations: {
    nav: "Organisations",
    title: "Organisations",
    question: "Who are the units that the documents name?",
    answer: (total: number, withAliases: number) =>
      `${total} organisations are registered; ${withAliases} of them have aliases or former names.`,
    search: "Find by any name",
    allKinds: "All kinds",
    name: "Name",
    otherNames: "Other names",
    kind: "Kind",
    area: "Area served",
    none: "No organisation fits. Try another name, or clear the filters.",
    creditCode: "Unified social credit code",
    noCreditCode: "Not in the source",
    basis: "Basis",
    parent: "Belongs to",
    validFrom: "From",
    validTo: "Until",
    people: "People",
    noPeople: "Nobody is registered yet",
    addName: "Add a name",
    addNameReason: "Names are added by an administrator or the commission office.",
    saved: "Saved",
    nameKind: "Kind of name",
    save: "Save",
    cancel: "Cancel",
    open: "Open",
    clear: "Clear filters",
    names: "Names",
    oneQuestion: "Which organisation is this?",
    oneAnswer: (kind: string, names: number, people: number) =>
      `${kind}; names registered: ${names}, people registered: ${people}.`,
    noNames: "No names are registered",
    unknownDate: "Not in the source",
    stillValid: "In use",
    basisHelp: "The document, its number, or the decision",
    required: "Please fill in",
  },
  peopleList: {
    nav: "People and roles",
    title: "People and roles",
    question: "Who may do what?",
    answer: (people: number, roles: number) => `${people} people hold ${roles} roles.`,
    name: "Name",
    roles: "Roles",
    organisation: "Organisation",
    email: "E-mail address",
    grant: "Give a role",
    end: "Take away",
    basis: "Basis (required)",
    search: "Find by name, organisation or e-mail address",
    none: "Nobody fits. Try another wording.",
    change: "Change",
    changeOf: (name: string) => `Change the roles of ${name}`,
  },
} satisfies Same<typeof zh>;
