import { Button } from "antd";
import { useEffect, useRef } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { useHasRole } from "../../../web/session.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Item, VocabularyDetail } from "../contract.ts";
import { endingRefusal } from "../rules/changes.ts";
import { ancestorsOf } from "../rules/tree.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BasisLink } from "./BasisLink.tsx";
import { CorrespondenceRow } from "./CorrespondenceRow.tsx";
import { EndForm } from "./EndForm.tsx";
import { stewardRoles } from "./stewards.ts";
import styles from "./taxonomies.module.css";
import { useRefusalText } from "./use-refusal-text.ts";

interface ItemPanelProps {
  readonly list: VocabularyDetail;
  readonly item: Item;
  readonly onClose: () => void;
}

/** One item: where it stands, who says so, what it corresponds to in other lists, and how it is ended. */
export function ItemPanel({ list, item, onClose }: ItemPanelProps) {
  const t = useTexts({ zh, en });
  const d = t.detail;
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const maySteward = useHasRole(stewardRoles);
  const say = useRefusalText();
  // Whoever chose the item by keyboard goes on reading here.
  useEffect(() => heading.current?.focus(), []);
  const named = (code: string) => {
    const found = list.items.find((each) => each.code === code);
    return found ? pick(found.name, language).text : code;
  };
  const above = ancestorsOf(list.items, item.code).toReversed();
  const reason = maySteward ? say(endingRefusal(list.items, item, endOf(list.today, item), list.today)) : t.edit.who;
  return (
    <section className={styles.panel} aria-label={d.selected}>
      <h2 ref={heading} tabIndex={-1} className={styles.panelTitle}>
        <Words of={item.name} />
      </h2>
      <dl className={styles.panelFacts}>
        {above.length > 0 && (
          <div>
            <dt>{d.above}</dt>
            <dd>{above.map(named).join(" › ")}</dd>
          </div>
        )}
        <div>
          <dt>{d.code}</dt>
          <dd className={styles.code}>{item.code}</dd>
        </div>
        <div>
          <dt>{t.list.period}</dt>
          <dd>{t.period(item.validFrom, item.validTo)}</dd>
        </div>
        <div>
          <dt>{t.list.basis}</dt>
          <dd>
            {item.basis?.kind === "clause" && <q className={styles.quote}>{item.basis.quote}</q>}
            <BasisLink of={item.basis} />
            {!item.isFromPack && <span className={styles.mark}>{d.added}</span>}
          </dd>
        </div>
        {item.note && (
          <div>
            <dt>{d.note}</dt>
            <dd>
              <Words of={item.note} />
            </dd>
          </div>
        )}
      </dl>
      <h3 className={styles.panelTitle}>{d.corresponds}</h3>
      {item.correspondences.length === 0 ? (
        <p className={styles.quiet}>{d.noCorrespondence}</p>
      ) : (
        <ul className={styles.correspondences}>
          {item.correspondences.map((each) => (
            <CorrespondenceRow key={each.crosswalk} of={each} reason={maySteward ? null : t.edit.who} />
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <EndForm list={list} item={item} label={t.edit.end} reason={reason} />
        <Button onClick={onClose}>{d.close}</Button>
      </div>
    </section>
  );
}

/** The first day on which it could end: today, or the day after its first when that is still to come. */
function endOf(today: string, { validFrom }: Item): string {
  if (validFrom < today) return today;
  const next = new Date(`${validFrom}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
