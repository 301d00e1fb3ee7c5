import { describe, expect, it } from "vitest";
import type { OfferTerms } from "./contract.ts";
import {
  actRefusal,
  figuresOfUse,
  hoursBetween,
  jobMisfitsOf,
  reckonedCharge,
  requestRefusal,
  visitorsRefusal,
  voucherRefusal,
} from "./rules.ts";

const terms: OfferTerms = {
  priceSmall: 20_000,
  priceOther: 40_000,
  visitors: 20,
  needsSafetyFile: true,
  needsQualification: true,
  secrecy: "open",
};
const now = "2026-12-01T08:00:00+08:00";
const request = {
  from: "2026-12-02T09:00:00+08:00",
  to: "2026-12-02T17:00:00+08:00",
  purpose: "test" as const,
  people: null,
  safetyFile: "安全文件一号",
  qualification: "资质一号",
  secrecy: "open" as const,
};

describe("hours that are asked for", () => {
  it.each([
    ["are taken when everything is there", {}, terms, true, null],
    ["of a closed resource are refused", {}, terms, false, "facilities.not-open"],
    ["without terms are refused", {}, null, true, "facilities.no-terms"],
    ["that end before they begin are refused", { to: request.from }, terms, true, "facilities.time-wrong"],
    [
      "that are over are refused",
      { from: "2026-11-30T09:00:00+08:00", to: "2026-11-30T10:00:00+08:00" },
      terms,
      true,
      "facilities.time-past",
    ],
    ["need the safety file", { safetyFile: null }, terms, true, "facilities.safety-file-needed"],
    ["need the qualification", { qualification: null }, terms, true, "facilities.qualification-needed"],
    ["for restricted work need a keeper who takes it", { secrecy: "restricted" }, terms, true, "facilities.secrecy"],
    ["for a visit need a number", { purpose: "visit" }, terms, true, "facilities.people-needed"],
    ["for a visit have so many places", { purpose: "visit", people: 21 }, terms, true, "facilities.too-many-people"],
    [
      "for a visit need places",
      { purpose: "visit", people: 2 },
      { ...terms, visitors: null },
      true,
      "facilities.no-visits",
    ],
    ["for a visit need no safety file", { purpose: "visit", people: 2, safetyFile: null }, terms, true, null],
  ] as const)("%s", (_what, change, offered, isOpen, code) => {
    expect(requestRefusal(offered, isOpen, { ...request, ...change }, now)?.code ?? null).toBe(code);
  });
});

describe("an act", () => {
  const asker = { isAsker: true, isKeeper: false };
  const keeper = { isAsker: false, isKeeper: true };
  it.each([
    ["confirm", "requested", keeper, null],
    ["confirm", "requested", asker, "facilities.not-keeper"],
    ["confirm", "confirmed", keeper, "facilities.not-from-here"],
    ["withdraw", "confirmed", asker, null],
    ["withdraw", "used", asker, "facilities.not-from-here"],
    ["withdraw", "requested", keeper, "facilities.not-asker"],
    ["use", "confirmed", keeper, "facilities.not-over"],
    ["settle", "used", keeper, null],
    ["settle", "confirmed", keeper, "facilities.not-from-here"],
    ["rate", "settled", asker, null],
  ] as const)("%s of a booking that is %s", (act, state, party, code) => {
    expect(actRefusal({ state, from: request.from, ...party }, act, now)?.code ?? null).toBe(code);
  });

  it("enters the use once the hours have begun", () => {
    expect(actRefusal({ state: "confirmed", from: request.from, ...keeper }, "use", request.to)).toBeNull();
  });
});

it("prices by class, and says nothing where nothing is said", () => {
  expect(hoursBetween(request.from, request.to)).toBe(8);
  expect(reckonedCharge(terms, true, 8)).toBe(160_000);
  expect(reckonedCharge(terms, false, 8)).toBe(320_000);
  expect(reckonedCharge({ priceSmall: null, priceOther: 40_000 }, true, 2)).toBe(80_000);
  expect(reckonedCharge({ priceSmall: null, priceOther: null }, false, 8)).toBeNull();
});

it("a voucher pays no more than its value and the charge", () => {
  expect(voucherRefusal(100_000, 160_000, 100_000)).toBeNull();
  expect(voucherRefusal(100_000, 160_000, 100_001)?.code).toBe("facilities.voucher-too-much");
  expect(voucherRefusal(100_000, 50_000, 60_000)?.code).toBe("facilities.voucher-too-much");
  expect(voucherRefusal(null, 50_000, 1)?.code).toBe("facilities.voucher-too-much");
});

it("visitors of the same hours are counted together", () => {
  expect(visitorsRefusal(20, 15, 5)).toBeNull();
  expect(visitorsRefusal(20, 16, 5)).toMatchObject({ params: { free: 4 } });
});

it("use is shown as shares only of what is known", () => {
  const counted = {
    bookings: 3,
    hours: 50,
    externalHours: 20,
    smallHours: 10,
    visitors: 0,
    waitDays: 1.5,
    rating: null,
  };
  expect(figuresOfUse(counted, { hoursOpen: 1200, hoursAble: 2000 })).toMatchObject({
    utilisation: 0.025,
    externalShare: 0.4,
    openness: 0.6,
  });
  expect(figuresOfUse({ ...counted, hours: 0 }, { hoursOpen: null, hoursAble: null })).toMatchObject({
    utilisation: null,
    externalShare: null,
    openness: null,
  });
});

it("says every reason why computing does not fit a job", () => {
  const job = { computing: "gpu", cores: 64, wait: 8 } as const;
  expect(jobMisfitsOf(job, { isOpen: true, computing: "gpu", cores: 256, queue: 4 })).toEqual([]);
  expect(jobMisfitsOf(job, { isOpen: false, computing: "cpu", cores: 16, queue: 9 })).toEqual([
    "not-open",
    "other-kind",
    "too-small",
    "waits-too-long",
  ]);
  expect(jobMisfitsOf(job, { isOpen: true, computing: "gpu", cores: null, queue: null })).toEqual([
    "size-unknown",
    "wait-unknown",
  ]);
  expect(
    jobMisfitsOf({ computing: "gpu", cores: 1 }, { isOpen: true, computing: "gpu", cores: 1, queue: null }),
  ).toEqual([]);
});
