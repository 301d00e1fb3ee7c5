import type {
  ContractType,
  Deduction,
  Missing,
  MissingLine,
  Payment,
  Property,
  RuleSet,
} from "../contract/contracts.ts";
import { isKnownSeat, ruleSetOn, type Seat } from "./contracts.ts";

export interface CheckedParty extends Seat {
  readonly name: string;
  readonly creditCode: string | null;
}

export interface CheckedContract {
  readonly type: ContractType;
  readonly sellers: readonly CheckedParty[];
  readonly buyers: readonly CheckedParty[];
  readonly signedOn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly total: number | null;
  readonly technology: number | null;
  readonly deductions: readonly Deduction[];
  readonly payment: Payment | null;
  readonly property: Property | null;
  readonly summary: string | null;
}

/** Types whose technology is under a right that has to be named. */
const underRight: readonly ContractType[] = ["transfer", "licence"];

/**
 * Everything that a contract still misses, in the order of its form; a line that blocks keeps it from being registered.
 * A code number is asked of parties in the country only, whose place is an area or said to be elsewhere: it never blocks.
 */
export function missingLines(contract: CheckedContract, sets: readonly RuleSet[], today: string): MissingLine[] {
  const { type, sellers, buyers, signedOn, startsOn, endsOn, payment, property, summary } = contract;
  const lines: MissingLine[] = [];
  const miss = (what: Missing, blocks = true) => lines.push({ what, blocks });
  const rules = signedOn === null ? null : ruleSetOn(sets, signedOn);
  if (signedOn !== null && rules === null) miss("no-rules");
  if (rules && !rules.types.includes(type)) miss("type-not-known");
  const [seller, buyer] = [sellers[0], buyers[0]];
  if (!seller || !isKnownSeat(seller)) miss("seller-place");
  if (!buyer || !isKnownSeat(buyer)) miss("buyer-place");
  if (sellers.some(lacksCode)) miss("seller-code", false);
  if (buyers.some(lacksCode)) miss("buyer-code", false);
  if (sellers.some((one) => buyers.some((other) => isSame(one, other)))) miss("same-party");
  if (signedOn === null) miss("signed-on");
  else if (signedOn > today) miss("signed-later");
  if (startsOn === null || endsOn === null) miss("period", false);
  else if (endsOn < startsOn) miss("period-wrong");
  for (const what of missingAmounts(contract, rules)) miss(what);
  if (payment === null) miss("payment");
  if (property === null && underRight.includes(type)) miss("property");
  if (summary === null) miss("summary", false);
  return lines;
}

const lacksCode = ({ creditCode, place }: CheckedParty): boolean => creditCode === null && place !== null;

const isSame = (one: CheckedParty, other: CheckedParty): boolean =>
  one.creditCode !== null && other.creditCode !== null
    ? one.creditCode === other.creditCode
    : one.name.replace(/\s/g, "") === other.name.replace(/\s/g, "");

/** Total and technology amount: what is not paid for technology is told by its kind, and adds up to the 分. */
function missingAmounts(
  { total, technology, deductions }: Pick<CheckedContract, "total" | "technology" | "deductions">,
  rules: RuleSet | null,
): Missing[] {
  const wrong: Missing[] = [];
  if (total === null || total === 0) wrong.push("total");
  if (technology === null) wrong.push("technology");
  if (total === null || technology === null) return wrong;
  if (technology > total) return [...wrong, "technology-over-total"];
  const deducted = deductions.reduce((sum, { amount }) => sum + amount, 0);
  if (technology < total && deductions.length === 0) wrong.push("deductions");
  else if (total - deducted !== technology) wrong.push("deductions-differ");
  if (rules && deductions.some(({ kind }) => !rules.deductions.includes(kind))) wrong.push("deduction-not-allowed");
  return wrong;
}

export const isComplete = (lines: readonly MissingLine[]): boolean => !lines.some(({ blocks }) => blocks);
