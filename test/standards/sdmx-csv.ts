import { parseCsv } from "hucre/csv";

/** The components of a data structure in its order. */
export interface DataStructure {
  dimensions: readonly string[];
  measures: readonly string[];
  attributes: readonly string[];
  /** Columns of our own, which the format allows at the end. */
  custom: readonly string[];
}

/** Identifiers of SDMX 3.0: of components and agencies, of codes. */
const ncName = /^[A-Za-z][A-Za-z0-9_-]*$/;
const code = /^[A-Za-z0-9_@$-]+$/;
/** AGENCY:ARTEFACT_ID(VERSION); without a version since SDMX 3.0. */
const artefact = /^[A-Za-z][\w-]*(\.[A-Za-z][\w-]*)*:[A-Za-z0-9_@$-]+(\(\d+\.\d+(\.\d+)?\))?$/;
/** The code list of observation statuses, version 2.2. */
const statuses = [..."ABDEFGHIJKLMNOPQSUVW"];
const periods: Readonly<Record<string, RegExp>> = {
  A: /^\d{4}$/,
  D: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/**
 * What the "SDMX-CSV 2.0 Data Message Field Guide" (SDMX Technical Working Group, for SDMX 3.0) demands of a message with
 * identifiers only (labels=id) and one value a component, and RFC 4180 of its form.
 */
export function sdmxCsvFaults(message: string, mediaType: string, structure: DataStructure): string[] {
  const faults: string[] = [];
  if (!/^application\/vnd\.sdmx\.data\+csv; ?version=2\.0\.0(;|$)/.test(mediaType)) faults.push("media type");
  if (/(^|[^\r])\n/.test(message) || !message.endsWith("\r\n")) faults.push("line ends");
  const [head = [], ...rows] = parseCsv(message) as string[][];
  const { dimensions, measures, attributes, custom } = structure;
  const components = [...dimensions, ...measures, ...attributes];
  const expected = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...components, ...custom];
  if (head.join() !== expected.join()) faults.push(`header: ${head.join()}`);
  if (new Set(head).size !== head.length) faults.push("header: a column is there twice");
  faults.push(...head.filter((column) => !ncName.test(column)).map((column) => `header: ${column}`));
  const keys = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const fault = (what: string) => faults.push(`row ${at + 2}: ${what}`);
    const cell = (column: string) => row[head.indexOf(column)] ?? "";
    if (row.length !== head.length) fault(`${row.length} fields`);
    if (!["dataflow", "datastructure", "dataprovision"].includes(cell("STRUCTURE"))) fault("STRUCTURE");
    if (!artefact.test(cell("STRUCTURE_ID"))) fault("STRUCTURE_ID");
    if (!/^[IARD]$/.test(cell("ACTION"))) fault("ACTION");
    for (const dimension of dimensions)
      if (dimension !== "TIME_PERIOD" && !code.test(cell(dimension))) fault(`${dimension} "${cell(dimension)}"`);
    if (!periods[cell("FREQ")]?.test(cell("TIME_PERIOD"))) fault(`TIME_PERIOD "${cell("TIME_PERIOD")}"`);
    for (const measure of measures)
      if (!/^(-?\d+(\.\d+)?)?$/.test(cell(measure))) fault(`${measure} "${cell(measure)}"`);
    if (attributes.includes("OBS_STATUS")) {
      if (!statuses.includes(cell("OBS_STATUS"))) fault("OBS_STATUS");
      if ((cell("OBS_STATUS") === "M") !== (cell("OBS_VALUE") === "")) fault("a missing value without its status");
    }
    const key = dimensions.map(cell).join(".");
    if (keys.has(key)) fault(`the key ${key} is there twice`);
    keys.add(key);
  }
  return faults;
}
