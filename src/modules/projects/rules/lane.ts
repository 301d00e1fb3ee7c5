import type { Terms } from "../contract/terms.ts";
import { sharesOf } from "./money.ts";

/** What a race says to the contract of a lane. */
interface Race {
  /** The day on which all lanes come to the same checkpoint. */
  readonly checkpoint: string;
  /** What of each payment is due with the signature, of 100; a dated parameter, not in the source. */
  readonly startPercent: number;
}

/** Key of the milestone that stands for the checkpoint of the race. */
const checkpointKey = "checkpoint";

/**
 * The first text of a contract as that of a lane of a race: the checkpoint is a milestone of the lead, and beyond what is
 * due at the start nothing is due before it passed. People go on writing from here.
 */
export function laneTerms(terms: Terms, { checkpoint, startPercent }: Race): Terms {
  const lead = terms.units.find(({ isLead }) => isLead)!;
  const home = terms.packages.find(({ units }) => units.includes(lead.key))!;
  const parts = [
    { key: "start", parts: startPercent },
    { key: "rest", parts: 100 - startPercent },
  ];
  return {
    ...terms,
    milestones: [
      ...terms.milestones,
      {
        key: checkpointKey,
        package: home.key,
        unit: lead.key,
        title: "检查点",
        criterion: terms.milestones[0]!.criterion,
        due: checkpoint,
        needs: [],
        after: [],
      },
    ],
    payments: terms.payments.flatMap((one) => {
      const [start, rest] = sharesOf(one.amount, parts).map(({ amount }) => amount) as [number, number];
      return [
        ...(start > 0
          ? [{ ...one, key: `${one.key}-start`, title: `${one.title} · 启动`, amount: start, on: [] }]
          : []),
        ...(rest > 0 ? [{ ...one, amount: rest, on: [...one.on, checkpointKey] }] : []),
      ];
    }),
  };
}
