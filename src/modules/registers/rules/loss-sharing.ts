/** Who puts money into a blended funding; each a money field of its record. */
export const lossParties = ["publicPart", "firmPart", "institutePart", "socialPart"] as const;
export type LossParty = (typeof lossParties)[number];

/**
 * What each party bears of a loss, in 分. `first`: who bears it up to its own part before the others do; null: nobody. The
 * rest is borne in proportion to what each put in; what rounding leaves goes to the last of them. Nobody bears more than
 * it put in, so of a loss beyond all parts the excess is borne by none.
 */
export function shareLoss(
  parts: Readonly<Record<LossParty, number>>,
  loss: number,
  first: LossParty | null,
): Record<LossParty, number> {
  const borne = { publicPart: 0, firmPart: 0, institutePart: 0, socialPart: 0 };
  if (first) borne[first] = Math.min(parts[first], loss);
  const others = lossParties.filter((party) => party !== first && parts[party] > 0);
  const together = others.reduce((sum, party) => sum + parts[party], 0);
  const rest = Math.min(loss - (first ? borne[first] : 0), together);
  let left = rest;
  for (const party of others) {
    const isLast = party === others.at(-1);
    borne[party] = isLast ? left : Number((BigInt(rest) * BigInt(parts[party])) / BigInt(together));
    left -= borne[party];
  }
  return borne;
}

/** Who bears a loss first, by the choice of the record; who is not named here bears nothing before the others. */
const firstBearer: Readonly<Record<string, LossParty>> = { "public-first": "publicPart", "firm-first": "firmPart" };

/** What one party bears of the loss of a record, or null while there is none or nobody said in which order. */
export function lossOf(values: Readonly<Record<string, unknown>>, party: LossParty): number | null {
  const { loss, lossOrder } = values;
  if (typeof loss !== "number" || typeof lossOrder !== "string") return null;
  const part = (name: LossParty) => (typeof values[name] === "number" ? values[name] : 0);
  const parts = {
    publicPart: part("publicPart"),
    firmPart: part("firmPart"),
    institutePart: part("institutePart"),
    socialPart: part("socialPart"),
  };
  return shareLoss(parts, loss, firstBearer[lossOrder] ?? null)[party];
}
