import type { zh } from "./texts.zh.ts";

/** Words that the subjects of this module share. */
export const en: typeof zh = {
  events: {
    "market.good-saved": "Wrote a demand or a result",
    "market.good-stepped": "Moved a demand or a result on",
    "market.evidence-added": "Added evidence of readiness",
    "market.evidence-rejected": "Rejected evidence of readiness",
    "market.confidential-read": "Opened a confidential part",
    "market.expiry-told": "Told an owner that a good runs out",
    "market.disclosure-changed": "Acted on the disclosure of a confidential part",
    "market.goods-brought": "Brought a table of demands or results",
    "market.contract-submitted": "Technology contract sent in",
    "market.contract-resubmitted": "Technology contract changed and sent in again",
    "market.contract-returned": "Technology contract sent back",
    "market.contract-checked": "Technology contract found complete",
    "market.contract-registered": "Technology contract registered",
    "market.contract-amended": "Technology contract amended",
    "market.contract-deregistered": "Technology contract deregistered",
    "market.contract-withdrawn": "Technology contract withdrawn",
    "market.contracts-brought": "Ledger of technology contracts brought",
    "market.lead-opened": "A pair taken up",
    "market.lead-moved": "A lead worked on",
    "market.pair-refused": "A proposed pair refused",
    "market.question-answered": "A question answered by an owner",
    "market.concept-moved": "A proof of concept worked on",
    "market.licence-stepped": "Acted on a licence",
    "market.licence-due": "Told of a day of a licence",
    "market.queue-moved": "Moved in a queue of first refusal",
    "market.work-failed": "Work of the day that failed",
  },
};
