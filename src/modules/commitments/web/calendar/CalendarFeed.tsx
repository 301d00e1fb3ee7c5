import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { calendarEn as en } from "../../calendar-texts.en.ts";
import { calendarZh as zh } from "../../calendar-texts.zh.ts";
import type { LedgerFilter } from "../../contract/ledger.ts";
import { commitmentsQueries } from "../queries.ts";
import styles from "./calendar.module.css";

/** The person's address for calendar programs: made, shown once, replaced, ended. */
export function CalendarFeed({ filter }: { filter: LedgerFilter }) {
  const t = useTexts({ zh, en }).feed;
  const client = useQueryClient();
  const own = useQuery(commitmentsQueries.feed());
  const [isCopied, setCopied] = useState(false);
  const fresh = () => client.invalidateQueries({ queryKey: commitmentsQueries.feed().queryKey });
  const make = useMutation({
    mutationFn: () => loaded(api.POST("/api/commitments/feed", { body: { filter } })),
    onSuccess: fresh,
  });
  const end = useMutation({
    mutationFn: () => loaded(api.DELETE("/api/commitments/feed")),
    onSuccess: () => {
      make.reset();
      return fresh();
    },
  });
  const error = own.error ?? make.error ?? end.error;
  const address = make.data && `${location.origin}${make.data.path}`;
  const feed = own.data?.feed;
  return (
    <section className={styles.feed} aria-labelledby="calendar-feed">
      <h2 id="calendar-feed">{t.title}</h2>
      <p>{t.about}</p>
      <p className={styles.quiet}>{t.content}</p>
      {error && <Failure error={error} />}
      {address && (
        <div className={styles.address}>
          <label htmlFor="feed-address">{t.made}</label>
          <Input id="feed-address" readOnly value={address} onFocus={({ target }) => target.select()} />
          <Button
            onClick={async () => {
              await navigator.clipboard.writeText(address);
              setCopied(true);
            }}
          >
            {isCopied ? t.copied : t.copy}
          </Button>
        </div>
      )}
      <div className={styles.tools}>
        <span role="status">
          {end.data && !feed ? t.ended : feed ? t.since(formatDateTime(feed.madeAt)) : own.data && t.none}
        </span>
        <Button
          loading={make.isPending}
          onClick={() => {
            setCopied(false);
            make.mutate();
          }}
        >
          {feed ? t.again : t.make}
        </Button>
        {feed && (
          <Button danger loading={end.isPending} onClick={() => end.mutate()}>
            {t.end}
          </Button>
        )}
      </div>
    </section>
  );
}
