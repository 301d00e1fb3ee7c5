import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { AreaComparison } from "../contract/explain.ts";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";

/** In words, which of the areas lie in each other and which share parts: why their figures are never added. */
export function Overlaps({ areas }: { areas: AreaComparison["areas"] }) {
  const { areas: a } = useTexts({ zh, en });
  const language = useLanguage();
  const nameOf = (code: string) => {
    const found = areas.find((area) => area.code === code);
    return found ? pick(found.name, language).text : code;
  };
  const list = (codes: readonly string[]) => codes.map(nameOf).join(language === "zh" ? "、" : ", ");
  const whole = areas.find((area) => area.kind === "city");
  const crossing = areas.filter((area) => area.kind !== "division" && area !== whole && area.overlaps.length > 0);
  return (
    <>
      {whole && <p>{a.withinWhole(nameOf(whole.code))}</p>}
      {crossing.map((area) => (
        <p key={area.code}>{a.overlaps(nameOf(area.code), list(area.overlaps))}</p>
      ))}
    </>
  );
}
