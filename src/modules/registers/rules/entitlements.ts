import type { OwnData } from "../contract/own-data.ts";

type OwnRecord = Pick<OwnData["records"][number], "register" | "state" | "fields">;

export type Entitlement = OwnData["entitlements"][number];

/** The five services of the card, and the five matters of the policies for talents; two are in both. */
const ofCard = ["residence", "housing", "spouse", "school", "health"] as const;
const ofPolicies = ["tax", "school", "health", "housing", "transport"] as const;

interface Period {
  readonly from: string;
  readonly to: string | null;
}

/** The end of what holds on a day by one of these records; undefined: nothing holds. A period that nobody set has no end. */
function heldUntil(records: readonly OwnRecord[], register: string, state: string, day: string) {
  const held = records.filter((one) => one.register === register && one.state === state);
  for (const { fields } of held) {
    const valid = fields.valid as Period | undefined;
    if (!valid) return null;
    if (valid.from <= day && (valid.to === null || day < valid.to)) return valid.to;
  }
  return undefined;
}

/**
 * The services that somebody is entitled to on a day by the records about them: the five of a card that is issued and
 * valid, the five of the policies with a rating that is valid; and how far the latest request for each is.
 */
export function entitlementsOf(records: readonly OwnRecord[], day: string): Entitlement[] {
  const requests = records.filter(({ register }) => register === "talent-service");
  const stateOf = (service: string) => requests.findLast(({ fields }) => fields.service === service)?.state ?? null;
  const by = (source: Entitlement["source"], services: readonly string[], until: string | null | undefined) =>
    until === undefined ? [] : services.map((service) => ({ service, source, until, request: stateOf(service) }));
  return [
    ...by("card", ofCard, heldUntil(records, "green-card", "issued", day)),
    ...by("rating", ofPolicies, heldUntil(records, "talent-rating", "rated", day)),
  ];
}
