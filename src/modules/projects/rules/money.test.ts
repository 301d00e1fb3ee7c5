import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accounts,
  balance,
  type Entry,
  grantEntry,
  lapseEntry,
  payEntry,
  releaseEntry,
  reverseEntry,
  settledOf,
  sharesOf,
  spendEntry,
  toRelease,
} from "./money.ts";
import { jointTerms } from "./terms-for-tests.ts";

const award = 100_000;
const { payments, sources } = jointTerms;

describe("shares of a joint fund", () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [60, 25, 15], [1, 0, 0]],
    [300_000_001, [60, 25, 15], [180_000_001, 75_000_000, 45_000_000]],
  ])("%s 分 over %j", (amount, parts, expected) => {
    const named = parts.map((one, at) => ({ key: `s${at}`, parts: one }));
    expect(sharesOf(amount, named).map((one) => one.amount)).toEqual(expected);
  });

  it("add up to the last 分, and none is off its exact share by a whole one", () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000_000_00 }), parts, (amount, list) => {
        const all = list.reduce((sum, one) => sum + one, 0);
        const shares = sharesOf(
          amount,
          list.map((one, at) => ({ key: `s${at}`, parts: one })),
        );
        const total = shares.reduce((sum, one) => sum + BigInt(one.amount), 0n);
        expect(total).toBe(BigInt(amount));
        for (const [at, one] of shares.entries()) {
          const off = BigInt(one.amount) * BigInt(all) - BigInt(amount) * BigInt(list[at]!);
          expect(off < BigInt(all) && off > -BigInt(all)).toBe(true);
        }
      }),
    );
  });
});

/** What may happen to a project's money, in any order and as often as chance has it; what the rules do not allow is skipped. */
const happening = fc.oneof(
  fc.record({ do: fc.constant("pass" as const), at: fc.nat(2) }),
  fc.record({ do: fc.constant("pay" as const), at: fc.nat(2) }),
  fc.record({
    do: fc.constant("spend" as const),
    unit: fc.constantFrom("lead", "firm"),
    amount: fc.integer({ min: 1, max: 90_000 }),
  }),
  fc.record({ do: fc.constant("reverse" as const), at: fc.nat(9) }),
  fc.constant({ do: "stop" as const }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function play(history: readonly Happening[]): Entry[] {
  const entries: Entry[] = [grantEntry("d", award)];
  const passed = new Set<string>();
  let isStopped = false;
  const release = () => {
    for (const due of toRelease(jointTerms, passed, settledOf(entries).released)) entries.push(releaseEntry("d", due));
  };
  release();
  for (const [at, one] of history.entries()) {
    const { released, paid } = settledOf(entries);
    if (one.do === "pass" && !isStopped) {
      passed.add(jointTerms.milestones[one.at]!.key);
      release();
    } else if (one.do === "pay") {
      const payment = payments[one.at]!;
      if (released.has(payment.key) && !paid.has(payment.key)) entries.push(payEntry("d", payment, sources));
    } else if (one.do === "spend") entries.push(spendEntry("d", `x${at}`, one.unit, one.amount));
    else if (one.do === "reverse") {
      const spent = entries.filter(({ kind }) => kind === "spent")[one.at];
      const unit = spent?.postings[0]?.party;
      const amount = spent?.postings[0]?.amount;
      if (spent && unit && amount && !entries.some((each) => each.kind === "reversed" && each.about === spent.about))
        entries.push(reverseEntry("d", spent.about, unit, amount));
    } else if (one.do === "stop" && !isStopped) {
      isStopped = true;
      const left = balance(entries, "reserved");
      if (left > 0) entries.push(lapseEntry("d", left));
    }
  }
  return entries;
}

describe("the accounts of a project under any history", () => {
  it("every entry sums up to zero, and so do all accounts together", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (history) => {
        const entries = play(history);
        for (const { postings } of entries) expect(postings.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect(accounts.reduce((sum, account) => sum + balance(entries, account), 0)).toBe(0);
      }),
    );
  });

  it("the award is what is reserved, due, paid or taken back; nothing is due twice; units hold what they got less what they spent", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), (history) => {
        const entries = play(history);
        const of = (account: (typeof accounts)[number], party: string | null = null) =>
          balance(entries, account, party);
        expect(of("reserved") + of("due") + of("paid") + of("lapsed")).toBe(award);
        for (const account of ["reserved", "due", "paid", "lapsed"] as const)
          expect(of(account)).toBeGreaterThanOrEqual(0);
        for (const unit of ["lead", "firm"])
          expect(of("held", unit) + of("received", unit) + of("spent", unit)).toBe(0);
        const paid = payments.filter(({ key }) => settledOf(entries).paid.has(key));
        expect(of("paid")).toBe(paid.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });
});
