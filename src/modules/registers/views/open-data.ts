import { writeCsv } from "hucre/csv";
import { sql } from "kysely";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { Download } from "../../../platform/http/route.ts";
import { exportFacts, factCells, factColumns } from "../../ledger/index.ts";
import { parameterAt } from "../../parameters/index.ts";
import type { catalogueFormats, OpenData, OpenDataset } from "../contract/open-data.ts";
import { allRegisters } from "../definitions/all.ts";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { en } from "../open-data-texts.en.ts";
import { zh } from "../open-data-texts.zh.ts";
import { openLicence } from "../parameters.ts";
import { catalogueOf } from "../rules/dcat.ts";
import { jsonLdOf, turtleOf } from "../rules/rdf.ts";
import { tableRef } from "../store.ts";

type Region = Services["installation"]["region"];

const keywords = [{ zh: zh.keyword, en: en.keyword }];

/** Registers whose records may be public and are not about persons. */
const openRegisters = (): readonly RegisterDefinition[] =>
  allRegisters.filter(({ disclosure, personalPurpose }) => disclosure.allowed.includes("public") && !personalPurpose);

/** What everybody may download, with its dates: what is counted is what is public, whoever asks. */
export async function readOpenData(ctx: Ctx, region: Region): Promise<OpenData> {
  return {
    region: { zh: region.zh, en: region.en },
    licence: await parameterAt(ctx, openLicence),
    datasets: [
      await indicatorsDataset(ctx),
      await factsDataset(ctx),
      ...(await Promise.all(openRegisters().map((definition) => registerDataset(ctx, definition)))),
    ],
  };
}

interface Stretch {
  records: number;
  samples: number;
  first: Date | null;
  last: Date | null;
}

async function registerDataset(ctx: Ctx, definition: RegisterDefinition): Promise<OpenDataset> {
  const { rows } = await sql<Stretch>`
    select count(*) as records, count(*) filter (where origin = 'sample') as samples,
      min(created_at) as first, max(changed_at) as last
    from registers.${tableRef(definition)} where disclosure = 'public'`.execute(ctx.tx);
  const path = `/api/registers/${definition.code}/files`;
  return dataset(definition.code, definition.title, definition.purpose, rows[0]!, [
    { format: "csv", path: `${path}/csv` },
    { format: "json", path: `${path}/json` },
  ]);
}

async function factsDataset(ctx: Ctx): Promise<OpenDataset> {
  const { rows } = await sql<Stretch>`
    select count(*) as records, count(*) filter (where sample) as samples,
      min(recorded_at) as first, max(recorded_at) as last from ledger.live_fact`.execute(ctx.tx);
  return dataset("facts", { zh: zh.facts, en: en.facts }, { zh: zh.factsAbout, en: en.factsAbout }, rows[0]!, [
    { format: "csv", path: "/api/registers/open-data/facts.csv" },
    { format: "json", path: "/api/ledger/facts" },
  ]);
}

async function indicatorsDataset(ctx: Ctx): Promise<OpenDataset> {
  const { rows } = await sql<{ last: Date | null }>`select max(recorded_at) as last from ledger.live_fact`.execute(
    ctx.tx,
  );
  const head = { zh: zh.indicators, en: en.indicators };
  const about = { zh: zh.indicatorsAbout, en: en.indicatorsAbout };
  const made = dataset(
    "indicators",
    head,
    about,
    { records: 0, samples: 0, first: null, last: rows[0]?.last ?? null },
    [
      { format: "csv", path: "/api/indicators/export/csv" },
      { format: "json", path: "/api/indicators/export/json" },
    ],
  );
  return { ...made, records: null };
}

const dataset = (
  code: string,
  title: OpenDataset["title"],
  about: OpenDataset["title"],
  { records, samples, first, last }: Stretch,
  distributions: OpenDataset["distributions"],
): OpenDataset => ({
  code,
  title: { zh: title.zh, en: title.en },
  description: { zh: zh.withSamples(about.zh, samples), en: en.withSamples(about.en, samples) },
  keywords,
  records,
  samples,
  issued: first?.toISOString() ?? null,
  modified: last?.toISOString() ?? null,
  distributions,
});

/** The catalogue as JSON-LD or Turtle. `base`: the address under which this installation was asked. */
export async function catalogueFile(
  ctx: Ctx,
  region: Region,
  format: (typeof catalogueFormats)[number],
  base: string,
): Promise<Download> {
  const things = catalogueOf(await readOpenData(ctx, region), base, {
    title: { zh: zh.catalogue(region.zh), en: en.catalogue(region.en) },
    description: { zh: zh.catalogueAbout(region.zh), en: en.catalogueAbout(region.en) },
  });
  const isTurtle = format === "ttl";
  return {
    fileName: `catalogue.${format}`,
    mediaType: isTurtle ? "text/turtle; charset=utf-8" : "application/ld+json",
    bytes: Buffer.from(isTurtle ? turtleOf(things) : `${JSON.stringify(jsonLdOf(things), null, 2)}\n`),
  };
}

/** Every fact that holds now, as known at one instant, as a table. */
export async function factsFile(ctx: Ctx): Promise<Download> {
  const parts: string[] = [writeCsv([[...factColumns]], { bom: true, escapeFormulae: true })];
  const known = ctx.clock.now().toISOString();
  for await (const facts of exportFacts(ctx, { known, all: "false" }))
    parts.push(writeCsv(facts.map(factCells), { escapeFormulae: true }));
  const text = parts.map((part) => part.trimEnd()).join("\r\n");
  return { fileName: "facts.csv", mediaType: "text/csv; charset=utf-8", bytes: Buffer.from(`${text}\r\n`) };
}
