import { Beside } from "../../../web/Beside.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { classNames } from "../../../web/ui/class-names.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Review } from "../contract/review.ts";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AlignedPanel } from "./alignment/AlignedPanel.tsx";
import { CheckUpPanel } from "./checkup/CheckUpPanel.tsx";
import styles from "./DocumentSide.module.css";
import { EnquiryPanel } from "./EnquiryPanel.tsx";
import { FoundList } from "./FoundList.tsx";
import type { FoundItem } from "./found-items.ts";
import { OutlinePanel } from "./OutlinePanel.tsx";
import { RecordPanel } from "./RecordPanel.tsx";
import { ReviewBar } from "./review/ReviewBar.tsx";
import type { ReviewActions } from "./review/use-review.ts";
import { documentSearch, sideViews } from "./search-schemas.ts";

interface DocumentSideProps {
  readonly document: DocumentDetail;
  readonly items: readonly FoundItem[];
  readonly selected: FoundItem | undefined;
  /** Offset of the first line in sight. */
  readonly reading: number;
  readonly onSelect: (item: FoundItem) => void;
  readonly onGoTo: (offset: number) => void;
  /** The review of this edition; undefined until it is read. */
  readonly review: Review | undefined;
  readonly actions: ReviewActions | null;
  readonly onPropose: () => void;
}

/** What stands beside the text: outline, extractions, the check-up, other documents, the record of the document, enquiries. */
export function DocumentSide(props: DocumentSideProps) {
  const { document, items, selected, reading, onSelect, onGoTo, review, actions, onPropose } = props;
  const t = useTexts({ zh, en });
  const [{ view = "found" }, setSearch] = useSearchState(documentSearch);
  return (
    <aside className={styles.side} aria-label={t.document.sideLabel}>
      <fieldset className={styles.tabs} aria-label={t.document.sideLabel}>
        {sideViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            className={classNames(styles.tab, one === view && styles.on)}
            onClick={() => void setSearch({ view: one })}
          >
            {t.document.views[one]}
          </button>
        ))}
      </fieldset>
      {view === "outline" && <OutlinePanel document={document} reading={reading} onGoTo={onGoTo} />}
      {view === "found" && (
        <>
          {review && (
            <ReviewBar
              review={review}
              mayJudge={actions !== null}
              onBulk={() => void setSearch({ bulk: true })}
              onPropose={onPropose}
            />
          )}
          <FoundList items={items} selected={selected} reading={reading} onSelect={onSelect} actions={actions} />
        </>
      )}
      {view === "checkup" && <CheckUpPanel document={document} onGoTo={onGoTo} />}
      {view === "aligned" && <AlignedPanel document={document} onGoTo={onGoTo} />}
      {view === "about" && (
        <>
          <RecordPanel document={document} onGoTo={onGoTo} />
          <Beside place="document" id={document.code} />
        </>
      )}
      {view === "enquiries" && <EnquiryPanel document={document} selected={selected} onGoTo={onGoTo} />}
    </aside>
  );
}
