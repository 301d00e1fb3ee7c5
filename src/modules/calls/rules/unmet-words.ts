import type { Workflow } from "../../../engines/workflow/contract.ts";
import type { Language } from "../../../platform/i18n/language.ts";
import { unmetEn } from "../unmet-texts.en.ts";
import { unmetZh } from "../unmet-texts.zh.ts";

/** A condition that does not hold, as the engine tells it or as it came over the wire. */
export interface UnmetCondition {
  readonly is: string;
  readonly what: string;
  readonly count?: number | undefined;
}

/** What is missing, in the reader's words: the same on the disabled button and in the server's answer. */
export function unmetWords(workflow: Workflow, { is, what, count = 0 }: UnmetCondition, language: Language): string {
  const t = language === "zh" ? unmetZh : unmetEn;
  const named = (
    lists: readonly (readonly { readonly code: string; readonly label: { zh: string; en: string } }[])[],
  ) => lists.flat().find(({ code }) => code === what)?.label[language] ?? what;
  const stages = () =>
    what
      .split(" ")
      .map(
        (code) =>
          workflow.machines.flatMap((machine) => machine.stages).find((one) => one.code === code)?.label[language] ??
          code,
      )
      .join(t.or);
  switch (is) {
    case "form-complete":
      return t.form(named([workflow.forms]));
    case "paper-given":
      return t.paper(named([workflow.papers]));
    case "until":
      return t.until(named([workflow.dates]));
    case "after":
      return t.after(named([workflow.dates]));
    case "stood":
      return t.stood(count);
    case "above-in":
      return t.above(stages());
    case "below-in":
      return t.below(named([workflow.machines]), count);
    case "below-most":
      return t.tooMany(named([workflow.machines]), count);
    case "beside-most":
      return t.besideFull(stages(), count);
    case "own-most":
      return t.ownFull(stages(), count);
    case "nothing-open":
      return t.open(named([workflow.open]), count);
    case "holds":
      return t.holds(named([workflow.findings]));
    case "other-writer":
      return t.otherWriter;
    default:
      return t.another(named(workflow.machines.map(({ acts }) => acts)));
  }
}
