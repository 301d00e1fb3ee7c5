import { useSearchState } from "../../../../web/search-state.ts";
import { useUser } from "../../../../web/session.ts";
import type { Review } from "../../contract/review.ts";
import type { DocumentDetail } from "../../contract.ts";
import { documentSearch } from "../search-schemas.ts";
import { BulkReview } from "./BulkReview.tsx";
import { ProposeModal } from "./ProposeModal.tsx";
import type { ReviewActions } from "./use-review.ts";

/** What is about to be proposed by hand: selected words, words still to be pasted, or nothing. */
export type Proposed = { start: number; end: number } | "pasted" | null;

interface ReviewDialogsProps {
  readonly document: DocumentDetail;
  readonly review: Review;
  readonly actions: ReviewActions;
  readonly proposed: Proposed;
  readonly onProposed: (proposed: Proposed) => void;
}

/** The dialogs of a review that belong to the whole document: confirming in groups, proposing by hand. */
export function ReviewDialogs({ document, review, actions, proposed, onProposed }: ReviewDialogsProps) {
  const [{ bulk }, setSearch] = useSearchState(documentSearch);
  const me = useUser()?.id ?? "";
  return (
    <>
      {bulk && (
        <BulkReview
          items={review.items}
          text={document.text}
          me={me}
          actions={actions}
          onClose={() => void setSearch({ bulk: undefined })}
        />
      )}
      {proposed && (
        <ProposeModal
          text={document.text}
          edition={review.edition}
          selected={proposed === "pasted" ? null : proposed}
          actions={actions}
          onClose={() => onProposed(null)}
          onDone={(key) => {
            onProposed(null);
            void setSearch({ item: key, view: undefined, kind: undefined, side: true });
          }}
        />
      )}
    </>
  );
}
