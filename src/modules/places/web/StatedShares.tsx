import { formatPercent } from "../../../platform/i18n/numbers.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { AreaDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";

/** What a document says of the share that lies in the area: what it counts, and that it does not say everything. */
export function StatedShares({ area }: { area: AreaDetail }) {
  const { share: s, figures: f } = useTexts({ zh, en });
  const language = useLanguage();
  // Each metric for itself: laboratories of different ranks are not added up.
  const shareOf = (metric: string) => {
    const figure = area.figures.find((each) => each.metric === metric);
    if (!figure?.share) return [];
    const interval = f.interval(formatPercent(figure.share.from), formatPercent(figure.share.to));
    return [s.one(pick(figure.name, language).text, interval)];
  };
  return area.shares.map((share) => (
    <Notice
      key={share.basis}
      kind="info"
      title={s.stated(pick(share.of.name, language).text, share.statedPercent, share.by)}
      action={<BasisLink of={share.basis} clauses={area.clauses} />}
    >
      <p>{s.counted}</p>
      <ul>
        {share.classes.map((each) => (
          <li key={each.name.zh}>
            {pick(each.name, language).text}
            {s.colon}
            {each.metrics.flatMap(shareOf).join(s.semicolon) || s.noMetric}
          </li>
        ))}
      </ul>
      {share.isOpen && <p>{s.open}</p>}
    </Notice>
  ));
}
