import type { ActRule, Condition, Machine, Situation, Stage, Workflow } from "./contract.ts";

/** A small workflow for tests: a list that is opened, taken bids on and settled; not one that any region uses. */
const label = (text: string) => ({ zh: text, en: text });

export const stage = (code: string, isEnd = false, shows: Stage["shows"] = []): Stage => ({
  code,
  label: label(code),
  isEnd,
  shows,
  basis: null,
});

export const act = (
  code: string,
  from: string[],
  to: string | null,
  by: string[],
  needs: Condition[] = [],
  says: ActRule["says"] = "nothing",
): ActRule => ({ code, label: label(code), from, to, by, needs, says, does: [], basis: null });

const named = (...codes: string[]) => codes.map((code) => ({ code, label: label(code) }));

const list: Machine = {
  code: "list",
  label: label("list"),
  above: null,
  begunBy: ["office"],
  initial: "drafted",
  stages: [stage("drafted"), stage("open"), stage("closed"), stage("settled", true), stage("withdrawn", true)],
  acts: [
    act("open", ["drafted"], "open", ["office"], [{ is: "form-complete", form: "terms" }]),
    act("close", ["open"], "closed", ["office"], [{ is: "after", date: "closes" }]),
    act(
      "settle",
      ["closed"],
      "settled",
      ["office"],
      [
        { is: "stood", days: "publicity" },
        { is: "nothing-open", kind: "objection" },
        { is: "below-in", machine: "bid", stages: ["chosen"], least: "lanes" },
        { is: "another-than", act: "open" },
      ],
      "basis",
    ),
    act("withdraw", ["drafted", "open"], "withdrawn", ["office"], [], "reason"),
  ],
};

const bid: Machine = {
  code: "bid",
  label: label("bid"),
  above: "list",
  begunBy: ["bidder"],
  initial: "draft",
  stages: [
    stage("draft", false, [{ what: "names", to: ["bidder"] }]),
    stage("handed-in", false, [{ what: "scores", to: ["expert"] }]),
    stage("chosen", true, [{ what: "scores", to: ["expert", "bidder"] }]),
    stage("left", true),
  ],
  acts: [
    act(
      "hand-in",
      ["draft"],
      "handed-in",
      ["bidder"],
      [
        { is: "form-complete", form: "terms" },
        { is: "paper-given", paper: "plan" },
        { is: "until", date: "closes" },
        { is: "above-in", stages: ["open"] },
      ],
    ),
    act("note", ["draft", "handed-in"], null, ["bidder", "office"]),
    act("choose", ["handed-in"], "chosen", ["office"], [{ is: "holds", finding: "eligible" }]),
    act("leave", ["draft", "handed-in"], "left", ["bidder"], [], "reason"),
  ],
};

export const smallWorkflow: Workflow = {
  code: "small",
  version: 1,
  label: label("small"),
  purpose: label("small"),
  parties: named("office", "bidder", "expert"),
  dates: named("closes"),
  settings: [
    { code: "publicity", label: label("publicity"), value: 5, unit: "day", basis: null },
    { code: "lanes", label: label("lanes"), value: 2, unit: "lane", basis: null },
  ],
  criteria: [],
  forms: [
    {
      code: "terms",
      label: label("terms"),
      fields: [{ code: "goal", label: label("goal"), kind: "text", choices: null, unit: null, isRequired: true }],
    },
  ],
  papers: named("plan"),
  findings: named("eligible"),
  open: named("objection"),
  machines: [list, bid],
  basis: null,
};

/** A situation in which everything holds; each test takes something away. */
export const allHolds: Situation = {
  today: "2026-03-20",
  since: "2026-03-01",
  dates: { closes: "2026-03-20" },
  forms: ["terms"],
  papers: ["plan"],
  findings: ["eligible"],
  open: { objection: 0 },
  above: "open",
  below: { bid: ["chosen", "chosen", "left"] },
};
