import type { Terms } from "../contract/terms.ts";
import { sharesOf } from "./money.ts";

/** What a race says to the contract of a lane. */
interface Race {
  /** The day on which all lanes come to the same checkpoint. */
  readonly checkpoint: string;
  /** What of each payment is due with the signature, of 100; a dated parameter, not in the source. */
  readonly startPercent: number;
  /** What of each payment the checkpoint alone frees, of 100; the rest waits for its own milestones as well. As above. */
  readonly checkpointPercent: number;
}

/** Key of the milestone that stands for the checkpoint of the race. */
const checkpointKey = "checkpoint";

/**
 * The first text of a contract as that of a lane of a race: the checkpoint is a milestone of the lead, and beyond what is
 * due at the start nothing is due before it passed. People go on writing from here.
 */
export function laneTerms(terms: Terms, { checkpoint, startPercent, checkpointPercent }: Race): Terms {
  const lead = terms.units.find(({ isLead }) => isLead)!;
  const home = terms.packages.find(({ units }) => units.includes(lead.key))!;
  const atCheckpoint = Math.min(checkpointPercent, 100 - startPercent);
  const parts = [
    { key: "start", parts: startPercent },
    { key: "checkpoint", parts: atCheckpoint },
    { key: "rest", parts: 100 - startPercent - atCheckpoint },
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
      const [start = 0, middle = 0, rest = 0] = sharesOf(one.amount, parts).map(({ amount }) => amount);
      return [
        ...(start > 0
          ? [{ ...one, key: `${one.key}-start`, title: `${one.title} · 启动`, amount: start, on: [] }]
          : []),
        ...(middle > 0
          ? [{ ...one, key: `${one.key}-lane`, title: `${one.title} · 检查点`, amount: middle, on: [checkpointKey] }]
          : []),
        ...(rest > 0 ? [{ ...one, amount: rest, on: [...one.on, checkpointKey] }] : []),
      ];
    }),
  };
}
