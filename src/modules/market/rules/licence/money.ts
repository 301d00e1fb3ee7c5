/** `amount * times / per`, rounded half up to whole 分; exact for all amounts of a licence. */
export function share(amount: number, times: number, per: number): number {
  const product = BigInt(amount) * BigInt(times) * 2n + BigInt(per);
  return Number(product / (2n * BigInt(per)));
}

/** An amount in equal parts of whole 分; what does not divide goes to the last, so that the parts are the amount again. */
export function equalParts(amount: number, parts: number): number[] {
  const each = Math.floor(amount / parts);
  return Array.from({ length: parts }, (_, at) => (at === parts - 1 ? amount - each * (parts - 1) : each));
}

/** An amount by shares (which sum up to 10,000): each rounded down, the rest with the last, so that the parts are the amount again. */
export function partsByShares(amount: number, shares: readonly number[]): number[] {
  const parts = shares.slice(0, -1).map((one) => Number((BigInt(amount) * BigInt(one)) / 10_000n));
  return [...parts, amount - parts.reduce((sum, one) => sum + one, 0)];
}

export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
