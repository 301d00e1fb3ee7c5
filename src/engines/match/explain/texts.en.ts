import type { ConstraintRole, RefusalReason } from "../contract.ts";
import type { MatchTexts } from "./texts.zh.ts";

const roleNames: Record<ConstraintRole, string> = {
  area: "area",
  budget: "cost",
  deadline: "time",
  readiness: "readiness",
  exclusivity: "exclusivity",
  confidentiality: "confidentiality",
};
const reasons: Record<RefusalReason, string> = {
  "other-problem": "another problem",
  "parameters-missed": "parameters missed",
  "too-early": "not ready enough",
  "too-expensive": "too expensive",
  "too-late": "too late",
  "wrong-area": "wrong area",
  exclusivity: "no agreement on exclusivity",
  confidentiality: "no agreement on confidentiality",
  "already-solved": "solved already",
  "no-capacity": "no capacity",
  other: "other",
};
const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(", ");
const money = (fen: number): string => `CNY ${(fen / 100).toLocaleString("en")}`;
const amount = (value: number, unit: string): string => {
  if (unit === "fen") return money(value);
  return `${value} ${unit}`;
};

const terms: Record<string, string> = { exclusive: "exclusive", shared: "shared", either: "either" };
const range = (value: string): string => {
  const [least = "", most = ""] = value.split("..");
  const amounts = [least, most].map((fen) => (fen === "" ? "" : money(Number(fen))));
  if (least === "") return `at most ${amounts[1]}`;
  return most === "" ? `from ${amounts[0]}` : `${amounts[0]} to ${amounts[1]}`;
};
const said = (role: ConstraintRole, value: string): string => {
  if (role === "budget") return range(value);
  if (role === "readiness") return `level ${value}`;
  return role === "exclusivity" ? (terms[value] ?? value) : value;
};
const both = (role: ConstraintRole, wanted: string, given: string): string =>
  role === "confidentiality" ? "" : ` (wanted: ${said(role, wanted)}; given: ${said(role, given)})`;

export const en: MatchTexts = {
  sharedWords: (words) => `Both speak of ${quoted(words)}.`,
  nothingShared: () => "The two texts share no key words; only similar characters put it here. Judge for yourself.",
  sameField: (codes) => `The same field: ${codes.join(", ")}.`,
  nearField: (wanted, given, share) =>
    `Neighbouring fields: wanted ${wanted}, given ${given} (nearness ${Math.round(share * 100)} %).`,
  met: (role, wanted, given) => `The ${roleNames[role]} is as required${both(role, wanted, given)}.`,
  missed: (role, wanted, given, gap) =>
    `The ${roleNames[role]} is not as required${both(role, wanted, given)}${gap ? `: off by ${amount(gap.amount, gap.unit)}` : ""}.`,
  unknown: (role) => `The other side does not state its ${roleNames[role]}; nobody can tell.`,
  numberMet: (wanted, given) => `Wanted "${wanted}", stated "${given}": reached.`,
  numberMissed: (wanted, given, gap) =>
    `Wanted "${wanted}", only "${given}" stated${gap ? `: off by ${amount(gap.amount, gap.unit)}` : ""}.`,
  numberUnclear: (wanted, given) => `Wanted "${wanted}", stated "${given}": whether that covers it is not certain.`,
  refusedAlike: (reason, factor) =>
    `A pair like this was refused (${reasons[reason]}); the score is multiplied by ${factor.toFixed(2)}.`,
  closeGap: (role, gap) => {
    const by = gap ? ` by ${amount(gap.amount, gap.unit)}` : "";
    const ways: Record<ConstraintRole, string> = {
      area: "one side widens its area, or both work across areas",
      budget: `the price falls or the budget rises${by}`,
      deadline: `delivery comes earlier or the deadline moves${by}`,
      readiness: `readiness rises${by} (a proof of concept or pilot first), or the request takes an earlier stage`,
      exclusivity: "both sides settle on the same terms, exclusive or shared",
      confidentiality: `one side accepts the other's confidentiality (off${by})`,
    };
    return `It would match if ${ways[role]}.`;
  },
  askFor: (role) => `Ask the other side for its ${roleNames[role]}.`,
  closeNumber: (wanted, gap) =>
    `It would match if "${wanted}" were reached${gap ? `: off by ${amount(gap.amount, gap.unit)}` : ""}.`,
  askNumber: (wanted) => `Ask the other side whether it reaches "${wanted}".`,
  notMentioned: (words) => `The request speaks of ${quoted(words)}, the other side does not: check.`,
};
