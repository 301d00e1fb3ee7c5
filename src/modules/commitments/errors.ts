import type { ErrorCatalogue } from "../../platform/errors/error-texts.ts";
import { bringEn } from "./bring-texts.en.ts";
import { bringZh } from "./bring-texts.zh.ts";
import { carryEn } from "./carry-texts.en.ts";
import { carryZh } from "./carry-texts.zh.ts";
import { bringErrors } from "./contract/bring-back.ts";
import { carryErrors } from "./contract/carry-over.ts";
import { divisionErrors } from "./contract/division.ts";
import { earlierErrors } from "./contract/earlier.ts";
import { meetingErrors } from "./contract/meeting.ts";
import { partErrors } from "./contract/part.ts";
import { problemErrors } from "./contract/problem.ts";
import { publicErrors } from "./contract/public-plan.ts";
import { scorecardErrors } from "./contract/scorecard.ts";
import { undoErrors } from "./contract/undo.ts";
import { workPointErrors } from "./contract/work-point.ts";
import { commitmentsErrors } from "./contract.ts";
import { divisionEn } from "./division-texts.en.ts";
import { divisionZh } from "./division-texts.zh.ts";
import { earlierEn } from "./earlier-texts.en.ts";
import { earlierZh } from "./earlier-texts.zh.ts";
import { meetingsEn } from "./meeting-texts.en.ts";
import { meetingsZh } from "./meeting-texts.zh.ts";
import { partsEn } from "./part-texts.en.ts";
import { partsZh } from "./part-texts.zh.ts";
import { problemsEn } from "./problem-texts.en.ts";
import { problemsZh } from "./problem-texts.zh.ts";
import { publicEn } from "./public-texts.en.ts";
import { publicZh } from "./public-texts.zh.ts";
import { scorecardsEn } from "./scorecard-texts.en.ts";
import { scorecardsZh } from "./scorecard-texts.zh.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { undoEn } from "./undo-texts.en.ts";
import { undoZh } from "./undo-texts.zh.ts";
import { workPointsEn } from "./work-point-texts.en.ts";
import { workPointsZh } from "./work-point-texts.zh.ts";

/** The errors of this module and its parts with their statuses and words. */
export const errors: ErrorCatalogue = {
  statuses: {
    ...commitmentsErrors,
    ...bringErrors,
    ...divisionErrors,
    ...earlierErrors,
    ...problemErrors,
    ...partErrors,
    ...meetingErrors,
    ...workPointErrors,
    ...undoErrors,
    ...publicErrors,
    ...carryErrors,
    ...scorecardErrors,
  },
  texts: {
    zh: {
      ...zh.errors,
      ...bringZh.errors,
      ...divisionZh.errors,
      ...earlierZh.errors,
      ...problemsZh.errors,
      ...partsZh.errors,
      ...meetingsZh.errors,
      ...workPointsZh.errors,
      ...undoZh.errors,
      ...publicZh.errors,
      ...carryZh.errors,
      ...scorecardsZh.errors,
    },
    en: {
      ...en.errors,
      ...bringEn.errors,
      ...divisionEn.errors,
      ...earlierEn.errors,
      ...problemsEn.errors,
      ...partsEn.errors,
      ...meetingsEn.errors,
      ...workPointsEn.errors,
      ...undoEn.errors,
      ...publicEn.errors,
      ...carryEn.errors,
      ...scorecardsEn.errors,
    },
  },
};
