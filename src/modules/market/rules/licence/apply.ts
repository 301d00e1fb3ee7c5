import { daysAfter } from "../dates.ts";
import { claimEntry, openOf, paymentEntry, waiverEntry } from "./balances.ts";
import type { Doing, Licence, Notice, Step } from "./licence.ts";

/** A licence as its first step, a draft, makes it. @throws Error when the first step is something else */
function begun({ on, side, doing, state }: Step): Licence {
  if (doing.act !== "draft") throw new Error(`a licence begins with a draft, not with ${doing.act}`);
  return {
    state,
    day: on,
    steps: 1,
    terms: doing.terms,
    version: 1,
    versions: [{ version: 1, terms: doing.terms, by: side, on }],
    signed: [],
    change: null,
    boundOn: null,
    beganOn: null,
    convertedOn: null,
    usedUntil: null,
    isCut: false,
    milestones: {},
    statements: [],
    waivedPeriods: [],
    claims: [],
    notices: [],
    entries: [],
    consents: [],
  };
}

/** The licence after one more step. It decides nothing: the same steps always make the same licence. */
export function apply(licence: Licence, step: Step): Licence {
  const moved = { ...licence, state: step.state, day: step.on, steps: licence.steps + 1 };
  return { ...moved, ...changeOf(moved, step) };
}

/** A licence from all its steps. */
export function replay(steps: readonly Step[]): Licence {
  const [first, ...rest] = steps;
  if (!first) throw new Error("a licence has a first step");
  return rest.reduce(apply, begun(first));
}

function changeOf(now: Licence, { on, side, doing }: Step): Partial<Licence> {
  switch (doing.act) {
    case "rewrite":
      return { ...written(now, doing.terms, side, on), terms: doing.terms, version: nextVersion(now), signed: [] };
    case "sign":
      return { signed: [...now.signed, side!] };
    case "take-back":
      return { signed: now.signed.filter((one) => one !== side) };
    case "propose":
      return {
        ...written(now, doing.terms, side, on),
        change: { version: nextVersion(now), by: side!, signed: [side!] },
      };
    case "accept-change":
      return now.change ? { change: { ...now.change, signed: [...now.change.signed, side!] } } : {};
    case "drop-change":
      return { change: null };
    case "adopt": {
      const adopted = now.versions.find(({ version }) => version === now.change?.version);
      return adopted ? { terms: adopted.terms, version: adopted.version, change: null } : {};
    }
    case "bind":
      return { boundOn: on };
    case "begin":
      return { beganOn: on };
    case "convert":
      return { convertedOn: on };
    case "leave":
    case "end-for-breach":
      return { usedUntil: on, isCut: true, change: null };
    case "expire":
      return { usedUntil: daysAfter(on, -1), change: null };
    case "consent-public": {
      const others = now.consents.filter((one) => one !== side);
      return { consents: doing.isPublic ? [...others, side!] : others };
    }
    default:
      return accounted(now, { on, side, doing });
  }
}

const nextVersion = (now: Licence): number => now.versions.length + 1;

const written = (now: Licence, terms: Licence["terms"], by: Step["side"], on: string) => ({
  versions: [...now.versions, { version: nextVersion(now), terms, by, on }],
});

/** What is said, answered, owed and let go. */
function accounted(now: Licence, { on, side, doing }: Omit<Step, "state">): Partial<Licence> {
  switch (doing.act) {
    case "say-milestone":
    case "state-revenue":
    case "say-payment":
      return said(now, noticeOf(now, on, side!, doing));
    case "agree":
    case "silence":
      return answered(now, doing.notice, on, doing.act === "agree" ? "agreed" : "silent");
    case "contest":
      return {
        notices: withNotice(now, doing.notice, { state: "contested", answeredOn: on, reason: doing.reason }),
      };
    case "open":
      return {
        claims: [...now.claims, { ...doing.claim, openedOn: on, called: 0 }],
        entries: [...now.entries, claimEntry(on, doing.claim)],
      };
    case "lapse":
      return { milestones: { ...now.milestones, [doing.milestone]: null } };
    case "call":
      return {
        claims: now.claims.map((one) =>
          one.key === doing.claim ? { ...one, called: one.called + doing.amount } : one,
        ),
      };
    case "waive": {
      const claim = now.claims.find(({ key }) => key === doing.of);
      if (!claim) return { waivedPeriods: [...now.waivedPeriods, Number(doing.of.slice(1))] };
      return { entries: [...now.entries, waiverEntry(on, claim.key, openOf(now, claim.key))] };
    }
    default:
      return {};
  }
}

type Saying = Extract<Doing, { act: "say-milestone" | "state-revenue" | "say-payment" }>;

function noticeOf(now: Licence, saidOn: string, side: Notice["side"], doing: Saying): Notice {
  const about: Notice["about"] =
    doing.act === "say-milestone"
      ? { what: "milestone", milestone: doing.milestone, on: doing.on }
      : doing.act === "state-revenue"
        ? { what: "revenue", period: doing.period, revenue: doing.revenue }
        : { what: "payment", claim: doing.claim, amount: doing.amount, on: doing.on };
  return {
    key: `n${now.notices.length + 1}`,
    about,
    side,
    words: doing.act === "say-payment" ? doing.reference : doing.evidence,
    saidOn,
    answerBy: daysAfter(saidOn, now.terms.answerDays),
    state: "waiting",
    answeredOn: null,
    reason: null,
  };
}

/** A revenue that is stated a second time, after an objection, stands: the objection remains beside it. */
function said(now: Licence, notice: Notice): Partial<Licence> {
  const { about } = notice;
  const isAgain =
    about.what === "revenue" &&
    now.notices.some((one) => one.about.what === "revenue" && one.about.period === about.period);
  if (!isAgain) return { notices: [...now.notices, notice] };
  return {
    notices: [...now.notices, { ...notice, state: "stands", answeredOn: notice.saidOn }],
    statements: [...now.statements, { period: about.period, revenue: about.revenue, isDisputed: true }],
  };
}

function answered(now: Licence, key: string, on: string, state: "agreed" | "silent"): Partial<Licence> {
  const notice = now.notices.find((one) => one.key === key);
  if (!notice) return {};
  const notices = withNotice(now, key, { state, answeredOn: on });
  const { about, side } = notice;
  switch (about.what) {
    case "milestone":
      return { notices, milestones: { ...now.milestones, [about.milestone]: about.on } };
    case "revenue":
      return {
        notices,
        statements: [...now.statements, { period: about.period, revenue: about.revenue, isDisputed: false }],
      };
    case "payment":
      return { notices, entries: [...now.entries, paymentEntry(on, about.claim, about.amount, side)] };
  }
}

const withNotice = (now: Licence, key: string, change: Partial<Notice>): Notice[] =>
  now.notices.map((one) => (one.key === key ? { ...one, ...change } : one));
