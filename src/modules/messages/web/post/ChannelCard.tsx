import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Channel } from "../../contract/post.ts";
import { postEn as en } from "../../post-texts.en.ts";
import { postZh as zh } from "../../post-texts.zh.ts";
import styles from "../messages.module.css";
import { messagesPaths } from "../paths.ts";

/** One channel: where it leads, how it does, and what can be done with it. */
export function ChannelCard({ channel }: { channel: Channel }) {
  const t = useTexts({ zh, en });
  const c = t.channels;
  const language = useLanguage();
  const client = useQueryClient();
  const { id, kind, name, organisation, person, shown, hasSecret, pausedAt, pausedWhy, waiting, dead, lastSentAt } =
    channel;
  const params = { path: { id } };
  const act = useMutation({
    mutationFn: async (what: "test" | "pause" | "end") => {
      if (what === "test") await loaded(api.POST("/api/messages/channels/{id}/tests", { params }));
      else if (what === "end") await loaded(api.POST("/api/messages/channels/{id}/end", { params }));
      else
        await loaded(api.POST("/api/messages/channels/{id}/pause", { params, body: { isPaused: pausedAt === null } }));
      return what;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ["messages"] }),
  });
  const owner = organisation
    ? pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text
    : c.personal(person ?? "");
  return (
    <li className={styles.card}>
      <h3>{name}</h3>
      <p className={styles.quiet}>{c.of(owner, t.kinds[kind])}</p>
      <p className={styles.quiet}>
        {shown} {hasSecret && `· ${c.signed}`} · {c.languages[channel.language]}
      </p>
      <p className={pausedWhy ? styles.bad : styles.good}>{pausedWhy ? c.paused[pausedWhy] : c.running}</p>
      <p>
        <PageLink to={messagesPaths.sendings()} search={{ channel: id }}>
          {c.counts(waiting, dead)}
        </PageLink>{" "}
        <span className={styles.quiet}>{lastSentAt ? c.lastSent(formatDateTime(lastSentAt)) : c.neverSent}</span>
      </p>
      {act.error && <Failure error={act.error} />}
      {act.data === "test" && (
        <p className={styles.quiet} role="status">
          {c.tested}
        </p>
      )}
      <div className={styles.buttons}>
        <Button loading={act.isPending} onClick={() => act.mutate("test")}>
          {c.test}
        </Button>
        <Button onClick={() => act.mutate("pause")}>{pausedAt === null ? c.pause : c.resume}</Button>
        <Popconfirm title={c.endSure} okText={c.end} cancelText={c.cancel} onConfirm={() => act.mutate("end")}>
          <Button>{c.end}</Button>
        </Popconfirm>
      </div>
    </li>
  );
}
