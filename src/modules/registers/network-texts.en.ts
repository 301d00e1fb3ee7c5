import { plural } from "../../platform/i18n/plural.ts";
import type { zh } from "./network-texts.zh.ts";

export const en: typeof zh = {
  nav: "Who works together",
  about: "Laboratories, firms, universities and others, by the records that they share",
  title: "Who works together",
  question: "Who works with whom, and which records say so?",
  answer: (parties, records, links) =>
    links === 0
      ? "No record says yet who works with whom."
      : `${parties} organisations and parties, ${plural(records, "record")}, ${plural(links, "link")}.`,
  most: (name, links) => `${name} has the most links: ${links}.`,
  picture: "Network of who works together",
  legend:
    "Dot: an organisation of the register. Ring: a party that a record only names. Square: a record. Line: what a record says.",
  partly: (drawn, all) => `Drawn are the ${drawn} of the most links, of ${all}; the table has all.`,
  kind: "Register",
  year: "Year",
  undated: "no date",
  clear: "Clear the filters",
  table: "All links",
  from: "Record",
  register: "Its register",
  role: "Link",
  to: "With",
  toKind: "What that is",
  none: "No link passes the filters",
  types: { organisation: "an organisation of the register", party: "a party that is only named", record: "a record" },
  csvHead: ["record", "its register", "link", "with", "what that is", "year", "id of the record", "id of the other"],
  fromNetwork: "Links come from the records of the registers; registers about persons are left out.",
};
