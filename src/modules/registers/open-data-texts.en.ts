import { plural } from "../../platform/i18n/plural.ts";
import type { zh } from "./open-data-texts.zh.ts";

const licences: typeof zh.licences = {
  undecided: "not decided yet (not in the source)",
  "cc-by-4.0": "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  "cc0-1.0": "CC0 1.0 public domain dedication",
  "odc-by": "Open Data Commons Attribution (ODC-BY 1.0)",
};

export const en: typeof zh = {
  nav: "Open data",
  about: "Registers, indicators and facts that everybody may download",
  title: "Open data",
  question: "Which data may everybody download, and when did they change?",
  answer: (datasets, records) =>
    `${plural(datasets, "dataset")} can be downloaded; ${records} records of registers are public.`,
  catalogue: (region) => `Open data of the science and technology programme of ${region}`,
  catalogueAbout: (region) =>
    `What is public of the registers, indicators and facts of the science and technology programme of ${region}, catalogued by DCAT-AP 3.`,
  catalogueFiles: "The catalogue as a file (DCAT-AP 3)",
  licence: "Licence",
  licences,
  licenceHint: "The licence is decided by an administrator as a parameter; until then the catalogue names none.",
  dataset: "Dataset",
  records: "Public records",
  sampled: (count) => `${count} of them samples`,
  modified: "Last change",
  download: "Download",
  never: "no public record",
  none: "There are no public data",
  indicators: "Indicators",
  indicatorsAbout: "The indicators of the targets: target, present value, progress, and the facts behind each value.",
  facts: "Facts",
  factsAbout:
    "Dated, sourced numbers and events. A correction takes the place of what was there and does not change it.",
  withSamples: (about, samples) =>
    samples > 0 ? `${about} ${samples} of them are samples, made up for a demonstration.` : about,
  keyword: "science administration",
};
