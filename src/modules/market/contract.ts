/** The two kinds of goods of the market. */
export const goodKinds = ["demand", "result"] as const;
export type GoodKind = (typeof goodKinds)[number];

/** Who keeps the market: they see every good, and never a confidential part. */
export const marketStewards = ["administrator", "commission-office"] as const;
/** Who reads what is to be published, beside those who keep the market. */
export const marketReaders = [...marketStewards, "reviewer"] as const;
/** Who posts goods of the own organisation. */
export const marketOwners = ["enterprise", "institute"] as const;
/** Whose organisations may be parties to a disclosure. */
export const marketParties = [
  "enterprise",
  "institute",
  "broker",
  "operator",
  "reporter",
  "administrator",
  "commission-office",
  "finance-officer",
  "expert",
] as const;
/** Who posts for a firm at a field station, on its behalf and said so. */
export const marketStations = ["broker", "operator", "reporter", ...marketStewards] as const;
