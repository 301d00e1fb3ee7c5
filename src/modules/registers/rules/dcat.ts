import type { Licence, OpenData, OpenDataset } from "../contract/open-data.ts";
import type { Term, Thing } from "./rdf.ts";

const authority = "http://publications.europa.eu/resource/authority";
const languages = { zh: `${authority}/language/ZHO`, en: `${authority}/language/ENG` };
const formats = {
  csv: { type: `${authority}/file-type/CSV`, media: "https://www.iana.org/assignments/media-types/text/csv" },
  json: { type: `${authority}/file-type/JSON`, media: "https://www.iana.org/assignments/media-types/application/json" },
};

/** Where the text of a licence stands. */
export const licenceAddresses: Readonly<Record<Exclude<Licence, "undecided">, string>> = {
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "odc-by": "https://opendatacommons.org/licenses/by/1-0/",
};

export interface CatalogueWords {
  readonly title: { readonly zh: string; readonly en: string };
  readonly description: { readonly zh: string; readonly en: string };
}

const iri = (address: string): Term => ({ iri: address });
const both = (property: string, { zh, en }: { zh: string; en: string }): [string, Term][] => [
  [property, { text: zh, language: "zh" }],
  [property, { text: en, language: "en" }],
];
const instant = (property: string, at: string | null): [string, Term][] =>
  at === null ? [] : [[property, { value: at, datatype: "xsd:dateTime" }]];

/**
 * The catalogue by DCAT-AP 3: catalogue, publisher, datasets and their distributions. `base`: the address of the
 * installation, without a slash at its end. A licence that nobody has decided is not named.
 */
export function catalogueOf(data: OpenData, base: string, words: CatalogueWords): Thing[] {
  const publisher = `${base}/#publisher`;
  const catalogue = `${base}/open-data#catalogue`;
  const licence = data.licence === "undecided" ? null : licenceAddresses[data.licence];
  const modified = data.datasets.flatMap((one) => one.modified ?? []).sort();
  return [
    {
      iri: catalogue,
      type: "dcat:Catalog",
      says: [
        ...both("dct:title", words.title),
        ...both("dct:description", words.description),
        ["dct:publisher", iri(publisher)],
        ["dct:language", iri(languages.zh)],
        ["dct:language", iri(languages.en)],
        ["foaf:homepage", iri(`${base}/open-data`)],
        ...instant("dct:modified", modified.at(-1) ?? null),
        ...(licence ? ([["dct:license", iri(licence)]] as [string, Term][]) : []),
        ...data.datasets.map((one): [string, Term] => ["dcat:dataset", iri(datasetIri(base, one))]),
      ],
    },
    { iri: publisher, type: "foaf:Agent", says: both("foaf:name", data.region) },
    { iri: `${base}/open-data`, type: "foaf:Document", says: both("dct:title", words.title) },
    ...(licence ? [{ iri: licence, type: "dct:LicenseDocument", says: [] }] : []),
    ...data.datasets.flatMap((one) => datasetThings(one, base, publisher, licence)),
  ];
}

const datasetIri = (base: string, { code }: OpenDataset): string => `${base}/open-data#${code}`;

function datasetThings(one: OpenDataset, base: string, publisher: string, licence: string | null): Thing[] {
  const dataset = datasetIri(base, one);
  const distributions = one.distributions.map(({ format, path }) => ({
    iri: `${dataset}-${format}`,
    type: "dcat:Distribution",
    says: [
      ...both("dct:title", {
        zh: `${one.title.zh}（${format.toUpperCase()}）`,
        en: `${one.title.en} (${format.toUpperCase()})`,
      }),
      ["dcat:accessURL", iri(base + path)],
      ["dcat:downloadURL", iri(base + path)],
      ["dct:format", iri(formats[format].type)],
      ["dcat:mediaType", iri(formats[format].media)],
      ...(licence ? ([["dct:license", iri(licence)]] as [string, Term][]) : []),
      ...instant("dct:modified", one.modified),
    ] as [string, Term][],
  }));
  return [
    {
      iri: dataset,
      type: "dcat:Dataset",
      says: [
        ...both("dct:title", one.title),
        ...both("dct:description", one.description),
        ["dct:identifier", { value: one.code, datatype: "xsd:string" }],
        ["dct:publisher", iri(publisher)],
        ["dct:accessRights", iri(`${authority}/access-right/PUBLIC`)],
        ["dct:accrualPeriodicity", iri(`${authority}/frequency/CONT`)],
        ["dcat:theme", iri(`${authority}/data-theme/TECH`)],
        ...one.keywords.flatMap((keyword) => both("dcat:keyword", keyword)),
        ...instant("dct:issued", one.issued),
        ...instant("dct:modified", one.modified),
        ...distributions.map((each): [string, Term] => ["dcat:distribution", iri(each.iri)]),
      ],
    },
    ...distributions,
  ];
}
