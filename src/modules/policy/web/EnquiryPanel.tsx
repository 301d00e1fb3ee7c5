import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { longestQuote, type Thread } from "../contract/enquiry.ts";
import type { DocumentDetail } from "../contract.ts";
import { unitsAnswering } from "../rules/enquiry-thread.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AskForm } from "./AskForm.tsx";
import styles from "./EnquiryPanel.module.css";
import { EnquiryThread } from "./EnquiryThread.tsx";
import type { FoundItem } from "./found-items.ts";
import { policyQueries } from "./queries.ts";
import { documentSearch } from "./search-schemas.ts";

interface EnquiryPanelProps {
  readonly document: DocumentDetail;
  /** What is selected in the text becomes what the question is about. */
  readonly selected: FoundItem | undefined;
  readonly onGoTo: (offset: number) => void;
}

/** Questions on a document or one of its sentences, with their published answers. */
export function EnquiryPanel({ document, selected, onGoTo }: EnquiryPanelProps) {
  const t = useTexts({ zh, en });
  const [{ edition }] = useSearchState(documentSearch);
  const enquiries = useQuery(policyQueries.enquiries(document.code));
  const end = selected ? Math.min(selected.end, selected.start + longestQuote) : 0;
  const words = selected && {
    edition: edition ?? document.editions[0]?.number ?? 1,
    start: selected.start,
    end,
    quote: document.text.slice(selected.start, end),
    units: unitsAnswering(document.tasks, selected).map((unit) => unit.name),
  };
  return (
    <div className={styles.panel}>
      <p className={styles.question}>{t.enquiries.question}</p>
      <AskForm key={selected?.key} code={document.code} words={words} />
      <Loaded query={enquiries} shape="cards" rows={2}>
        {({ threads }) =>
          threads.length === 0 ? (
            <p className={styles.none}>{t.enquiries.none}</p>
          ) : (
            <ThreadList threads={threads} document={document} onGoTo={onGoTo} />
          )
        }
      </Loaded>
    </div>
  );
}

interface ThreadListProps extends Pick<EnquiryPanelProps, "document" | "onGoTo"> {
  readonly threads: readonly Thread[];
}

function ThreadList({ threads, document, onGoTo }: ThreadListProps) {
  const t = useTexts({ zh, en });
  const [{ enquiry }] = useSearchState(documentSearch);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (enquiry)
      list.current?.querySelector(`[data-thread="${CSS.escape(enquiry)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [enquiry]);
  return (
    <ol ref={list} className={styles.list} aria-label={t.threads.list}>
      {threads.map((thread) => (
        <li key={thread.id} data-thread={thread.id} className={thread.id === enquiry ? styles.chosen : undefined}>
          <EnquiryThread code={document.code} text={document.text} thread={thread} onGoTo={onGoTo} />
        </li>
      ))}
    </ol>
  );
}
