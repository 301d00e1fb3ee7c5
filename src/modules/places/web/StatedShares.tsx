import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { AreaDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";

/** What a document says of the share that lies in the area: what it counts, and that it does not say everything. */
export function StatedShares({ area }: { area: AreaDetail }) {
  const { share: s } = useTexts({ zh, en });
  const language = useLanguage();
  return area.shares.map((share) => (
    <Notice
      key={share.basis}
      kind="info"
      title={s.stated(pick(share.of.name, language).text, share.statedPercent, share.by)}
      action={<BasisLink of={share.basis} clauses={area.clauses} />}
    >
      <p>{s.counted(share.classes.map((each) => pick(each.name, language).text))}</p>
      {share.isOpen && <p>{s.open}</p>}
    </Notice>
  ));
}
