import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { ProjectsErrorCode } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<ProjectsErrorCode> = {
  "projects.not-found": () =>
    "There is no such project, or it is not disclosed to you. Check the address, or look in the list.",
  "projects.not-yours": () => "This step is not yours. The side named on the page takes it.",
  "projects.not-in-stage": () => "This cannot be done in the project's present stage. Reload and look again.",
  "projects.changed-since": () => "It changed since you opened it, so nothing was overwritten. Reload and do it again.",
  "projects.award-taken": () => "This case has its project already. Open that one.",
  "projects.award-not-found": () =>
    "There is no such case, or it was not decided to be supported. Choose from the list.",
  "projects.posting-taken": (p) =>
    `${p.projects ?? ""} of the claims of this posting became projects, and the parameter in force allows ${p.most ?? ""}. Open those.`,
  "projects.award-missing": () => "No amount was decided yet. Fill it in first.",
  "projects.amount-basis-needed": () =>
    "The award names no amount, so say on what this one rests: an agreement, a meeting or a document.",
  "projects.unit-unknown": (p) =>
    `There is no organisation with the code "${p.code ?? ""}". Choose one from the register.`,
  "projects.lead-needed": () => "This project has no lead yet. The office names one in its description first.",
  "projects.partner-not-found": () => "There is no such record, or it is not disclosed to you. Choose from the list.",
  "projects.link-wrong": () =>
    "These two cannot be linked so: they are the same, linked already, or each would build on the other.",
  "projects.outcome-not-found": () => "There is no such outcome, or it is not disclosed to you.",
  "projects.outcome-stage": () =>
    "An outcome moves on to a later stage of its kind, on a day that has come. Choose another one.",
  "projects.manager-not-found": () => "There is no such project manager, or the project is not disclosed to you.",
  "projects.manager-days": () => "The mandate has to end after it begins. Correct the days.",
  "projects.fund-not-found": () => "There is no such fund or topic, or it is not disclosed to you.",
  "projects.fund-contributor": () => "There is no such contributor in this fund. Choose from the list.",
  "projects.fund-leader": () => "A fund that a firm leads needs exactly one leader, with its account.",
  "projects.fund-spoken": () => "This contributor has said its word to the topic. It stands.",
  "projects.fund-day": (p) => `The day cannot be later than today (${p.today ?? ""}). Correct it.`,
  "projects.application-day": (p) => `The day cannot be later than today (${p.today ?? ""}). Correct it.`,
  "projects.basis-needed": () => "Give the basis: a meeting, a document or a decision.",
  "projects.reason-needed": () => "Give a reason; the other side will read it.",
  "projects.receiver-needed": () => "Who receives the project, and what, is not filled in yet.",
  "projects.receiver-lead": () =>
    "The lead cannot receive what it hands over itself. Name another receiver; the office receives for one without an account.",
  "projects.milestones-open": (p) => `${p.open ?? ""} milestones did not pass yet, so it cannot be handed over.`,
  "projects.toleration-needed": () =>
    "No decision in force today tolerates this failure with the outcome that the project closes normally. Ask for it first.",
  "projects.not-over": () => "The project is not over yet, so nothing is given back.",
  "projects.return-amount": (p) => `The unit holds CNY ${p.held ?? ""}: no more can be given back.`,
  "projects.terms-key-twice": (p) => `The key "${p.key ?? ""}" stands twice in the contract. Use different keys.`,
  "projects.terms-unknown": (p) =>
    `"${p.key ?? ""}" is named in the contract but is not there, or is not of that package. Correct it.`,
  "projects.terms-lead": () => "A contract has exactly one unit in the lead.",
  "projects.terms-other-lead": (p) =>
    `The unit in the lead has to be the project's lead (code "${p.code ?? ""}"). Correct it.`,
  "projects.terms-circle": (p) =>
    `They wait for each other, so nobody could begin: ${p.circle ?? ""}. Take one condition away.`,
  "projects.terms-sum": (p) =>
    `The payments add up to CNY ${p.sum ?? ""}, the award is CNY ${p.award ?? ""}. Adjust them.`,
  "projects.terms-lines": (p) =>
    `The budget lines add up to CNY ${p.sum ?? ""} and should be CNY ${p.award ?? ""} (a lump sum has no lines).`,
  "projects.terms-empty": (p) => `The package "${p.title ?? ""}" has no milestone. Add one, or remove the package.`,
  "projects.no-contract": () => "No contract is signed and in force yet.",
  "projects.signed-already": () =>
    "The contract is signed and waits for the other side, or is in force. Ask for a change.",
  "projects.milestone-not-found": () => "There is no such milestone in the contract in force.",
  "projects.milestone-state": () => "This cannot be done with the milestone now. Reload and look again.",
  "projects.milestone-waits": (p) => `${p.count ?? ""} milestones or payments that it needs are still open.`,
  "projects.evidence-needed": () => "First add a file that shows that the criterion is met.",
  "projects.file-not-found": () => "There is no such file, or it is not disclosed to you.",
  "projects.file-type": (p) => `Files like "${p.file ?? ""}" are not taken. Use PDF, Word, Excel, a picture or text.`,
  "projects.lane-lost": () =>
    "Its case was cut, withdrawn or failed, so no more of its money becomes due. Look at the case, and stop the project.",
  "projects.payment-not-found": () => "There is no such payment in the contract in force.",
  "projects.payment-blocked": () => "Not all milestones of this payment passed, so it cannot be paid.",
  "projects.payment-paid": () => "This payment was made already.",
  "projects.payment-unpaid": () => "This payment was not made, or was taken back already.",
  "projects.payment-returned": () =>
    "Money of it was given back to its source since, so it cannot be taken back as well.",
  "projects.expense-not-found": () => "There is no such expense.",
  "projects.expense-day": (p) =>
    `The day has to lie between the project's start (${p.from ?? ""}) and ${p.until ?? ""}: today, or the day of its stop.`,
  "projects.expense-item": () => "There is no such kind of expense or budget line. Choose another one.",
  "projects.expense-state": () => "This cannot be done with the expense now. Reload and look again.",
  "projects.expense-over": (p) => `Only CNY ${p.left ?? ""} is left of what was contracted for this unit.`,
  "projects.change-not-found": () => "There is no such change.",
  "projects.change-empty": () => "Nothing is changed.",
  "projects.change-settled": (p) => `"${p.title ?? ""}" was handed in, passed or is due, so it stays as it is.`,
  "projects.change-spent": (p) =>
    `CNY ${p.spent ?? ""} was spent on the line "${p.title ?? ""}": it cannot be removed or set lower.`,
  "projects.change-mode": () => "Money was spent, so the way in which it is kept stays.",
  "projects.change-source": (p) =>
    `"${p.title ?? ""}" paid under this key: it keeps its name. Add the new source as another one.`,
  "projects.change-due": (p) => `"${p.title ?? ""}" is due and not paid yet: its sources stay until it is.`,
  "projects.change-open": () => "Another change waits for its decision. Wait for it, or take it back first.",
  "projects.change-decided": () => "This change has its outcome. Reload and look again.",
  "projects.report-long": (p) =>
    `This report has ${p.length ?? ""} characters; ${p.most ?? ""} are the most. Make it shorter.`,
  "projects.technology-not-found": () => "There is no such technology.",
  "projects.technology-day": (p) => `The day cannot be later than today (${p.today ?? ""}). Correct it.`,
  "projects.technology-decided": () => "This technology was decided on already. Reload and look again.",
};

/** Texts of the server of this module. */
export const en = {
  errors,
  /** What records say of themselves that people did not write here; kept in Chinese. */
  records: {
    adopted: "Taken over from the register of research projects.",
    noEvidence: "The register named no evidence.",
    milestonesMet: "Its milestones had been met.",
    sample: "Made-up sample data, not a real record",
  },
  events: {
    "projects.begun": "Began a project",
    "projects.adopted": "Took over former projects",
    "projects.described": "Described a project",
    "projects.outcome-entered": "Entered an outcome of a project",
    "projects.outcome-moved": "An outcome reached a stage",
    "projects.manager-named": "Named a project manager",
    "projects.manager-step": "Noted a decision or score of a project manager",
    "projects.fund-set-up": "Set up a joint fund",
    "projects.fund-contributed": "Noted money for a fund",
    "projects.fund-topic": "Proposed a topic for a fund",
    "projects.fund-voice": "Spoke to a topic of a fund",
    "projects.linked": "Linked two projects",
    "projects.tied": "Tied a record to a project",
    "projects.progress-reported": "Reported the progress of a project",
    "projects.application-reported": "Reported how a result is applied",
    "projects.moved": "Moved a project on",
    "projects.receiver-named": "Named who receives a project",
    "projects.disclosure-changed": "Changed the disclosure of a project",
    "projects.contract-drafted": "Drafted a contract",
    "projects.contract-signed": "Signed a contract",
    "projects.evidence-added": "Added evidence of a milestone",
    "projects.milestone-stepped": "Handed in or decided a milestone",
    "projects.paid": "Paid project money",
    "projects.payment-recalled": "Took a payment back",
    "projects.money-returned": "Noted money given back",
    "projects.expense-brought": "Brought an expense",
    "projects.expense-borne": "Found an expense to be borne",
    "projects.expense-reversed": "Reversed an expense",
    "projects.route-notified": "Gave notice of a change of route",
    "projects.change-asked": "Asked to change a contract",
    "projects.change-decided": "Decided on a change",
    "projects.change-withdrawn": "Took a change back",
    "projects.technology-said": "Said a technology was broken through",
    "projects.technology-decided": "Decided on a technology",
    "projects.result-offered": "Offered a project's result in the market",
  },
} satisfies Same<typeof zh>;
