import type { Same } from "../../platform/i18n/same.ts";
import type { zh } from "./texts.zh.ts";

/** Words that the subjects of this module share. */
export const en = {
  events: {
    "integrity.list-drafted": "Drafted a negative list",
    "integrity.list-changed": "Changed a draft of a negative list",
    "integrity.list-enacted": "Brought a negative list into force",
    "integrity.tolerance-raised": "Asked for tolerance",
    "integrity.tolerance-moved": "Acted in a tolerance case",
    "integrity.tolerance-adopted": "Took over a record of the former register",
    "integrity.paper-added": "Added a file of evidence",
    "integrity.list-ended": "Ended a negative list",
  },
} satisfies Same<typeof zh>;
