import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { MeetingErrorCode } from "./contract/meeting.ts";
import type { meetingsZh } from "./meeting-texts.zh.ts";

const states = { planned: "Planned", held: "Held", cancelled: "Cancelled" };
const decisionStates = {
  open: "Under way",
  reported: "Reported",
  done: "Done",
  entered: "In the ledger",
  dropped: "Dropped",
};
const acts = {
  report: "Report",
  accept: "Confirm it is done",
  return: "Return the report",
  extend: "Extend",
  enter: "Enter into the ledger",
  drop: "Drop",
  reopen: "Take up again",
};

const word = (words: Readonly<Record<string, string>>, key: string | number | undefined): string =>
  words[String(key ?? "")] ?? String(key ?? "");

const errors: ErrorTexts<MeetingErrorCode> = {
  "commitments.meeting-not-found": () =>
    "There is no such meeting, or it does not concern your unit. Come from the list of meetings.",
  "commitments.meeting-changed": (p) =>
    `You saw version ${p.seen ?? ""}; it is version ${p.now ?? ""} now. Nothing was overwritten: look at what is new, then save.`,
  "commitments.meeting-state": (p) =>
    `This is not possible: the meeting is ${word({ planned: "planned", held: "held", cancelled: "cancelled", decided: "one with decisions already" }, p.state)}.`,
  "commitments.meeting-to-come": (p) =>
    `The meeting is on ${p.day ?? ""} and today is ${p.today ?? ""}: it is recorded once it was held.`,
  "commitments.meeting-item": (p) =>
    `Item ${p.number ?? ""} of the agenda names a commitment, problem or adjustment that does not exist. Choose again.`,
  "commitments.meeting-twice": () => "A unit or an item of the agenda stands there twice. Keep one of them.",
  "commitments.meeting-not-called": (p) => `${p.unit ?? ""} was not called to the meeting, so it cannot have attended.`,
  "commitments.decision-not-found": () => "There is no such decision, or it does not concern your unit.",
  "commitments.decision-not-yours": () =>
    "The unit that carries a decision out reports on it; everything else is the commission office's.",
  "commitments.decision-changed": (p) =>
    `You saw version ${p.seen ?? ""}; it is version ${p.now ?? ""} now, "${word(decisionStates, p.state)}". Nothing was overwritten: look, then decide.`,
  "commitments.decision-state": (p) =>
    `It is "${word(decisionStates, p.state)}" now, so "${word(acts, p.act)}" is not possible.`,
  "commitments.decision-due": (p) =>
    `The deadline ${p.day ?? ""} is before ${p.from ?? ""}. Choose that day or a later one.`,
  "commitments.decision-commitment": () =>
    "The ledger has no such commitment, or it is closed, merged or withdrawn: the decision cannot go on there.",
};

/** The same keys as `meeting-texts.zh.ts`. */
export const meetingsEn: Same<typeof meetingsZh> = {
  errors,
  states,
  decisionStates,
  acts,
  kinds: { plenary: "Plenary meeting", thematic: "Thematic meeting" },
  agendaKinds: { commitment: "Late commitment", problem: "Problem", adjustment: "Adjustment", free: "Own item" },
  title: "Meetings and decisions",
  nav: "Meetings",
  name: "Meeting",
  about: "Agenda, papers and minutes of plenary and thematic meetings, and what became of their decisions",
  question: "Which meetings were held, and is what they decided done?",
  answer: (planned: number, open: number, late: number) =>
    `${planned} meetings planned; ${open} decisions under way, ${late} of them late.`,
  none: "No meetings yet",
  noneDetail: "Meetings that the commission office calls stand here; a unit sees those that concern it.",
  noDecisions: "No decisions yet",
  decisions: "Decisions",
  columns: {
    title: "Meeting",
    kind: "Kind",
    starts: "Time",
    place: "Place",
    chair: "Chair",
    state: "State",
    items: "Items",
    decisions: "Decisions",
    decision: "Decision",
    unit: "Carried out by",
    due: "Deadline",
    lamp: "Lamp",
    meeting: "Meeting",
  },
  openOf: (open: number, all: number) => `${all} (${open} under way)`,
  call: "Call a meeting",
  form: {
    title: "Name of the meeting",
    minutes: "Length in minutes",
    units: "Units called",
    agenda: "Agenda",
    draw: "Draw an item from the ledger",
    drawHint: "Late commitments, problems under way and adjustments that wait",
    free: "An item of one's own",
    add: "Add",
    up: (title: string) => `Move up: ${title}`,
    down: (title: string) => `Move down: ${title}`,
    remove: (title: string) => `Remove: ${title}`,
    papers: "Papers",
    paperTitle: "Name of the paper",
    paperAddress: "Address of the paper",
    addPaper: "Add a paper",
    address: "An address that begins with http or https",
    submit: "Save",
    cancel: "Cancel",
    must: "Fill this in first",
    none: "No items yet.",
  },
  one: {
    question: "What is it about, and what was decided?",
    answer: (state: string, items: number, decisions: number) => `${state}: ${items} items, ${decisions} decisions.`,
    agenda: "Agenda",
    papers: "Papers",
    noPapers: "No papers.",
    units: "Units called",
    noUnits: "No units are named.",
    attended: "came",
    absent: "did not come",
    summary: "What was said",
    number: "Number of the minutes",
    minutes: "Download the minutes (Word, in Chinese)",
    calendar: "Add to a calendar (.ics)",
    edit: "Change the meeting",
    record: "Record the meeting",
    recordAgain: "Change the record",
    cancelMeeting: "Cancel the meeting",
    cancelWhy: "Why it is cancelled",
    decide: "Note a decision",
    words: "What was decided",
    item: "Item of the agenda",
    noItem: "None",
    life: "What happened",
    stepActs: { called: "Called", changed: "Changed", recorded: "Recorded", cancelled: "Cancelled" },
    toList: "All meetings",
    length: (minutes: number) => `${minutes} minutes`,
    saved: "Saved.",
  },
  decision: {
    life: "What was done",
    made: "Decided",
    words: {
      report: "What was done",
      accept: "Remark",
      return: "Reason for returning it",
      extend: "Reason for the extension",
      drop: "Reason",
      reopen: "Reason",
    },
    dueOn: "New deadline",
    commitment: "Commitment that follows it up",
    enterHint:
      "Possible once the minutes or a later document are published, their sentence is confirmed and registered.",
    none: "Not found in the ledger",
    confirm: (act: string) => `Confirm: ${act}`,
    until: (day: string) => `deadline moved to ${day}`,
    entered: "Followed up by the commitment:",
  },
  desk: {
    title: "Decisions of meetings",
    unit: (count: number) => `${count} decisions wait for your unit's report`,
    office: (count: number) => `${count} decisions are reported and wait to be confirmed`,
  },
  paper: {
    title: (name: string) => `Minutes of ${name}`,
    draft: "(draft)",
    time: (time: string) => `Time: ${time}`,
    place: (place: string) => `Place: ${place}`,
    chair: (chair: string) => `Chair: ${chair}`,
    came: (units: string) => `Present: ${units}`,
    missed: (units: string) => `Absent: ${units}`,
    agenda: "Agenda",
    noAgenda: "No items were named.",
    said: "What was said",
    notYet: "The meeting has not been recorded.",
    decided: "Decisions",
    noDecision: "Nothing was decided.",
    duty: (unit: string, due: string) => `(${unit}, by ${due})`,
    note: (id: string) => `Record of the decision ${id}.`,
    item: (kind: string, id: string) => `${kind}, record ${id}.`,
  },
};
