/** A decimal as written, times a power of ten, exactly: shifts the point and nothing else. */
export function shiftDecimal(value: string, power: number): string {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "0", part = ""] = value.replace(/^[-+]/, "").split(".");
  const digits = whole + part;
  const point = whole.length + power;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const shifted = `${padded.slice(0, at)}.${padded.slice(at)}`;
  const tidy = shifted.replace(/\.?0*$/, "").replace(/^0+(?=\d)/, "");
  return /^0?$/.test(tidy) ? "0" : sign + tidy;
}
