import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { goodsErrors } from "./contract/goods.ts";
import { goodsEn } from "./goods-texts.en.ts";
import { goodsZh } from "./goods-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...goodsErrors },
  texts: { zh: { ...goodsZh.errors }, en: { ...goodsEn.errors } },
};
