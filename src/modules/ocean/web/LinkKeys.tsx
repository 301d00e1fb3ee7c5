import { Button } from "antd";
import { useState } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { LinkPage } from "../contract/links.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { useSending } from "./queries.ts";

/** How to send to this link; for its keeper the keys, made here and shown once. */
export function LinkKeys({ page }: { page: LinkPage }) {
  const texts = useTexts({ zh, en });
  const t = texts.link;
  const { link } = page;
  const example = [
    "POST /api/ocean/observations",
    "Authorization: Bearer hk_…",
    "Content-Type: application/json",
    "",
    '{"messages": [{"sequence": 1, "observedAt": "2026-12-01T08:00:00+08:00", …}]}',
  ].join("\n");
  return (
    <section className={styles.part}>
      <h2>{t.sending}</h2>
      <p className={styles.text}>{t.how}</p>
      <pre className={styles.code}>{example}</pre>
      <p className={styles.tools}>
        <a href={`/api/ocean/profiles/${encodeURIComponent(link.profile)}/schema`}>{t.schema}</a>
      </p>
      {page.isKeeper && <Keys page={page} />}
    </section>
  );
}

function Keys({ page: { link, keys } }: { page: LinkPage }) {
  const texts = useTexts({ zh, en });
  const t = texts.link;
  const [made, setMade] = useState<string | null>(null);
  const [isEnding, setEnding] = useState(false);
  const path = { id: link.id };
  const making = useSending(async () => {
    const { key } = await loaded(api.POST("/api/ocean/links/{id}/keys", { params: { path } }));
    setMade(key);
  });
  const dropping = useSending((key: string) =>
    loaded(api.DELETE("/api/ocean/links/{id}/keys/{key}", { params: { path: { ...path, key } } })),
  );
  const ending = useSending(() => loaded(api.POST("/api/ocean/links/{id}/end", { params: { path } })));
  const error = making.error ?? dropping.error ?? ending.error;
  const reason = link.state === "ended" ? texts.errors["ocean.link-ended"]({}) : null;
  return (
    <>
      <h3>{t.keys}</h3>
      {error && <Failure error={error} />}
      {made && (
        <Notice kind="warn" title={t.shown}>
          <code className={styles.key}>{made}</code>
        </Notice>
      )}
      <ul className={styles.plain}>
        {keys.map(({ id, end, madeAt, endedAt }) => (
          <li key={id} className={styles.tools}>
            <span>{t.key(end, formatDate(madeAt, "Asia/Shanghai"))}</span>
            {endedAt ? (
              <span className={styles.quiet}>{t.keyEnded}</span>
            ) : (
              <Button size="small" onClick={() => dropping.mutate(id)}>
                {t.endKey}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} loading={making.isPending} onClick={() => making.mutate()}>
          {t.makeKey}
        </ReasonButton>
        <ReasonButton reason={reason} onClick={() => setEnding(true)}>
          {t.end}
        </ReasonButton>
      </p>
      {isEnding && link.state !== "ended" && (
        <Notice
          kind="warn"
          title={t.endSure}
          action={
            <span className={styles.tools}>
              <Button danger onClick={() => ending.mutate()}>
                {t.end}
              </Button>
              <Button onClick={() => setEnding(false)}>{texts.cancel}</Button>
            </span>
          }
        />
      )}
    </>
  );
}
