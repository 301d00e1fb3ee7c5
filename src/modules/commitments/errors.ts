import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { bringEn } from "./bring-texts.en.ts";
import { bringZh } from "./bring-texts.zh.ts";
import { bringErrors } from "./contract/bring-back.ts";
import { commitmentsErrors } from "./contract.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The errors of this module and its parts with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...commitmentsErrors, ...bringErrors },
  texts: { zh: { ...zh.errors, ...bringZh.errors }, en: { ...en.errors, ...bringEn.errors } },
};
