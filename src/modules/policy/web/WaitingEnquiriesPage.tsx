import { useQuery } from "@tanstack/react-query";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { WaitingThread } from "../contract/enquiry.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";
import styles from "./WaitingEnquiriesPage.module.css";

/** The questions that wait for an answer of the reader's unit. */
export function WaitingEnquiriesPage() {
  const t = useTexts({ zh, en });
  return (
    <Screen>
      <Loaded query={useQuery(policyQueries.waitingEnquiries())} shape="cards" rows={3}>
        {({ threads }) => (
          <>
            <Answer
              question={t.threads.waitingQuestion}
              answer={
                threads[0]
                  ? t.threads.waitingAnswer(threads.length, formatDateTime(lastOf(threads[0]).at))
                  : t.threads.waitingNone
              }
            />
            {threads.length === 0 ? (
              <Empty title={t.threads.waitingNone}>{t.threads.waitingNoneNext}</Empty>
            ) : (
              <ol className={styles.list} aria-label={t.threads.waitingTitle}>
                {threads.map((thread) => (
                  <Waiting key={thread.id} thread={thread} />
                ))}
              </ol>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

const lastOf = (thread: WaitingThread) => thread.entries.at(-1)!;

function Waiting({ thread }: { thread: WaitingThread }) {
  const t = useTexts({ zh, en });
  const { document, quote, about, units } = thread;
  const last = lastOf(thread);
  return (
    <li className={styles.waiting}>
      <PageLink
        className={styles.question}
        to={policyPaths.document(document.code)}
        search={{ view: "enquiries", enquiry: thread.id, side: true, ...(about ? { at: about.start } : {}) }}
      >
        {last.text}
      </PageLink>
      {quote && (
        <p className={styles.quote} lang="zh-CN">
          {quote.trim()}
        </p>
      )}
      <p className={styles.when}>
        <Words of={{ zh: document.titleZh, en: document.titleEn }} />
      </p>
      <p className={styles.when}>
        {formatDateTime(last.at)} · {quote ? t.threads.asked(units.map((unit) => unit.name)) : t.threads.askedWhole}
      </p>
    </li>
  );
}
