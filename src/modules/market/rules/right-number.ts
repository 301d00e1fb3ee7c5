import type { Right, RightKind } from "../contract/terms.ts";

/** What is wrong with the number of a right. */
export const rightFaults = ["form", "year", "kind", "check-digit"] as const;
export type RightFault = (typeof rightFaults)[number];

/** The digit for the kind in a Chinese application number; 8 and 9 entered by the PCT. */
const kindDigits: Partial<Record<RightKind, string>> = { invention: "18", utility: "29", design: "3" };
const publicationKinds: Partial<Record<RightKind, string>> = { invention: "ABC", utility: "UY", design: "SD" };

/**
 * The check digit of a Chinese patent application number by ZC 0006-2003: each digit times 2 to 9 and again from 2, summed
 * modulo 11, where 10 is written X. `digits`: 12 (since October 2003) or 8 (before).
 */
export function patentCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (2 + (at % 8)), 0);
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

/** A number as it is compared: however it is typed, and with or without ZL or CN before it and the point of its check digit. */
export const rightKey = (number: string): string =>
  plain(number)
    .replace(/^(?:ZL|CN)(?=\d+\.?[\dX]$)/, "")
    .replace(/\.(?=[\dX]$)/, "");

/** Spaces, width and case do not matter; ZL or CN may stand before an application number. */
const plain = (number: string): string => number.normalize("NFKC").replace(/\s+/g, "").toUpperCase();

/**
 * What is wrong with the number of a right, or null. Application (patent) numbers: year, kind, serial number, check digit
 * behind a point. Publication numbers: CN, nine digits, kind. Software: year SR seven digits, or the older 软著登字第…号.
 * Standards: a code, a number, a year. Other kinds are taken as they are written. `day`: today, for the year.
 */
export function rightFault({ kind, number }: Pick<Right, "kind" | "number">, day: string): RightFault | null {
  const text = plain(number);
  if (kind === "other") return null;
  if (kind === "software") return softwareFault(text, day);
  if (kind === "standard") return standardFault(text, day);
  const publication = /^CN([123])\d{8}([A-Z])$/.exec(text);
  if (publication)
    return publicationKinds[kind]!.includes(publication[2]!) && kindDigits[kind]!.includes(publication[1]!)
      ? null
      : "kind";
  const application = /^(?:ZL|CN)?(?:(\d{4})(\d)(\d{7})|(\d{2})(\d)(\d{5}))\.?([\dX])$/.exec(text);
  if (!application) return "form";
  const [, year, digit, serial, shortYear, shortDigit, shortSerial, check] = application;
  const filed = year ?? `${Number(shortYear) >= 85 ? "19" : "20"}${shortYear}`;
  if (filed < "1985" || filed > day.slice(0, 4) || (year !== undefined && year < "2003")) return "year";
  if (!kindDigits[kind]!.includes(digit ?? shortDigit!)) return "kind";
  const body = year === undefined ? `${shortYear}${shortDigit}${shortSerial}` : `${year}${digit}${serial}`;
  return patentCheckDigit(body) === check ? null : "check-digit";
}

function softwareFault(text: string, day: string): RightFault | null {
  if (/^软著登字第\d{6,8}号$/.test(text)) return null;
  const year = /^(\d{4})SR\d{6,7}$/.exec(text)?.[1];
  if (year === undefined) return "form";
  return year < "1992" || year > day.slice(0, 4) ? "year" : null;
}

function standardFault(text: string, day: string): RightFault | null {
  const year = /^[A-Z]{1,5}(?:\/[A-Z0-9]{1,10})*\d+(?:\.\d+)*[-—]((?:19|20)\d{2})$/.exec(text)?.[1];
  if (year === undefined) return "form";
  return year > day.slice(0, 4) ? "year" : null;
}
