import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { classNames } from "../../../web/ui/class-names.ts";
import { FilterBar } from "../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Inbox, InboxMessage, ReadInput } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./messages.module.css";
import { messagesPaths } from "./paths.ts";
import { messagesQueries } from "./queries.ts";
import { inboxSearch } from "./search-schemas.ts";

/** The own messages, the newest first: what it is about, when, by whom; opening one reads it. */
export function InboxPage() {
  const t = useTexts({ zh, en }).inbox;
  const user = useUser();
  const [{ only = [], before }] = useSearchState(inboxSearch);
  const query = useQuery({
    ...messagesQueries.inbox(only.includes("unread") ? "unread" : undefined, before),
    enabled: Boolean(user),
  });
  return (
    <Screen>
      {user === null ? (
        <Empty title={t.signIn} />
      ) : (
        <Loaded query={query} shape="table">
          {(inbox) => <Messages inbox={inbox} />}
        </Loaded>
      )}
    </Screen>
  );
}

function Messages({ inbox }: { inbox: Inbox }) {
  const t = useTexts({ zh, en }).inbox;
  const [{ only = [] }, setSearch] = useSearchState(inboxSearch);
  const read = useRead();
  const { unread, total, messages, next } = inbox;
  return (
    <>
      <Answer question={t.question} answer={t.answer(unread, total)} />
      {read.error && <Failure error={read.error} />}
      <FilterBar
        filters={[
          {
            key: "only",
            label: t.filter,
            chosen: only,
            options: [{ value: "unread", label: t.unread, count: unread }],
          },
        ]}
        onChange={(_key, chosen) => setSearch({ only: [...chosen], before: undefined })}
        onClear={() => setSearch({ only: undefined, before: undefined })}
      >
        <ReasonButton
          reason={unread === 0 ? t.nothingUnread : null}
          loading={read.isPending}
          onClick={() => read.mutate({ messages: "all" })}
        >
          {t.markAll}
        </ReasonButton>
        <PageLink to={messagesPaths.preferences()}>{t.preferences}</PageLink>
      </FilterBar>
      {messages.length === 0 ? (
        <Nothing isFiltered={only.length > 0} />
      ) : (
        <ul className={styles.inbox}>
          {messages.map((message) => (
            <Message key={message.id} message={message} onOpen={() => read.mutate({ messages: [message.id] })} />
          ))}
        </ul>
      )}
      {next !== null && (
        <p className={styles.more}>
          <PageLink to={messagesPaths.inbox()} search={{ ...(only.length > 0 ? { only } : {}), before: next }}>
            {t.more}
          </PageLink>
        </p>
      )}
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTexts({ zh, en }).inbox;
  return isFiltered ? (
    <Empty title={t.noneUnread} action={<PageLink to={messagesPaths.inbox()}>{t.showAll}</PageLink>} />
  ) : (
    <Empty title={t.none}>{t.noneDetail}</Empty>
  );
}

function Message({ message, onOpen }: { message: InboxMessage; onOpen: () => void }) {
  const t = useTexts({ zh, en }).inbox;
  const language = useLanguage();
  const { name, line, link, at, by, readAt, urgency } = message;
  return (
    <li className={classNames(styles.message, readAt === null && styles.unread)}>
      <span className={styles.dot}>{readAt === null && <span className="spoken">{t.isNew}</span>}</span>
      <span className={classNames(styles.name, urgency === "urgent" && styles.urgent)}>{name[language]}</span>
      <PageLink to={link} className={styles.line} onClick={() => readAt === null && onOpen()}>
        {line[language]}
      </PageLink>
      <span className={styles.when}>
        {formatDateTime(at)} · {by === null ? t.automatic : t.by(by)}
      </span>
    </li>
  );
}

/** Marks messages as read; the bell and the list follow. */
function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReadInput) => loaded(api.POST("/api/messages/read", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["messages"] }),
  });
}
