import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { ThreadErrorCode } from "./contract/thread.ts";

const notBound = "A licence goes on the register of contracts once everybody has signed it.";

const errors: ErrorTexts<ThreadErrorCode> = {
  "market.thread-too-early": () =>
    "This lead has not come to talks, or was refused: nothing can be signed of it. Its broker notes that talks began first.",
  "market.thread-result": () =>
    "The licensed result is not that of the lead. Choose the result of the lead, or leave the lead out.",
  "market.thread-licence-parties": () =>
    "The licensor is to be the owner of the lead's result, the licensee the owner of its demand. Correct the sides, or leave the lead out.",
  "market.thread-contract-parties": () =>
    "The owner of the result (the licensor) has to be among the sellers, that of the demand (the licensee) among the buyers. Correct the parties, or leave the link out.",
  "market.thread-other-lead": () => "This licence came of another lead. Name only one of the two.",
  "market.thread-registered": (p) =>
    `This licence is on the register already, as contract ${p.number ?? ""}: it counts once. Amend that contract where something has changed, or return this one.`,
  "market.thread-not-bound": () => notBound,
};

/** Texts of what ties a lead, its licences and its contracts together. */
export const threadEn = {
  errors,
  lead: "Came of the lead",
  hiddenLead: "A lead between the two, which they, its broker and the office see",
  licence: "Licence that it registers",
  hiddenLicence: "A licence between the two, which only its sides see",
  contracts: "Registered as",
  notRegistered: "not registered yet",
  none: "none yet",
  papers: "Licences and contracts",
  papersNone: "No licence and no contract came of this lead yet.",
  ofGood: "Leads, licences and contracts",
  leads: "Leads",
  licences: "Licences",
  gone: "(taken back)",
  newLicence: "Draft a licence",
  newContract: "Send in a contract",
  tooEarly: "Possible once the two sides are in talks.",
  notSide: "Drafted by one of the two sides or by the broker between them.",
  notSubmitter: "Sent in by one of the two sides, the broker or the registration office.",
  notBound,
  fromLead: "Sides, result and title come from the lead and are not asked again.",
  fromLicence: "Sides, time, amount and payment come from the licence and are not asked again.",
};
