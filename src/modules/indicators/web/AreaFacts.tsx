import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { AreaComparison } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import { FactList } from "./FactList.tsx";
import type { AsOf } from "./queries.ts";

interface AreaFactsProps {
  readonly code: string;
  readonly area: AreaComparison["areas"][number];
  readonly asOf: AsOf;
}

/** The facts of one area, part by part of the formula. */
export function AreaFacts({ code, area, asOf }: AreaFactsProps) {
  const { areas: a } = useTexts({ zh, en });
  const language = useLanguage();
  const name = pick(area.name, language).text;
  return (
    <>
      {area.parts
        .filter((part) => part.area === area.code)
        .map((part) => (
          <section key={part.path}>
            <h2>{a.factsIn(name, pick({ zh: part.metricZh, en: part.metricEn }, language).text)}</h2>
            <FactList code={code} part={part.path} area={area.code} asOf={asOf} />
          </section>
        ))}
    </>
  );
}
