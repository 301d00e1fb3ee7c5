import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { listErrors } from "./contract/lists.ts";
import { toleranceErrors } from "./contract/tolerance.ts";
import { listsEn } from "./lists-texts.en.ts";
import { listsZh } from "./lists-texts.zh.ts";
import { toleranceEn } from "./tolerance-texts.en.ts";
import { toleranceZh } from "./tolerance-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...listErrors, ...toleranceErrors },
  texts: {
    zh: { ...listsZh.errors, ...toleranceZh.errors },
    en: { ...listsEn.errors, ...toleranceEn.errors },
  },
};
