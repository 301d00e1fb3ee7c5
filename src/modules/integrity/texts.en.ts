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
    "integrity.inspection-planned": "Planned a visit",
    "integrity.inspection-joined": "Joined a visit",
    "integrity.inspection-moved": "Moved a visit",
    "integrity.inspection-cancelled": "Cancelled a visit",
    "integrity.inspection-reported": "Entered the result of a visit",
    "integrity.inspection-adopted": "Took over a record of the former register of inspections",
    "integrity.case-reported": "Reported a matter of research integrity",
    "integrity.case-moved": "Acted in a matter of research integrity",
    "integrity.case-adopted": "Took over a record of the former register of integrity cases",
    "integrity.transfer-entered": "Entered a transfer",
    "integrity.transfer-found": "Looked at a risk of a transfer",
    "integrity.transfer-signed": "Noted a signed transfer",
    "integrity.list-ended": "Ended a negative list",
  },
} satisfies Same<typeof zh>;
