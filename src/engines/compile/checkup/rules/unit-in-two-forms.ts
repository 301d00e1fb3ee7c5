import { fold } from "../../language/fold.ts";
import type { Reading } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** What a short form leaves out of the full one. */
const full: Array<[RegExp, string]> = [
  [/(?:和|与|及)/g, ""],
  [/委员会/g, "委"],
  [/办公室/g, "办"],
  [/发展改革|发改/g, "发展改革"],
  [/卫生健康|卫健/g, "卫生健康"],
  [/工业信息化|工信/g, "工业信息化"],
  [/人力资源社会保障|人社/g, "人力资源社会保障"],
  [/文化旅游|文旅/g, "文化旅游"],
  [/市场监督管理|市场监管/g, "市场监督管理"],
  [/科学技术|科技/g, "科技"],
  [/科技创新委|科创委/g, "科技创新委"],
  [/自然资源规划|自规/g, "自然资源规划"],
  [/国有资产监督管理|国资/g, "国有资产监督管理"],
];

const spelled = (name: string): string =>
  full.reduce((text, [from, to]) => text.replace(from, to), fold(name).replace(/\s/g, ""));
/** 区财政局(国资局) is most likely 区财政局; what stands in brackets may also be meant to narrow it. */
const plain = (name: string): string => spelled(name).replace(/\([^)]*\)/g, "");

/** A unit that the tasks call by two names: in the ledger it becomes two units with half of the work each. */
export const unitInTwoForms: Rule = {
  code: "unit-in-two-forms",
  severity: "warning",
  find(draft) {
    const forms = formsOf(draft);
    const hits: Hit[] = [];
    forms.forEach((form, index) => {
      const other = forms.slice(0, index).find((one) => one.plain === form.plain || abbreviates(one.plain, form.plain));
      if (!other) return;
      // The form that is written less often is the one to change.
      const [rare, usual] = form.places.length <= other.places.length ? [form, other] : [other, form];
      const certain = spelled(rare.name) === spelled(usual.name);
      hits.push({
        ...rare.places[0]!,
        severity: certain ? "warning" : "info",
        say: (t) => t.unitInTwoForms(rare.name, rare.places.length, usual.name, usual.places.length),
        related: [{ reading: draft, ...usual.places[0]! }],
      });
    });
    return hits;
  },
};

interface Form {
  name: string;
  plain: string;
  places: Array<{ start: number; end: number }>;
}

/** Every name that the tasks give units, with its places. */
function formsOf(draft: Reading): Form[] {
  const { text, tasks } = draft.document;
  const forms = new Map<string, Form>();
  for (const task of tasks)
    for (const unit of task.units) {
      const form = forms.get(unit.name) ?? { name: unit.name, plain: plain(unit.name), places: [] };
      forms.set(unit.name, form);
      const at = text.slice(task.start, task.end).lastIndexOf(unit.name);
      const start = task.start + Math.max(at, 0);
      form.places.push({ start, end: at < 0 ? task.end : start + unit.name.length });
    }
  return [...forms.values()];
}

/** 工委科创办 of 工委科创委办公室: the same area in front, the same kind of body behind, and nothing in between that the other lacks. */
function abbreviates(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 4 || long.length - short.length > 3 || short === long) return false;
  if (short.slice(0, 2) !== long.slice(0, 2) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
