import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { contractErrors } from "./contract/contracts.ts";
import { goodsErrors } from "./contract/goods.ts";
import { leadErrors } from "./contract/lead.ts";
import { licenceErrors } from "./contract/licence.ts";
import { markErrors } from "./contract/marks.ts";
import { threadErrors } from "./contract/thread.ts";
import { contractsEn } from "./contracts-texts.en.ts";
import { contractsZh } from "./contracts-texts.zh.ts";
import { deskEn } from "./desk-texts.en.ts";
import { deskZh } from "./desk-texts.zh.ts";
import { goodsEn } from "./goods-texts.en.ts";
import { goodsZh } from "./goods-texts.zh.ts";
import { licencesEn } from "./licences-texts.en.ts";
import { licencesZh } from "./licences-texts.zh.ts";
import { marksEn } from "./marks-texts.en.ts";
import { marksZh } from "./marks-texts.zh.ts";
import { threadEn } from "./thread-texts.en.ts";
import { threadZh } from "./thread-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: { ...goodsErrors, ...contractErrors, ...leadErrors, ...licenceErrors, ...markErrors, ...threadErrors },
  texts: {
    zh: {
      ...goodsZh.errors,
      ...contractsZh.errors,
      ...deskZh.errors,
      ...licencesZh.errors,
      ...marksZh.errors,
      ...threadZh.errors,
    },
    en: {
      ...goodsEn.errors,
      ...contractsEn.errors,
      ...deskEn.errors,
      ...licencesEn.errors,
      ...marksEn.errors,
      ...threadEn.errors,
    },
  },
};
