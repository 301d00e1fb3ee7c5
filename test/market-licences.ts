import { expect } from "vitest";
import { passTime } from "../src/modules/market/actions/licence/pass-time.ts";
import type { LicenceInput } from "../src/modules/market/contract/licence.ts";
import type { LicenceTerms } from "../src/modules/market/contract/licence-terms.ts";
import type { LicenceView } from "../src/modules/market/contract/licence-view.ts";
import { monthsAfter } from "../src/modules/market/rules/dates.ts";
import { inTransaction, itself } from "../src/platform/db/database.ts";
import { systemCtx } from "../src/platform/http/ctx.ts";
import type { Story } from "./story.ts";

const base = "/api/market/licences";
const [university, firm] = ["university@sample.haice.example", "firm@sample.haice.example"] as const;

/** The day on which the clock of a story stands. */
export const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

/** Terms of each kind, from a day on for two years. */
export function termsFrom(day: string) {
  const common = {
    startsOn: day,
    lastDay: monthsAfter(day, 24),
    field: "海水淡化膜",
    territory: "全国",
    isExclusive: false,
    payDays: 10,
    graceDays: 10,
    answerDays: 5,
    lateInterest: 500,
    guarantee: null,
  };
  const milestoneTerms: LicenceTerms = {
    ...common,
    kind: "milestone-royalty",
    price: 300_000_00,
    milestones: [
      { key: "m1", name: "中试", share: 4_000, by: monthsAfter(day, 6), onMissed: "lapses" },
      { key: "m2", name: "量产", share: 6_000, by: monthsAfter(day, 18), onMissed: "due" },
    ],
    royalty: {
      everyMonths: 6,
      reportDays: 30,
      tiers: [{ upTo: null, rate: 300 }],
      tiersOver: "period",
      minimum: 0,
      cap: 1_000_000_00,
    },
  };
  const deferredTerms: LicenceTerms = {
    ...common,
    kind: "deferred-fee",
    fee: { price: 120_000_00, deferMonths: 12, instalments: 4, everyMonths: 3, onEarlyEnd: "used-share" },
  };
  const trialTerms: LicenceTerms = {
    ...common,
    kind: "trial",
    lastDay: monthsAfter(day, 1),
    trialPrice: 0,
    conversion: {
      fee: { price: 50_000_00, deferMonths: 0, instalments: 1, everyMonths: 1, onEarlyEnd: "all" },
      months: 12,
      isTrialPriceCredited: true,
    },
  };
  return { milestoneTerms, deferredTerms, trialTerms };
}

/** What the sides of licences do in a story, through its API; a draft is between a university and a firm. */
export function licencesOf(story: Story) {
  const tryDraft = (terms: LicenceTerms, more: object = {}, who: string = university) =>
    story.as(who, base, {
      body: { title: "抗污染反渗透膜", licensor: "sample-haiyuan", licensee: "sample-lanjing", terms, ...more },
    });
  const draft = async (terms: LicenceTerms, more: object = {}, who: string = university): Promise<string> => {
    const answer = await tryDraft(terms, more, who);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return (answer.body as { id: string }).id;
  };
  const read = async (id: string, who: string = university): Promise<LicenceView> => {
    const answer = await story.as(who, `${base}/${id}`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body as LicenceView;
  };
  const tryAct = async (who: string, id: string, input: LicenceInput, seen?: number) =>
    story.as(who, `${base}/${id}/acts`, { body: { seen: seen ?? (await read(id)).seen, input } });
  const act = async (who: string, id: string, input: LicenceInput) => {
    const answer = await tryAct(who, id, input);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const signed = async (terms: LicenceTerms, more: object = {}, licensee: string = firm): Promise<string> => {
    const id = await draft(terms, more);
    await act(university, id, { act: "sign", version: 1 });
    await act(licensee, id, { act: "sign", version: 1 });
    return id;
  };
  /** The worker's round on a day to come. */
  const on = (day: string) =>
    inTransaction(story.installation.database.db, itself, (tx) =>
      passTime(systemCtx(tx, { now: () => new Date(`${day}T04:00:00Z`) })),
    );
  return { tryDraft, draft, read, tryAct, act, signed, on };
}
