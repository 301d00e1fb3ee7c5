import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useUser } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { Post } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";
import { messagesPaths } from "../paths.ts";
import { messagesQueries } from "../queries.ts";
import { CalendarDays } from "./CalendarDays.tsx";
import { ChannelCard } from "./ChannelCard.tsx";
import { ChannelForm } from "./ChannelForm.tsx";
import { SettingForm } from "./SettingForm.tsx";

/** How messages leave the house: channels, settings, calendar. For administrators. */
export function ChannelsPage() {
  const t = useTexts({ zh, en }).channels;
  const user = useUser();
  const isKeeper = user?.roles.includes("administrator") ?? false;
  const query = useQuery({ ...messagesQueries.post(), enabled: isKeeper });
  return (
    <Screen>
      {user !== undefined && !isKeeper ? (
        <Empty title={t.forbidden} />
      ) : (
        <Loaded query={query} shape="cards">
          {(post) => <Kept post={post} />}
        </Loaded>
      )}
    </Screen>
  );
}

function Kept({ post }: { post: Post }) {
  const t = useTexts({ zh, en }).channels;
  const { channels } = post;
  const dead = channels.reduce((sum, one) => sum + one.dead, 0);
  const paused = channels.filter(({ pausedAt }) => pausedAt !== null).length;
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(channels.length, paused, dead)}
        evidence={[
          { key: "log", shown: <PageLink to={messagesPaths.sendings()}>{t.log}</PageLink> },
          ...(dead > 0
            ? [
                {
                  key: "dead",
                  shown: (
                    <PageLink to={messagesPaths.sendings()} search={{ state: ["dead"] }}>
                      {t.failures(dead)}
                    </PageLink>
                  ),
                },
              ]
            : []),
        ]}
      />
      <ChannelForm />
      <h2>{t.list}</h2>
      {channels.length === 0 ? (
        <Empty title={t.none}>{t.noneDetail}</Empty>
      ) : (
        <ul className={styles.cards}>
          {channels.map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </ul>
      )}
      <SettingForm setting={post.setting} />
      <CalendarDays days={post.calendar} />
    </>
  );
}
