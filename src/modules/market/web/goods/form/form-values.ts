import type { Demand, DemandInput } from "../../../contract/demand.ts";
import type { Result, ResultInput } from "../../../contract/result.ts";
import type { Inventor, Parameter, Right } from "../../../contract/terms.ts";

/** The fields of a form while they are typed in: what is not filled in is missing. Money in 万元. */
export interface GoodFormFields {
  titleZh?: string;
  titleEn?: string;
  field?: string | null;
  place?: string | null;
  parameters?: (Partial<Parameter> | undefined)[];
  modes?: DemandInput["modes"];
  exclusivity?: DemandInput["exclusivity"];
  secrecy?: DemandInput["secrecy"];
  showsOwner?: boolean;
  forFirm?: string | null;
  behalfBasis?: string;
  confidential?: string;
  least?: number | null;
  most?: number | null;
}
export interface DemandFormFields extends GoodFormFields {
  problem?: string;
  deadline?: string;
  acceptance?: string;
  neededReadiness?: number | null;
}
export interface ResultFormFields extends GoodFormFields {
  summary?: string;
  comparedWith?: string;
  costNote?: string;
  claimedReadiness?: number | null;
  inventors?: (Partial<Inventor> | undefined)[];
  rights?: (Partial<Right> | undefined)[];
  isJobResult?: boolean;
  isListedApart?: boolean;
}

const centsOf = (tenThousands: number | null | undefined): number | null =>
  tenThousands === null || tenThousands === undefined ? null : Math.round(tenThousands * 1_000_000);
const tenThousandsOf = (cents: number | null): number | null => (cents === null ? null : cents / 1_000_000);
const textOf = (text: string | undefined): string | null => (text?.trim() ? text.trim() : null);
const filled = <T extends { name?: string; number?: string }>(rows: readonly (T | undefined)[] | undefined): T[] =>
  (rows ?? []).flatMap((row) => (row && (row.name?.trim() || row.number?.trim()) ? [row] : []));

const goodOf = (fields: GoodFormFields) => ({
  titleZh: fields.titleZh?.trim() ?? "",
  titleEn: textOf(fields.titleEn),
  field: fields.field ?? null,
  place: fields.place ?? null,
  parameters: filled(fields.parameters).map(({ name, comparator = ">=", now, wanted, unit }) => ({
    name: name!.trim(),
    comparator,
    now: now ?? null,
    wanted: wanted ?? null,
    unit: unit?.trim() ?? "",
  })),
  modes: fields.modes ?? [],
  exclusivity: fields.exclusivity ?? ("either" as const),
  secrecy: fields.secrecy ?? ("open" as const),
  showsOwner: fields.showsOwner ?? true,
  forFirm: fields.forFirm ?? null,
  behalfBasis: textOf(fields.behalfBasis),
  ...(textOf(fields.confidential) === null ? {} : { confidential: textOf(fields.confidential) }),
});

/** A demand as the API takes it. */
export const demandInputOf = (fields: DemandFormFields): DemandInput => ({
  ...goodOf(fields),
  problem: fields.problem?.trim() ?? "",
  budgetLeast: centsOf(fields.least),
  budgetMost: centsOf(fields.most),
  deadline: textOf(fields.deadline),
  acceptance: textOf(fields.acceptance),
  neededReadiness: fields.neededReadiness ?? null,
});

/** A result as the API takes it. */
export const resultInputOf = (fields: ResultFormFields): ResultInput => ({
  ...goodOf(fields),
  summary: fields.summary?.trim() ?? "",
  priceLeast: centsOf(fields.least),
  priceMost: centsOf(fields.most),
  comparedWith: textOf(fields.comparedWith),
  costNote: textOf(fields.costNote),
  claimedReadiness: fields.claimedReadiness ?? null,
  inventors: filled(fields.inventors).map(({ name, organisation, share }) => ({
    name: name!.trim(),
    organisation: organisation?.trim() ?? "",
    share: share ?? null,
  })),
  rights: filled(fields.rights).map(({ kind = "invention", number, status = "applied" }) => ({
    kind,
    number: number!.trim(),
    status,
  })),
  isJobResult: fields.isJobResult ?? false,
  isListedApart: fields.isListedApart ?? false,
});

const fieldsOf = (good: Demand | Result): GoodFormFields => ({
  titleZh: good.title.zh,
  titleEn: good.title.en ?? "",
  field: good.field?.code ?? null,
  place: good.place,
  parameters: good.parameters,
  modes: good.modes,
  exclusivity: good.exclusivity,
  secrecy: good.secrecy,
  showsOwner: good.showsOwner,
});

/** A demand that is kept, in its form. */
export const fieldsOfDemand = (demand: Demand): DemandFormFields => ({
  ...fieldsOf(demand),
  problem: demand.problem,
  least: tenThousandsOf(demand.budget.least),
  most: tenThousandsOf(demand.budget.most),
  deadline: demand.deadline ?? "",
  acceptance: demand.acceptance ?? "",
  neededReadiness: demand.neededReadiness,
});

/** A result that is kept, in its form. */
export const fieldsOfResult = (result: Result): ResultFormFields => ({
  ...fieldsOf(result),
  summary: result.summary,
  least: tenThousandsOf(result.price.least),
  most: tenThousandsOf(result.price.most),
  comparedWith: result.comparedWith ?? "",
  costNote: result.costNote ?? "",
  claimedReadiness: result.readiness.claimed,
  inventors: result.inventors,
  rights: result.rights,
  isJobResult: result.isJobResult,
  isListedApart: result.isListedApart,
});
