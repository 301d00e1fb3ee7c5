import type { ReportTexts } from "./texts.zh.ts";

export const en: ReportTexts = {
  isThere: (path) => `${path} exists; nothing was written. Choose another folder.`,
  twice: (file, other) => `${file} and ${other} are one plan; nothing was written.`,
  done: ({ units, areas, indicators, region }) =>
    `${region.en}: ${units.length} units, ${areas.length} areas, ${indicators} indicators. OPEN-POINTS.md says what a person must still fill in.`,
  title: ({ en: name }) => `${name}: what a person must still fill in`,
  lead: "This pack was made from the plans by itself. What they do not say was not invented; it stands below. Start again after each part to see it.",
  found: "What was read",
  region: ({ zh, code }) => `Region: ${zh}, code ${code} (region.json).`,
  plan: (file, title, { targets, goals, tasks }) =>
    `${file}: ${title}; ${targets} targets, ${goals} goals, ${tasks} tasks. All are proposals, to be confirmed one by one after the start.`,
  toCheck: "To look at",
  regionGiven: "The plans do not name this region alone: look at region.json.",
  englishName: (name) => `The English name "${name}" follows the pinyin (region.json, places/areas.json).`,
  unitKinds: (count) => `The kinds of ${count} units follow from how their names end (kind in units.json).`,
  perhapsSame: (short, long) =>
    `${short} and ${long} may be one unit. If so, make one a name of the other (names in units.json).`,
  areaNames: (count) => `${count} areas come from the words of the plans (places/areas.json):`,
  area: ({ zh, basis, km2 }) => `Area ${zh}, at ${basis}${km2 === null ? "" : `, ${km2} km² as stated`}.`,
  toFill: "To fill in",
  noUnitLines:
    "The plans have no lines of responsible units: only issuers are known. Add the departments to units.json.",
  unitDetails: "English names, unified social credit codes and former names of the units (units.json).",
  documentNames: "English titles and short names of the plans (titleEn, shortZh, shortEn in documents.json).",
  borders: "Borders of the areas (places/*.geojson). Without them the map is empty; figures by name work all the same.",
  indicators: (count) =>
    `How ${count} indicators are counted, who answers for them, how often, and their English names (indicators.json, metrics.json). For now all are reported figures.`,
  targetsLeft: (count) =>
    `${count} more targets have no indicator (a file holds 99 at most); confirming and dividing them is not affected.`,
  list: ({ vocabulary, en: name, uses }) =>
    `List "${name}" (vocabularies/${vocabulary}.json), used by ${uses.map(({ register }) => register.en).join(", ")}.`,
  requiredLists: (codes) => `As long as ${codes.join(", ")} are empty, the registers that need them take no record.`,
  registerBasis:
    "Basis, mechanisms and local names of the registers (registers.json). A state without a basis is shown as not in the source.",
  mechanisms: "The list of mechanisms (mechanisms/). Without it the mission map is empty.",
  accounts:
    "accounts.json holds sample accounts for a trial: delete it and set sample to false in region.json before real work.",
  firstAccount: "The first account: haice administrator add --email ADDRESS --name NAME.",
  diagnostics: "What the compiler remarked (each opens on the page of its document after the start)",
  diagnostic: (file, code, count) => `${file}: ${code}, ${count} places.`,
  units: "Units",
  unit: ({ name, code, basis, tasks, isIssuer }) =>
    `${name} (${code}), at ${basis}, ${tasks} tasks${isIssuer ? ", issuer" : ""}.`,
  parameters:
    "Parameters: all stand at their initial values, which are not in the source; with a basis they go to parameters.json or the page of parameters",
  parameter: ({ code, initial, unit, texts }) =>
    `${texts.en.title} (${code}): ${String(initial)}${unit ? ` ${unit.en}` : ""}`,
};
