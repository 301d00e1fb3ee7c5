import { Button } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { peoplePaths } from "../../people/web/index.tsx";
import type { Thread } from "../contract/enquiry.ts";
import { placeOfThread } from "../rules/enquiry-thread.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { AskForm } from "./AskForm.tsx";
import styles from "./EnquiryPanel.module.css";

interface EnquiryThreadProps {
  readonly code: string;
  /** The text that stands beside it. */
  readonly text: string;
  readonly thread: Thread;
  readonly onGoTo: (offset: number) => void;
}

/** One thread: the words asked about, who answers for them, questions and answers, and what one can do next. */
export function EnquiryThread({ code, text, thread, onGoTo }: EnquiryThreadProps) {
  const t = useTexts({ zh, en });
  const user = useUser();
  const [open, setOpen] = useState<"answer" | "further" | null>(null);
  const close = () => setOpen(null);
  return (
    <article className={styles.enquiry} aria-label={thread.entries[0]?.text}>
      <Quote thread={thread} text={text} onGoTo={onGoTo} />
      <Units thread={thread} />
      {thread.entries.map((entry) => (
        <div key={entry.id} className={entry.kind === "answer" ? styles.answer : styles.asked}>
          <p>{entry.text}</p>
          <p className={styles.when}>
            {entry.kind === "answer" && <AnsweredBy entry={entry} />}
            {entry.isOwn && `${t.threads.own} · `}
            {formatDateTime(entry.at)}
          </p>
        </div>
      ))}
      {thread.isWaiting && <p className={styles.when}>{t.enquiries.noAnswer}</p>}
      {open === null && (
        <div className={styles.tools}>
          {thread.mayAnswer && (
            <Button size="small" type={thread.isWaiting ? "primary" : "default"} onClick={() => setOpen("answer")}>
              {t.enquiries.answer}
            </Button>
          )}
          <ReasonButton size="small" reason={user ? null : t.enquiries.askReason} onClick={() => setOpen("further")}>
            {t.threads.askFurther}
          </ReasonButton>
        </div>
      )}
      {open === "answer" && <AnswerForm code={code} id={thread.id} onDone={close} />}
      {open === "further" && <AskForm code={code} thread={thread.id} onAsked={close} />}
    </article>
  );
}

function Quote({ thread, text, onGoTo }: Pick<EnquiryThreadProps, "thread" | "text" | "onGoTo">) {
  const t = useTexts({ zh, en });
  if (!thread.quote) return <p className={styles.when}>{t.threads.wholeDocument}</p>;
  const place = placeOfThread(thread, text);
  const words = (
    <span lang="zh-CN" className={styles.words}>
      {thread.quote.trim()}
    </span>
  );
  return (
    <blockquote className={styles.quote}>
      {place === null ? (
        <>
          <small>{t.threads.notInText}</small>
          {words}
        </>
      ) : (
        <button type="button" className={styles.jump} onClick={() => onGoTo(place)}>
          {words}
        </button>
      )}
    </blockquote>
  );
}

function Units({ thread: { units, quote } }: Pick<EnquiryThreadProps, "thread">) {
  const t = useTexts({ zh, en });
  if (units.length === 0) return <p className={styles.when}>{quote ? t.threads.asked([]) : t.threads.askedWhole}</p>;
  return (
    <p className={styles.when}>
      {t.threads.routed}{" "}
      {units.map((unit, index) => (
        <span key={unit.name} lang="zh-CN">
          {index > 0 && "、"}
          {unit.organisation ? (
            <PageLink to={peoplePaths.organisation(unit.organisation.code)}>{unit.name}</PageLink>
          ) : (
            unit.name
          )}
        </span>
      ))}
    </p>
  );
}

function AnsweredBy({ entry }: { entry: Thread["entries"][number] }) {
  const t = useTexts({ zh, en });
  return (
    <>
      {entry.organisation && (
        <>
          <Words of={{ zh: entry.organisation.nameZh, en: entry.organisation.nameEn }} />{" "}
        </>
      )}
      {t.enquiries.by(entry.by ?? "")} ·{" "}
    </>
  );
}
