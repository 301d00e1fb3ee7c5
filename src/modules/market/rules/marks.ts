import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { FactDraft } from "../../ledger/contract.ts";
import type { GoodState, Standing } from "../contract/good.ts";
import type { Mark, MarkErrorCode, MarkNeed, ResultMark, ResultPlan } from "../contract/marks.ts";

const refusal = (code: MarkErrorCode, params?: Refusal["params"]): Refusal => ({ code, params });

/** Three numbers of the text are counted apart (003:L57, 003:L105); what "transferred" means is not said there, so a steward says it on a basis. */
const metrics: Readonly<Record<ResultMark, string>> = {
  selected: "selected-result",
  moved: "result-to-district-sea-firm",
  transferred: "transferred-result",
};

interface MarkRule {
  /** Marks that may stand before; without any of them only what `first` allows. */
  readonly after: readonly ResultMark[];
  readonly first: boolean;
  readonly needs: readonly MarkNeed[];
}
const rules: Readonly<Record<ResultMark, MarkRule>> = {
  selected: { after: [], first: true, needs: ["place"] },
  moved: { after: ["selected"], first: true, needs: ["destination", "plan", "place"] },
  transferred: { after: ["selected", "moved"], first: false, needs: ["receiver", "place"] },
};

/** A result as far as its marks need to know. */
export interface MarkedResult {
  readonly state: GoodState;
  readonly place: string | null;
  readonly plan: Pick<ResultPlan, "destination" | "plan" | "receiver"> | null;
  readonly marks: readonly Pick<Mark, "mark">[];
}

/** Who writes the plan of a result: its owner, as that is whoever posted it for a firm without accounts, and who keeps the market. */
export const planRefusal = (who: Pick<Standing, "isOwner" | "isSteward">): Refusal | null =>
  who.isOwner || who.isSteward ? null : refusal("market.mark-not-yours");

/** Why a result cannot be marked so now, or null: by who keeps the market, in order, with what the mark needs. */
export function markRefusal(mark: ResultMark, result: MarkedResult, who: Pick<Standing, "isSteward">): Refusal | null {
  if (!who.isSteward) return refusal("market.mark-not-yours");
  const held = result.marks.map((one) => one.mark);
  const { after, first, needs } = rules[mark];
  const isInOrder = held.length === 0 ? first : held.every((one) => after.includes(one));
  if (!isInOrder || result.state === "draft" || result.state === "withdrawn")
    return refusal("market.mark-not-now", { mark });
  const known: Record<MarkNeed, string | null> = {
    place: result.place,
    destination: result.plan?.destination ?? null,
    plan: result.plan?.plan ?? null,
    receiver: result.plan?.receiver ?? null,
  };
  const missing = needs.find((need) => known[need] === null);
  return missing ? refusal("market.mark-needs", { need: missing }) : null;
}

/** Why a day is none for a mark, or null. */
export const markDayRefusal = (on: string, today: string): Refusal | null =>
  on > today ? refusal("market.mark-day", { on, today }) : null;

/** The facts of a result: one for each mark. Moved counts only with its destination. */
export const markFacts = (
  marks: readonly Pick<Mark, "mark" | "on" | "destination">[],
  place: string | null,
): FactDraft[] =>
  marks
    .filter(({ mark, destination }) => mark !== "moved" || destination !== null)
    .map(({ mark, on }) => ({ metric: metrics[mark], validFrom: on, validTo: null, place }));
