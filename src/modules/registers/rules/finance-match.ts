import { type FirmStage, firmStages, type matchReasons } from "../contract/finance.ts";

type MatchReason = (typeof matchReasons)[number];

/** Stages that a fund of this word invests in; a fund that says nothing is taken for none. */
export const stagesOf = (stage: string | null): readonly FirmStage[] => {
  if (stage === "all") return firmStages;
  if (stage === "early") return ["seed", "start-up"];
  return firmStages.filter((one) => one === stage);
};

/** The stage that follows, or null after the last one. */
export const stageAfter = (stage: FirmStage | null): FirmStage | null =>
  stage === null ? null : (firmStages[firmStages.indexOf(stage) + 1] ?? null);

export interface Need {
  readonly kind: string;
  readonly stage: string | null;
  readonly field: string | null;
  readonly place: string | null;
  /** In 分; null: not said. */
  readonly amount: number | null;
}

/** Somebody or something that may meet a need. */
export interface Supply {
  readonly register: "fund" | "finance-product" | "finance-provider";
  readonly kind: string | null;
  readonly stage: string | null;
  readonly field: string | null;
  readonly place: string | null;
  /** What is left to give, in 分; null: not said. */
  readonly left: number | null;
}

/** Kinds of provider that help with a need. */
const providersFor: Readonly<Record<string, readonly string[]>> = {
  loan: ["branch", "bank", "platform"],
  guarantee: ["guarantor"],
  insurance: ["insurer"],
  equity: ["investor"],
  listing: ["securities", "accounting", "law"],
  other: ["platform", "consulting"],
};

function isOfKind(need: Need, { register, kind }: Supply): boolean {
  if (register === "fund") return need.kind === "equity";
  if (register === "finance-product")
    return kind === need.kind || (need.kind === "loan" && (kind === "pledge" || kind === "linkage"));
  return providersFor[need.kind]?.includes(kind ?? "") ?? false;
}

/**
 * Why something suits a need, reason by reason; null: it does not. What a supply leaves open excludes nothing and is no
 * reason either; a stage or an amount that does not fit excludes it.
 */
export function matchOf(need: Need, supply: Supply): readonly MatchReason[] | null {
  if (!isOfKind(need, supply)) return null;
  const reasons: MatchReason[] = ["kind"];
  if (supply.register === "fund" && supply.stage !== null && need.stage !== null) {
    if (!stagesOf(supply.stage).some((one) => one === need.stage)) return null;
    reasons.push("stage");
  }
  if (supply.left !== null && need.amount !== null) {
    if (supply.left < need.amount) return null;
    reasons.push("money");
  }
  if (supply.field !== null && need.field !== null) {
    if (supply.field !== need.field) return null;
    reasons.push("field");
  }
  if (supply.place !== null && supply.place === need.place) reasons.push("place");
  return reasons;
}
