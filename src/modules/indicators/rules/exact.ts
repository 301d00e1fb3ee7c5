import Big from "big.js";

/** Exact decimals with enough places for a division; what leaves it is rounded once, half up. */
const Exact = Big();
Exact.DP = 40;
Exact.RM = Big.roundHalfUp;

export type Decimal = Big;
export const decimal = (text: string | number): Decimal => new Exact(text);

/** Places after the point that a quotient keeps. Sums and counts keep all that they have. */
const places = 10;

/** A decimal as plain text, without an exponent and without trailing zeros. */
export const plain = (value: Decimal): string =>
  value
    .toFixed()
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(/^-0$/, "0");

/** The same, a quotient rounded once. */
export const rounded = (value: Decimal): string => plain(value.round(places, Big.roundHalfUp));

/** The n-th root of a positive decimal, by Newton's method, to 30 places: the same digits on every machine. */
export function root(value: Decimal, n: number): Decimal {
  if (n === 1) return value;
  const enough = decimal("1e-32");
  let guess = decimal(Math.max(Number(value) ** (1 / n), Number.MIN_VALUE).toPrecision(15));
  for (let step = 0; step < 60; step += 1) {
    const next = guess
      .times(n - 1)
      .plus(value.div(power(guess, n - 1)))
      .div(n);
    if (next.minus(guess).abs().lt(enough)) return next.round(30, Big.roundHalfUp);
    guess = next;
  }
  return guess.round(30, Big.roundHalfUp);
}

function power(base: Decimal, exponent: number): Decimal {
  let product = decimal(1);
  for (let step = 0; step < exponent; step += 1) product = product.times(base).round(40, Big.roundHalfUp);
  return product;
}

/** What is added to the first decimal to get the second, exactly. */
export const difference = (before: string, after: string): string => plain(decimal(after).minus(before));
