import { plural } from "../../platform/i18n/plural.ts";
import type { zh } from "./incubation-texts.zh.ts";

/** Measures of carriers and parks; the same keys as `incubation-texts.zh.ts`. */
export const en: typeof zh = {
  nav: "Carriers and parks at work",
  about:
    "How well specialised incubators keep to their field, and how close research, transfer and incubation are in parks",
  title: "Carriers and parks at work",
  question: "Do incubators keep to their field, and are research, transfer and incubation close in the parks?",
  answer: (carriers, coupled, firms) =>
    `${plural(carriers, "specialised incubator")}; of ${plural(firms, "firm")} in the parks ${coupled} come from a project of research and carry a transferred result.`,
  carriers: "Specialised incubators and their field",
  carrier: "Specialised incubator",
  firms: "Firms",
  inField: "In its field",
  rate: "Match",
  unknown: "Field not said",
  noCarriers: "No specialised incubators yet",
  parks: "How close the parks are",
  park: "Park",
  carriersOf: "Carriers",
  fromProject: "From a project",
  withResult: "With a result",
  settled: "Settled",
  coupling: "Coupling",
  noParks: "No parks yet",
  meaning:
    "Match: firms in the carrier's field of those whose field is said. Coupling: firms that come from a project and carry a transferred result, of all firms. The plan wants it closer and gives no formula.",
};
