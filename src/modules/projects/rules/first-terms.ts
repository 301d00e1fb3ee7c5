import type { Source, Terms } from "../contract/terms.ts";
import { sharesOf } from "./money.ts";

interface Partner {
  readonly name: string;
  readonly organisation: string | null;
  readonly task: string;
  /** 分 of what was asked for. */
  readonly share: number;
  readonly isLead: boolean;
}
interface Decided {
  readonly title: string;
  readonly amount: number | null;
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly callForms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly budget: readonly { readonly heading: string; readonly asked: number }[];
}

/** Who pays, until people write it otherwise: public money. Money of others is added as further sources. */
export const firstSource: Source = { key: "s1", name: "财政资金", level: "city", parts: 1 };

/** An answer of a form as far as a text of terms takes it (2,000 characters); it may be longer there, or empty. */
const wordsOf = (answer: string | undefined, otherwise: string): string =>
  (answer?.trim() || otherwise).slice(0, 2000).trim();

/**
 * A first text of the contract from what was applied for and decided: the partners as units with their shares of the
 * amount, one package and one milestone each. People go on writing from here.
 */
export function firstTerms(partners: readonly Partner[], decided: Decided, goal: string, today: string): Terms {
  const fields = decided.forms.application ?? {};
  const amount = decided.amount ?? 0;
  const weights = partners.map(({ share }, at) => ({ key: `u${at + 1}`, parts: share }));
  const isAsked = weights.some(({ parts }) => parts > 0);
  const shares = sharesOf(amount, isAsked ? weights : weights.map(({ key }) => ({ key, parts: 1 })));
  const paid = shares.filter((one) => one.amount > 0);
  const due = fields.ends || `${Number(today.slice(0, 4)) + 1}-12-31`;
  const isItemised = Object.values(decided.callForms).some(({ support }) => support === "itemised");
  const asked = decided.budget.filter((one) => one.heading !== "" && one.asked > 0);
  const lines = isItemised && asked.length > 0 ? asked : [{ heading: decided.title, asked: 1 }];
  const lineShares = sharesOf(
    amount,
    lines.map((one, at) => ({ key: `l${at + 1}`, parts: one.asked })),
  );
  return {
    direction: wordsOf(fields.summary, goal),
    route: wordsOf(fields.route, goal),
    indicators: [],
    units: partners.map(({ name, organisation, task, isLead }, at) => ({
      key: `u${at + 1}`,
      name,
      organisation,
      task,
      isLead,
    })),
    packages: [{ key: "w1", title: decided.title, units: partners.map((_one, at) => `u${at + 1}`) }],
    milestones: partners.map(({ name, task }, at) => ({
      key: `m${at + 1}`,
      package: "w1",
      unit: `u${at + 1}`,
      title: (task || name).slice(0, 200),
      criterion: wordsOf(fields.milestones, goal),
      due,
      needs: [],
      after: [],
    })),
    payments: paid.map(({ key, amount: share }) => ({
      key: `p-${key}`,
      unit: key,
      title: partners[Number(key.slice(1)) - 1]!.name,
      amount: share,
      // As it was applied for: one package, so that everybody waits for everybody. The graph says so and how to split it.
      on: partners.map((_one, at) => `m${at + 1}`),
    })),
    budgetMode: isItemised ? "itemised" : "lump-sum",
    lines: isItemised
      ? lineShares.flatMap(({ key, amount: share }, at) =>
          share > 0 ? [{ key, heading: lines[at]!.heading, amount: share }] : [],
        )
      : [],
    sources: [firstSource],
  };
}
