import type { ErrorTexts } from "../../platform/errors/error-texts.ts";
import { plural } from "../../platform/i18n/plural.ts";
import type { Same } from "../../platform/i18n/same.ts";
import type { doubleErrors } from "./contract/doubles.ts";
import type { FigureFault } from "./contract/figure-import.ts";
import type { Measure } from "./contract/figures.ts";
import type { FirmErrorCode, FirmKind, FirmSize, ImportColumn, ImportFault, TitleState } from "./contract.ts";
import type { zh } from "./texts.zh.ts";

const errors: ErrorTexts<Exclude<FirmErrorCode, keyof typeof doubleErrors>> = {
  "firms.not-found": (p) => `There is no firm with the code "${p.code ?? ""}". Check the address, or look in the list.`,
  "firms.title-not-found": () => "This firm has no such record of a title. Reload the page.",
  "firms.not-own": () =>
    "Only its own people and those who keep the register may enter this. Ask the commission office to tie your organisation to this firm.",
  "firms.organisation-unknown": (p) =>
    `No participant has the code "${p.organisation ?? ""}". Choose one from the list.`,
  "firms.organisation-taken": (p) => `This participant is tied to "${p.name ?? ""}" already. Untie it there first.`,
  "firms.parent-circle": (p) =>
    `"${p.name ?? ""}" is this firm or stands below it, so it cannot stand above it. Choose another.`,
  "firms.title-unknown": (p) => `There is no title with the code "${p.title ?? ""}". Choose one from the list.`,
  "firms.credit-code-taken": (p) => `This unified social credit code belongs to "${p.name ?? ""}". Use that firm.`,
  "firms.known-already": (p) =>
    `A firm bears or bore this name: "${p.name ?? ""}". ${
      p.stewards
        ? "If both are really called so, ask the commission office to enter it."
        : 'If yours is another one, tick "It is another firm" and register it.'
    }`,
  "firms.name-known": (p) =>
    `The present name "${p.name ?? ""}" holds since ${p.from ?? ""}; a new one must begin later. Check the date.`,
  "firms.name-not-yet": (p) =>
    `The official name "${p.name ?? ""}" needs the day from which it holds, not later than today. Correct the date.`,
  "firms.period-wrong": (p) => `The end ${p.to ?? ""} is not later than the beginning ${p.from ?? ""}. Correct it.`,
  "firms.title-overlaps": (p) =>
    `The same title is held at that time already (from ${p.from ?? ""}${p.to ? ` until before ${p.to}` : ", without an end"}). Check the dates, or withdraw the earlier record.`,
  "firms.ended-already": (p) => `This title is withdrawn since ${p.on ?? ""}.`,
  "firms.end-outside": (p) =>
    `The day ${p.on ?? ""} is outside the period of the title (from ${p.from ?? ""}${p.to ? ` until before ${p.to}` : ""}). Correct the day.`,
  "firms.file-too-long": (p) =>
    `More than ${p.limit ?? ""} firms match, too many for one file. Filter by area, title or kind and export again.`,
  "firms.year-to-come": (p) => `${p.year ?? ""} is still to come and cannot be entered. Correct the year.`,
  "firms.part-over-whole": (p) =>
    `R&D staff of ${p.part ?? ""} is more than all staff, ${p.whole ?? ""}. Check and correct one of them.`,
  "firms.size-unknown": (p) => `There is no size class "${p.size ?? ""}". Choose micro, small, medium or large.`,
  "firms.field-unknown": (p) => `There is no field with the code "${p.field ?? ""}". Choose one from the list.`,
  "firms.class-overlaps": (p) =>
    `It overlaps with what is recorded (from ${p.from || "no known day"}${p.to ? ` until before ${p.to}` : ", going on"}). Check the dates.`,
  "firms.class-not-found": () => "This firm has no such record. Reload the page.",
  "firms.class-end": (p) =>
    `The day ${p.on ?? ""} is outside the recorded time (from ${p.from || "no known day"}${p.to ? ` until before ${p.to}` : ""}). Correct the day.`,
  "firms.moved-later": (p) =>
    p.from
      ? `A place is recorded from ${p.from} on; the move must be later. Check the date.`
      : "A place is recorded already; say from which day the firm is elsewhere.",
};

const kinds: Record<FirmKind, string> = {
  enterprise: "enterprise",
  university: "university",
  institute: "research institute",
  other: "other",
};

const states: Record<TitleState, string> = {
  "to-come": "not yet in force",
  valid: "valid",
  expiring: "running out",
  expired: "expired",
  withdrawn: "withdrawn",
};

const sizes: Record<FirmSize, string> = { micro: "micro", small: "small", medium: "medium", large: "large" };

const columns: Record<ImportColumn, string> = {
  name: "Name",
  creditCode: "Unified social credit code",
  kind: "Kind",
  place: "Area",
  longitude: "Longitude",
  latitude: "Latitude",
  size: "Size class",
  field: "Field",
  classFrom: "Size and field from",
  title: "Title",
  certificate: "Certificate",
  validFrom: "Valid from",
  validTo: "Valid until",
};

const faults: Record<ImportFault, string> = {
  "no-column": "this column is missing",
  "column-twice": "this column stands here twice",
  needed: "needed",
  day: "no date; write it like 2025-12-31",
  period: "ends before it begins",
  number: "no number, or out of range (longitude -180 to 180, latitude -90 to 90)",
  place: "no such area; write its name or code",
  title: "no such title; see the second sheet of the template",
  kind: "no such kind; see the second sheet of the template",
  size: "no such size class; see the second sheet of the template",
  field: "no such field; see the second sheet of the template; put commas between several",
  "credit-code": "wrong credit code: length, character or check digit",
  "two-firms": "name and credit code belong to two firms",
  "several-firms": "several firms are called so; add the credit code",
  "another-place": "another area than is recorded or stands in the rows before; a move is recorded on the firm's page",
  "another-size": "another size class than is recorded; a change is recorded on the firm's page",
  overlap: "overlaps with the same title that is recorded",
};

const measureNames: Record<Measure, string> = {
  revenue: "Revenue",
  "rd-spending": "R&D spending",
  staff: "Staff",
  "rd-staff": "R&D staff",
  "valid-patents": "Valid invention patents",
};

const measureUnits: Record<Measure, string> = {
  revenue: "10,000 yuan",
  "rd-spending": "10,000 yuan",
  staff: "persons",
  "rd-staff": "persons",
  "valid-patents": "patents",
};

const figureFaults: Record<FigureFault, string> = {
  "no-column": faults["no-column"],
  "column-twice": faults["column-twice"],
  needed: faults.needed,
  number: "no number, or below zero",
  year: "no year, or one that is still to come",
  "credit-code": faults["credit-code"],
  "unknown-firm": "the register has no such firm; register it first",
  "two-firms": faults["two-firms"],
  "several-firms": faults["several-firms"],
  "row-twice": "the same firm and year stand in two rows",
  "part-over-whole": "more R&D staff than staff",
};

/** Texts of this module. */
export const en = {
  measures: measureNames,
  units: measureUnits,
  errors,
  kinds,
  sizes,
  states,
  nameKinds: { official: "official name", short: "short name", alias: "alias", former: "former name" },
  comma: ", ",
  sampleBasis: "Sample data: made up for demonstration, no real record",
  participantBasis: "Registered as a participant of the platform",
  adopted: "Taken over from the former register of titles",
  adoptedFrom: (authority: string) => `Taken over from the former register of titles; given by ${authority}`,
  marine: "marine high-tech enterprise",
  events: {
    "firms.firm-added": "Registered a firm",
    "firms.name-added": "Added a name of a firm",
    "firms.moved": "Recorded a firm's move",
    "firms.title-granted": "Recorded a title of a firm",
    "firms.title-ended": "Withdrew a title of a firm",
    "firms.classified": "Size class or field of a firm recorded",
    "firms.class-ended": "Size class or field of a firm ended",
    "firms.double-joined": "Record of a firm entered twice joined",
    "firms.double-parted": "Joining of a record entered twice undone",
    "firms.tied": "Tied a firm to a participant",
    "firms.parent-set": "Recorded whose branch a firm is",
    "firms.participants-tied": "Participants entered in the register of firms",
    "firms.participant-left-out": "Participant not entered: its credit code is a firm's that is tied to another",
    "firms.figures-reported": "Entered yearly figures of a firm",
    "firms.figures-brought": "Brought yearly figures of firms",
    "firms.brought": "Brought a list of firms",
    "firms.titles-adopted": "Titles of the former register taken over",
  },
  list: {
    title: "Firms",
    about: "Firms, universities and institutes: names, places, titles and how long they hold",
    question: "Which firms hold which title on this day, and where?",
    answer: (total: number, holding: number, expiring: number, day: string) =>
      `${holding} of ${total} hold a valid title on ${day}${expiring > 0 ? `; for ${expiring} of them one runs out soon` : ""}.`,
    search: "Name, former name, pinyin or credit code",
    name: "Name",
    kind: "Kind",
    creditCode: "Credit code",
    place: "Place",
    size: "Size",
    field: "Field",
    titles: "Titles",
    noPlace: "not recorded",
    noTitle: "none",
    on: "As of",
    state: "Validity",
    until: (day: string | null) => (day === null ? "(no end)" : `(until ${day})`),
    none: "No firm matches.",
    noneHint: "Widen the filters, or look at another day.",
    clear: "Clear filters",
    download: "Export to Excel",
    add: "Register a firm",
    bring: "Bring a list",
    counts: "Counts by area",
    sums: "Yearly figures",
    own: "Your own:",
    more: "Load more",
    shown: (shown: number, total: number) => `${shown} of ${total} shown.`,
    notYours: "The commission office and administrators register firms.",
    notOwn: "The commission office, administrators and the firm's own people enter this.",
  },
  counts: {
    title: "Titles by area",
    question: "How many firms hold each title in each area on this day?",
    answer: (day: string, firms: number, titles: number) =>
      `${titles} titles are valid on ${day}; the most frequent is held by ${firms} firms. A firm counts once in each title.`,
    everywhere: "Everywhere",
    place: "Area",
    which: (sizes: string, fields: string) =>
      `Only firms ${[sizes && `of the size ${sizes}`, fields && `in the field ${fields}`].filter(Boolean).join(" and ")} on that day; those with none recorded are left out.`,
    basisNote:
      "A firm counts where it sits on the day; only what lies certainly inside counts. Districts, corridor and parks overlap and cannot be added up.",
  },
  one: {
    question: "Which firm is this, and what does it hold now?",
    answer: (titles: string, place: string | null, next: string) =>
      `${titles === "" ? "It holds no title now" : `It holds: ${titles}`}; ${place === null ? "its place is not recorded" : `it sits in ${place}`}.${next}`,
    noCode: "not recorded",
    parent: "Part of",
    children: "Branches and subsidiaries",
    bonds: "Group and participant",
    setParent: "Record whose part it is",
    tie: "Tie to a participant",
    none: "none",
    bondHint: "Its people may then enter names, places and yearly figures of the firm.",
    find: "Look for a name",
    participant: "Participant of the platform",
    basis: "Basis",
    names: "Names",
    places: "Places",
    titles: "Titles",
    from: "From",
    to: "Last day",
    always: "—",
    openEnd: "no end",
    next: (title: string, day: string) => ` First to run out: ${title}, ${day}.`,
    address: "Address",
    certificate: "Certificate",
    state: "State",
    noTitles: "No title is recorded.",
    facts: "Facts made of its titles",
    addName: "Add a name",
    rename: "Name",
    nameKind: "Kind of name",
    move: "Record a move",
    moveFrom: "From which day",
    grant: "Record a title",
    title: "Title",
    lastDay: "Last day on the certificate",
    end: "Withdraw",
    endOn: "From which day",
    endReason: "Reason",
    save: "Save",
    cancel: "Cancel",
  },
  classes: {
    title: "Size and fields",
    none: "No size class and no field is recorded.",
    schemes: { size: "size class", field: "field" },
    scheme: "Kind",
    item: "Recorded as",
    setSize: "Record a size class",
    addField: "Record a field",
    since: "From which day on (may be empty)",
    end: "Record an end",
    endOn: "From which day it is not so any more",
    endReason: "Reason",
    sizeHint: "The authority says the size class by the national standard; a new one ends the one before on that day.",
  },
  figures: {
    title: "Yearly figures",
    hidden:
      "Yearly figures are seen by the firm's own people, the commission office, administrators and auditors only.",
    none: "No yearly figures are entered yet.",
    year: "Year",
    intensity: "R&D spending by revenue",
    growth: "R&D spending against the year before",
    entered: "Last entered",
    enteredBy: (at: string, by: string | null) => (by === null ? at : `${at} ${by}`),
    report: "Enter yearly figures",
    prefilled: "What is known is filled in: add to it or correct it.",
    lastYear: (value: string) => `year before: ${value}`,
  },
  sums: {
    title: "Yearly figures by area",
    question: "How much do the firms of each area spend on R&D in this year, and how much more than the year before?",
    answer: (year: number, firms: number, intensity: string | null, growth: string | null) =>
      `${plural(firms, "firm has", "firms have")} figures for ${year}; R&D spending by revenue: ${intensity === null ? "cannot be computed" : `${intensity} %`}; against the year before: ${growth === null ? "cannot be compared" : `${growth} %`}.`,
    none: "No yearly figures are entered. Enter them on the page of a firm.",
    firms: "Firms with figures",
    compared: "Firms compared",
    note: "A firm counts where it sits on 31 December of the year; the share counts firms of which both are known, the growth firms of which both years are known. These are sums of what was entered, not official statistics.",
  },
  bringFigures: {
    title: "Bring yearly figures",
    question: "Bring in the yearly figures of firms that you have?",
    answer:
      "One row for one firm and year, money in 10,000 yuan. Try it first; with a single fault nothing is kept. The register must have the firms.",
    columns: { name: "Name", creditCode: "Credit code", year: "Year" },
    faults: figureFaults,
    tried: (rows: number, figures: number, same: number, wrong: number) =>
      `${plural(rows, "row")}: ${plural(figures, "new figure")}, ${same} known already, ${wrong} faulty.`,
    kept: (figures: number, same: number) => `Brought in: ${plural(figures, "new figure")}; ${same} were known.`,
  },
  add: {
    title: "Register a firm",
    question: "Which firm is to be registered?",
    answer:
      "Name and basis are needed. Look first whether it is here under this or a similar name: a firm is registered once.",
    alike: "Firms with the same or a similar name:",
    same: "same name",
    isAnother: "It is another firm",
    needed: "Enter name and basis.",
    nameEn: "English name",
  },
  bring: {
    title: "Bring a list of firms",
    question: "Bring in the list of firms and titles that you have?",
    answer: "One row for one title of one firm. Try it first; with a single fault nothing is kept.",
    columns,
    faults,
    hints: {
      ...columns,
      name: "needed, the full name",
      creditCode: "18 characters, may be empty",
      kind: "",
      place: "name or code of an area, may be empty",
      longitude: "decimal degrees, may be empty; together with the latitude",
      latitude: "decimal degrees, may be empty; together with the longitude",
      size: "",
      field: "",
      classFrom: "2025-01-01, may be empty",
      title: "",
      certificate: "may be empty",
      validFrom: "2025-01-01, needed with a title",
      validTo: "last day on the certificate, may be empty",
    },
    howTo: "How to fill it in",
    template: "Template",
    file: "File (.xlsx, .csv)",
    choose: "Choose a file",
    basis: "Basis (where the list comes from)",
    try: "Try",
    keep: "Bring in",
    fileFirst: "Choose a file and enter the basis first.",
    tryFirst: "Try it first.",
    wrongFirst: "There are faulty rows. Correct them in the file first.",
    tried: (rows: number, firms: number, titles: number, same: number, wrong: number) =>
      `${rows} rows: ${firms} new firms, ${titles} new titles, ${same} known already, ${wrong} faulty.`,
    kept: (firms: number, titles: number, same: number) =>
      `Brought in: ${firms} new firms, ${titles} new titles; ${same} rows were known.`,
    errors: "Faulty cells",
    row: "Row",
    header: "header",
    column: "Column",
    what: "Fault",
    value: "Cell",
  },
} satisfies Same<typeof zh>;
