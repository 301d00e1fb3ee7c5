import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { bringEn } from "./bring-texts.en.ts";
import { bringZh } from "./bring-texts.zh.ts";
import { bringErrors } from "./contract/bring-back.ts";
import { divisionErrors } from "./contract/division.ts";
import { commitmentsErrors } from "./contract.ts";
import { divisionEn } from "./division-texts.en.ts";
import { divisionZh } from "./division-texts.zh.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The errors of this module and its parts with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...commitmentsErrors, ...bringErrors, ...divisionErrors },
  texts: {
    zh: { ...zh.errors, ...bringZh.errors, ...divisionZh.errors },
    en: { ...en.errors, ...bringEn.errors, ...divisionEn.errors },
  },
};
