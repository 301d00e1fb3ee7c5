import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Sending, type SendingList, sendingStates } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";
import { messagesPaths } from "../paths.ts";
import { messagesQueries } from "../queries.ts";
import { sendingSearch } from "../search-schemas.ts";

/** What was sent and what failed, with every attempt; what failed can be sent again. */
export function SendingsPage() {
  const t = useTexts({ zh, en });
  const user = useUser();
  const isKeeper = user?.roles.includes("administrator") ?? false;
  const [{ state = [], channel, before }] = useSearchState(sendingSearch);
  const wanted = sendingStates.find((one) => state.includes(one));
  const query = useQuery({
    ...messagesQueries.sendings({
      ...(wanted ? { state: wanted } : {}),
      ...(channel ? { channel } : {}),
      ...(before ? { cursor: before } : {}),
    }),
    enabled: isKeeper,
  });
  return (
    <Screen>
      {user !== undefined && !isKeeper ? (
        <Empty title={t.channels.forbidden} />
      ) : (
        <Loaded query={query} shape="table">
          {(list) => <Sendings list={list} />}
        </Loaded>
      )}
    </Screen>
  );
}

function Sendings({ list: { sendings, next } }: { list: SendingList }) {
  const t = useTexts({ zh, en });
  const s = t.sendings;
  const [search, setSearch] = useSearchState(sendingSearch);
  const dead = sendings.filter(({ state }) => state === "dead").length;
  const options = useMemo(() => sendingStates.map((value) => ({ value, label: t.states[value] })), [t]);
  return (
    <>
      <Answer question={s.question} answer={s.answer(sendings.length, dead)} />
      <FilterBar
        filters={[{ key: "state", label: s.state, chosen: search.state ?? [], options }]}
        onChange={(_key, chosen) => setSearch({ state: chosen.slice(-1), before: undefined })}
        onClear={() => setSearch({ state: undefined, channel: undefined, before: undefined })}
      />
      {sendings.length === 0 ? (
        <Empty title={s.none}>{s.noneDetail}</Empty>
      ) : (
        <ul className={styles.cards}>
          {sendings.map((sending) => (
            <OneSending key={sending.id} sending={sending} />
          ))}
        </ul>
      )}
      {next !== null && (
        <p className={styles.more}>
          <PageLink to={messagesPaths.sendings()} search={{ ...search, before: next }}>
            {s.more}
          </PageLink>
        </p>
      )}
    </>
  );
}

function OneSending({ sending }: { sending: Sending }) {
  const t = useTexts({ zh, en });
  const s = t.sendings;
  const language = useLanguage();
  const client = useQueryClient();
  const { id, channel, what, holds, state, madeAt, dueAt, attempts } = sending;
  const again = useMutation({
    mutationFn: () => loaded(api.POST("/api/messages/sendings/{id}/again", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["messages"] }),
  });
  return (
    <li className={styles.card}>
      <h2>
        {channel.name} <span className={styles.quiet}>{t.kinds[channel.kind]}</span>
      </h2>
      <p className={state === "dead" ? styles.bad : state === "sent" ? styles.good : undefined}>{t.states[state]}</p>
      <p>
        {s.what[what]} · {holds.map((one) => s.hold(one[language], one.count)).join(" · ")}
      </p>
      <p className={styles.quiet}>
        {formatDateTime(madeAt)} {state === "waiting" && attempts.length > 0 && s.next(formatDateTime(dueAt))}
      </p>
      {attempts.map(({ at, outcome, detail }) => (
        <p key={at} className={styles.quiet}>
          {s.attempt(formatDateTime(at), outcome === null ? s.unknown : t.outcomes[outcome], detail ?? "")}
        </p>
      ))}
      {again.error && <Failure error={again.error} />}
      <div className={styles.buttons}>
        <ReasonButton
          reason={state === "dead" ? null : s.notDead}
          loading={again.isPending}
          onClick={() => again.mutate()}
        >
          {s.again}
        </ReasonButton>
      </div>
    </li>
  );
}
