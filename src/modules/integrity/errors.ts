import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { casesEn } from "./cases-texts.en.ts";
import { casesZh } from "./cases-texts.zh.ts";
import { caseErrors } from "./contract/cases.ts";
import { inspectionErrors } from "./contract/inspections.ts";
import { listErrors } from "./contract/lists.ts";
import { toleranceErrors } from "./contract/tolerance.ts";
import { transferErrors } from "./contract/transfers.ts";
import { inspectionsEn } from "./inspections-texts.en.ts";
import { inspectionsZh } from "./inspections-texts.zh.ts";
import { listsEn } from "./lists-texts.en.ts";
import { listsZh } from "./lists-texts.zh.ts";
import { toleranceEn } from "./tolerance-texts.en.ts";
import { toleranceZh } from "./tolerance-texts.zh.ts";
import { transfersEn } from "./transfers-texts.en.ts";
import { transfersZh } from "./transfers-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...listErrors, ...toleranceErrors, ...inspectionErrors, ...caseErrors, ...transferErrors },
  texts: {
    zh: { ...listsZh.errors, ...toleranceZh.errors, ...inspectionsZh.errors, ...casesZh.errors, ...transfersZh.errors },
    en: { ...listsEn.errors, ...toleranceEn.errors, ...inspectionsEn.errors, ...casesEn.errors, ...transfersEn.errors },
  },
};
