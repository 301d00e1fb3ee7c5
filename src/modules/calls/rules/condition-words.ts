import type { Condition, Workflow } from "../../../engines/workflow/contract.ts";
import type { Language } from "../../../platform/i18n/language.ts";
import { unmetEn } from "../unmet-texts.en.ts";
import { unmetZh } from "../unmet-texts.zh.ts";

type Named = readonly { readonly code: string; readonly label: { zh: string; en: string } }[];

/** What a condition asks, in words that an official reads. */
export function conditionWords(workflow: Workflow, condition: Condition, language: Language): string {
  const { asks: t, or } = language === "zh" ? unmetZh : unmetEn;
  const name = (code: string, ...lists: Named[]) =>
    lists.flat().find((one) => one.code === code)?.label[language] ?? code;
  const stages = (codes: readonly string[]) =>
    [...new Set(codes.map((code) => name(code, ...workflow.machines.map((machine) => machine.stages))))].join(or);
  switch (condition.is) {
    case "form-complete":
      return t.form(name(condition.form, workflow.forms));
    case "paper-given":
      return t.paper(name(condition.paper, workflow.papers));
    case "until":
      return t.until(name(condition.date, workflow.dates));
    case "after":
      return t.after(name(condition.date, workflow.dates));
    case "stood":
      return t.stood(name(condition.days, workflow.settings));
    case "above-in":
      return t.above(stages(condition.stages));
    case "below-in": {
      const machine = name(condition.machine, workflow.machines);
      const least =
        typeof condition.least === "string" ? name(condition.least, workflow.settings) : String(condition.least ?? "");
      return least === ""
        ? t.below(machine, stages(condition.stages))
        : t.least(machine, stages(condition.stages), least);
    }
    case "below-most": {
      const most =
        typeof condition.most === "string" ? name(condition.most, workflow.settings) : String(condition.most);
      return t.most(name(condition.machine, workflow.machines), stages(condition.stages), most);
    }
    case "beside-most":
    case "own-most": {
      const most =
        typeof condition.most === "string" ? name(condition.most, workflow.settings) : String(condition.most);
      return condition.is === "own-most"
        ? t.ownMost(stages(condition.stages), most)
        : t.besideMost(stages(condition.stages), most);
    }
    case "nothing-open":
      return t.open(name(condition.kind, workflow.open));
    case "holds":
      return t.holds(name(condition.finding, workflow.findings));
    case "another-than":
      return t.another(name(condition.act, ...workflow.machines.map(({ acts }) => acts)));
  }
}
