import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useCallback, useMemo, useState } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { DocumentDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./DocumentPage.module.css";
import { DocumentSide } from "./DocumentSide.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { type FoundItem, foundItems } from "./found-items.ts";
import { policyQueries } from "./queries.ts";
import { type Proposed, ReviewDialogs } from "./review/ReviewDialogs.tsx";
import { judges, useReview } from "./review/use-review.ts";
import { useReviewTexts } from "./review/use-review-texts.ts";
import { documentSearch } from "./search-schemas.ts";
import { TakeAway } from "./TakeAway.tsx";

/** One document: the text as published, and beside it, in step, its outline and what was extracted from it. */
export function DocumentPage() {
  const { code = "" } = useParams({ strict: false });
  const [{ edition }] = useSearchState(documentSearch);
  const document = useQuery(policyQueries.document(code, edition));
  const language = useLanguage();
  const title = document.data && ((language === "en" ? document.data.titleEn : null) ?? document.data.titleZh);
  return (
    <Screen name={title} actions={<TakeAway code={code} />}>
      <Loaded query={document} shape="text">
        {(data) => <DocumentBody key={`${data.code} ${edition ?? ""}`} document={data} />}
      </Loaded>
    </Screen>
  );
}

function DocumentBody({ document }: { document: DocumentDetail }) {
  const t = useTexts({ zh, en });
  const { review: reviewTexts } = useReviewTexts();
  const [search, setSearch] = useSearchState(documentSearch);
  const review = useQuery(policyQueries.review(document.code, search.edition)).data;
  const actions = useReview(document.code);
  const mayJudge = useHasRole(judges);
  const items = useMemo(() => foundItems(document, review), [document, review]);
  const [proposed, setProposed] = useState<Proposed>(null);
  const [reading, setReading] = useState(search.at ?? 0);
  const selected = items.find((item) => item.key === search.item);
  const select = useCallback(
    (item: FoundItem) => void setSearch({ item: item.key, at: item.start, view: undefined }),
    [setSearch],
  );
  const selectKey = useCallback(
    (key: string) => {
      const item = items.find((one) => one.key === key);
      if (item) void setSearch({ item: key, at: undefined, view: undefined, kind: undefined });
    },
    [items, setSearch],
  );
  const { counts } = document;
  return (
    <>
      <Answer
        question={t.document.question}
        answer={t.document.answer(counts.targets, counts.tasks, counts.units)}
        evidence={[
          { key: "proposal", shown: t.document.proposal },
          ...(review
            ? [{ key: "review", shown: reviewTexts.progressAnswer(review.figures.confirmed, review.figures.all) }]
            : []),
        ]}
      />
      <div className={styles.frame} data-side={search.side ? "shown" : "hidden"}>
        <div className={styles.switch}>
          <Button onClick={() => void setSearch({ side: !search.side })}>
            {search.side ? t.document.views.text : t.document.sideLabel}
          </Button>
        </div>
        <DocumentText
          document={document}
          goTo={search.at}
          selected={selected}
          onSelect={selectKey}
          onRead={setReading}
          items={items}
          onPropose={mayJudge ? (span) => setProposed(span) : null}
        />
        <DocumentSide
          document={document}
          items={items}
          selected={selected}
          reading={reading}
          onSelect={select}
          onGoTo={(at) => void setSearch({ at, item: undefined, side: undefined })}
          review={review}
          actions={mayJudge && review ? actions : null}
          onPropose={() => setProposed("pasted")}
        />
      </div>
      {review && mayJudge && (
        <ReviewDialogs
          document={document}
          review={review}
          actions={actions}
          proposed={proposed}
          onProposed={setProposed}
        />
      )}
    </>
  );
}
