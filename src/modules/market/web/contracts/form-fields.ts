import { readNumber } from "../../../../engines/tables/cell-values.ts";
import type {
  ContractDetail,
  ContractType,
  DeductionKind,
  NewContract,
  NewParty,
  Payment,
  Property,
  Side,
} from "../../contract/contracts.ts";
import type { ContractDraft } from "../../contract/drafts.ts";
import { fenOf, wanOf } from "../../rules/contracts.ts";

export interface PartyFields {
  name?: string;
  firm?: string | null;
  creditCode?: string;
  place?: string | null;
  outside?: string;
}

/** What the form holds while a contract is written; amounts as typed, in 万元. */
export interface ContractFields {
  name?: string;
  type: ContractType;
  seller?: PartyFields;
  buyer?: PartyFields;
  signedOn?: string;
  startsOn?: string;
  endsOn?: string;
  total?: string;
  technology?: string;
  deductions?: { kind?: DeductionKind; amount?: string }[];
  payment?: Payment | null;
  property?: Property | null;
  field?: string;
  summary?: string;
  basis?: string;
}

/** A typed amount as 分; `wrong` when it is none. */
function amountOf(text: string | undefined): number | null | "wrong" {
  if (text === undefined || text.trim() === "") return null;
  const number = readNumber(text);
  return "value" in number && !number.isPercent ? (fenOf(number.value) ?? "wrong") : "wrong";
}

/** Whether every amount that was typed is one. */
export const areAmountsRight = ({ total, technology, deductions = [] }: ContractFields): boolean =>
  [total, technology, ...deductions.map((one) => one?.amount)].every((text) => amountOf(text) !== "wrong");

function partyOf({ name = "", firm, creditCode, place, outside }: PartyFields = {}): NewParty {
  return {
    firm: firm || null,
    name: name.trim(),
    creditCode: creditCode?.trim() || null,
    place: place || null,
    outside: place ? null : outside?.trim() || null,
  };
}

/** What the form does not show and what stays as it is: further parties, and what the contract comes of. */
export interface Unshown {
  readonly others: Readonly<Record<Side, readonly NewParty[]>>;
  readonly lead: string | null;
  readonly licence: string | null;
}
export const nothingElse: Unshown = { others: { seller: [], buyer: [] }, lead: null, licence: null };

/** The contract as it is sent; null while it has not even what every contract has. */
export function contentOf(
  fields: ContractFields,
  { others, lead, licence }: Unshown = nothingElse,
): NewContract | null {
  const [seller, buyer] = [partyOf(fields.seller), partyOf(fields.buyer)];
  const name = fields.name?.trim() ?? "";
  const basis = fields.basis?.trim() ?? "";
  if (name === "" || seller.name === "" || buyer.name === "" || basis === "" || !areAmountsRight(fields)) return null;
  const amount = (text: string | undefined) => amountOf(text) as number | null;
  return {
    name,
    type: fields.type,
    sellers: [seller, ...others.seller],
    buyers: [buyer, ...others.buyer],
    signedOn: fields.signedOn || null,
    startsOn: fields.startsOn || null,
    endsOn: fields.endsOn || null,
    total: amount(fields.total),
    technology: amount(fields.technology),
    deductions: (fields.deductions ?? []).flatMap((one) =>
      one?.kind && one.amount ? [{ kind: one.kind, amount: amount(one.amount) ?? 0 }] : [],
    ),
    payment: fields.payment ?? null,
    property: fields.property ?? null,
    field: fields.field?.trim() || null,
    summary: fields.summary?.trim() || null,
    lead,
    licence,
    basis,
  };
}

const asParty = ({ firm, name, creditCode, place, outside }: ContractDetail["parties"][number]): NewParty => ({
  firm: firm?.code ?? null,
  name,
  creditCode,
  place,
  outside,
});

/** A kept or drafted contract as the form shows it, and what it does not show. */
export function fieldsOf(contract: ContractDraft): { fields: ContractFields; unshown: Unshown } {
  const of = (side: Side) => contract.parties.filter((party) => party.side === side).map(asParty);
  const [seller, ...sellers] = of("seller");
  const [buyer, ...buyers] = of("buyer");
  const typed = (fen: number | null) => (fen === null ? "" : wanOf(fen));
  const shown = (party: NewParty | undefined): PartyFields => ({
    name: party?.name ?? "",
    firm: party?.firm ?? null,
    creditCode: party?.creditCode ?? "",
    place: party?.place ?? null,
    outside: party?.outside ?? "",
  });
  return {
    fields: {
      name: contract.name,
      type: contract.type,
      seller: shown(seller),
      buyer: shown(buyer),
      signedOn: contract.signedOn ?? "",
      startsOn: contract.startsOn ?? "",
      endsOn: contract.endsOn ?? "",
      total: typed(contract.total),
      technology: typed(contract.technology),
      deductions: contract.deductions.map(({ kind, amount }) => ({ kind, amount: wanOf(amount) })),
      payment: contract.payment,
      property: contract.property,
      field: contract.field ?? "",
      summary: contract.summary ?? "",
    },
    unshown: {
      others: { seller: sellers, buyer: buyers },
      lead: contract.lead?.id ?? null,
      licence: contract.licence?.id ?? null,
    },
  };
}
