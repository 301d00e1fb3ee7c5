import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { contractErrors } from "./contract/contracts.ts";
import { goodsErrors } from "./contract/goods.ts";
import { contractsEn } from "./contracts-texts.en.ts";
import { contractsZh } from "./contracts-texts.zh.ts";
import { goodsEn } from "./goods-texts.en.ts";
import { goodsZh } from "./goods-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...goodsErrors, ...contractErrors },
  texts: { zh: { ...goodsZh.errors, ...contractsZh.errors }, en: { ...goodsEn.errors, ...contractsEn.errors } },
};
