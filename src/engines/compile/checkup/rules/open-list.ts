import { nameOf } from "../figures.ts";
import { sentenceAt, type Target } from "../reading.ts";
import type { Hit, Rule } from "../rule.ts";

/** 等 with the figure right behind it, or with a word that names no class: what is counted stays open. 等创新平台5个 names its class. */
const open =
  /等(?:各?项)?(?:指标|方面)?(?:分别|均|都|各|共)?(?:占|达|增长|提高|提升|下降|超|突破|不低于|不少于|\d)|等(?:资源|要素)[^,。;]{0,6}(?:占|达|集聚度)/;

/** An indicator whose list ends in 等: what else counts towards it is not said. */
export const openList: Rule = {
  code: "open-list",
  severity: "info",
  find(draft) {
    const candidates = draft.document.targets.filter((target) => {
      if (!target.openList) return false;
      const sentence = sentenceAt(draft, target.start);
      if (!sentence) return false;
      const from = sentence.offsets.findIndex((offset) => offset >= target.start);
      return open.test(sentence.text.slice(from, from + (target.end - target.start)));
    });
    const places = new Map<string, Target[]>();
    for (const target of candidates) {
      const place = `${target.start} ${target.end}`;
      places.set(place, [...(places.get(place) ?? []), target]);
    }
    return [...places.values()].map(
      (group): Hit => ({
        start: group[0]!.start,
        end: group[0]!.end,
        say: (t) => t.openList(group.map(nameOf)),
      }),
    );
  },
};
