import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  accounts,
  advancedBy,
  balance,
  ceilingOf,
  type Entry,
  grantEntry,
  heldBy,
  lapseEntry,
  mayRecall,
  payEntry,
  recallEntry,
  releaseEntry,
  returnEntry,
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
  fc.record({ do: fc.constant("recall" as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant("return" as const), unit: fc.constantFrom("lead", "firm"), part: fc.nat(4) }),
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
      if (released.has(payment.key) && !paid.has(payment.key)) entries.push(payEntry("d", payment, sources, entries));
    } else if (one.do === "recall") {
      const made = entries.filter(({ kind }) => kind === "paid")[one.at];
      const isLast = made === entries.findLast((each) => each.kind === "paid" && each.about === made?.about);
      if (made && paid.has(made.about) && isLast && mayRecall(made, entries))
        entries.push(recallEntry("d", made, entries));
    } else if (one.do === "spend") {
      const borne = balance(entries, "spent", one.unit);
      const most = ceilingOf(jointTerms, one.unit, isStopped ? released : null);
      if (borne + one.amount <= most) entries.push(spendEntry("d", `x${at}`, one.unit, one.amount, entries));
    } else if (one.do === "reverse") {
      const spent = entries.filter(({ kind }) => kind === "spent")[one.at];
      const posted = spent?.postings.find(({ account }) => account === "spent");
      if (spent && posted && !entries.some((each) => each.kind === "reversed" && each.about === spent.about))
        entries.push(reverseEntry("d", spent.about, posted.party, posted.amount, entries));
    } else if (one.do === "return" && isStopped) {
      const amount = Math.floor(heldBy(entries, one.unit) / (one.part + 1));
      if (amount > 0) entries.push(returnEntry("d", one.unit, amount, entries));
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

  it("the award is what is reserved, due, paid, given or taken back; nobody holds less than nothing; what is borne was contracted", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (history) => {
        const entries = play(history);
        const of = (account: (typeof accounts)[number], party: string | null = null) =>
          balance(entries, account, party);
        expect(of("reserved") + of("due") + of("paid") + of("lapsed") + of("returned")).toBe(award);
        for (const account of ["reserved", "due", "paid", "lapsed", "returned"] as const)
          expect(of(account)).toBeGreaterThanOrEqual(0);
        for (const { key } of sources)
          for (const account of ["paid", "returned"] as const) expect(of(account, key)).toBeGreaterThanOrEqual(0);
        for (const unit of ["lead", "firm"]) {
          expect(of("held", unit) + of("advanced", unit) + of("received", unit) + of("spent", unit)).toBe(0);
          expect(of("held", unit)).toBeGreaterThanOrEqual(0);
          expect(of("advanced", unit)).toBeLessThanOrEqual(0);
          expect(Math.min(heldBy(entries, unit), advancedBy(entries, unit))).toBe(0);
          expect(of("spent", unit)).toBeLessThanOrEqual(ceilingOf(jointTerms, unit, null));
        }
        const paid = payments.filter(({ key }) => settledOf(entries).paid.has(key));
        expect(of("paid") + of("returned")).toBe(paid.reduce((sum, { amount }) => sum + amount, 0));
      }),
    );
  });

  it("what a unit laid out of its own is settled by the next payment, and a payment in error leaves it laid out again", () => {
    const first = payments.find(({ unit }) => unit === "lead")!;
    const entries: Entry[] = [grantEntry("d", award), releaseEntry("d", first)];
    const add = (entry: Entry) => entries.push(entry);
    add(spendEntry("d", "x", "lead", 1000, entries));
    expect([heldBy(entries, "lead"), advancedBy(entries, "lead")]).toEqual([0, 1000]);
    add(payEntry("d", first, sources, entries));
    expect([heldBy(entries, "lead"), advancedBy(entries, "lead")]).toEqual([first.amount - 1000, 0]);
    add(recallEntry("d", entries.at(-1)!, entries));
    expect([heldBy(entries, "lead"), advancedBy(entries, "lead"), balance(entries, "due")]).toEqual([
      0,
      1000,
      first.amount,
    ]);
    expect(settledOf(entries).paid.size).toBe(0);
  });
});
