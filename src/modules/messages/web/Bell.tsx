import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../web/PageLink.tsx";
import { useUser } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./messages.module.css";
import { messagesPaths } from "./paths.ts";
import { messagesQueries } from "./queries.ts";

/** The bell in the top bar: how many messages are unread, and the way to them. For who is signed in. */
export function Bell() {
  const t = useTexts({ zh, en }).inbox;
  const user = useUser();
  const { data } = useQuery({ ...messagesQueries.unread(), enabled: Boolean(user) });
  if (!user) return null;
  const unread = data?.unread ?? 0;
  return (
    <PageLink to={messagesPaths.inbox()} className={styles.bell}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.5 5.5-1.5 5.5h12s-1.5-1.5-1.5-5.5A4.5 4.5 0 0 0 10 3zM8.3 15.5a1.8 1.8 0 0 0 3.4 0" />
      </svg>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? t.many : unread}
        </span>
      )}
      <span className="spoken">{t.bell(unread)}</span>
    </PageLink>
  );
}
