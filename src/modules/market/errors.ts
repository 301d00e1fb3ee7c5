import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { contractErrors } from "./contract/contracts.ts";
import { goodsErrors } from "./contract/goods.ts";
import { judgedErrors } from "./contract/judged.ts";
import { leadErrors } from "./contract/lead.ts";
import { licenceErrors } from "./contract/licence.ts";
import { markErrors } from "./contract/marks.ts";
import { paperErrors } from "./contract/papers.ts";
import { threadErrors } from "./contract/thread.ts";
import { contractsEn } from "./contracts-texts.en.ts";
import { contractsZh } from "./contracts-texts.zh.ts";
import { deskEn } from "./desk-texts.en.ts";
import { deskZh } from "./desk-texts.zh.ts";
import { goodsEn } from "./goods-texts.en.ts";
import { goodsZh } from "./goods-texts.zh.ts";
import { judgedEn } from "./judged-texts.en.ts";
import { judgedZh } from "./judged-texts.zh.ts";
import { licencesEn } from "./licences-texts.en.ts";
import { licencesZh } from "./licences-texts.zh.ts";
import { marksEn } from "./marks-texts.en.ts";
import { marksZh } from "./marks-texts.zh.ts";
import { papersEn } from "./papers-texts.en.ts";
import { papersZh } from "./papers-texts.zh.ts";
import { threadEn } from "./thread-texts.en.ts";
import { threadZh } from "./thread-texts.zh.ts";

/** The errors of the subjects of this module with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: {
    ...goodsErrors,
    ...contractErrors,
    ...judgedErrors,
    ...leadErrors,
    ...licenceErrors,
    ...markErrors,
    ...paperErrors,
    ...threadErrors,
  },
  texts: {
    zh: {
      ...goodsZh.errors,
      ...contractsZh.errors,
      ...deskZh.errors,
      ...judgedZh.errors,
      ...licencesZh.errors,
      ...marksZh.errors,
      ...papersZh.errors,
      ...threadZh.errors,
    },
    en: {
      ...goodsEn.errors,
      ...contractsEn.errors,
      ...deskEn.errors,
      ...judgedEn.errors,
      ...licencesEn.errors,
      ...marksEn.errors,
      ...papersEn.errors,
      ...threadEn.errors,
    },
  },
};
