import { useQueries, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { use } from "react";
import { PageLink } from "../PageLink.tsx";
import { useUser } from "../session.ts";
import { SiteContext } from "../site.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeletons.tsx";
import styles from "./HomePage.module.css";

/** What waits for the reader, as the modules tell it. Somebody for whom no module looks sees nothing of it. */
export function ForToday() {
  const t = useTexts({ zh, en }).today;
  const language = useLanguage();
  const client = useQueryClient();
  const user = useUser();
  const { todo } = use(SiteContext);
  const roles: readonly string[] = user?.roles ?? [];
  const sources = todo
    .filter((source) => source.roles.some((role) => roles.includes(role)))
    .toSorted((one, other) => one.order - other.order);
  const organisation = user?.organisation?.code ?? null;
  const found = useQueries({
    queries: sources.map((source) => ({
      queryKey: ["todo", source.key, user?.id],
      queryFn: () => source.read({ client, roles, organisation }),
    })),
  });
  if (sources.length === 0) return null;
  const cards = found.flatMap((one) => one.data ?? []);
  const failed = found.filter((one) => one.error);
  const isWaiting = found.some((one) => one.isPending);
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t.title}</h2>
      {failed.length > 0 && (
        <Notice
          kind="warn"
          title={t.unread}
          action={
            <Button size="small" onClick={() => failed.forEach((one) => void one.refetch())}>
              {t.retry}
            </Button>
          }
        />
      )}
      {cards.length > 0 && (
        <ul className={styles.rooms}>
          {cards.map(({ key, title, about, to, search }) => (
            <li key={key}>
              <PageLink to={to} {...(search ? { search } : {})} className={styles.room}>
                <span className={styles.label}>{title[language]}</span>
                <span className={styles.about}>{about[language]}</span>
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      {isWaiting && cards.length === 0 && <Skeleton shape="cards" rows={1} />}
      {!isWaiting && cards.length === 0 && failed.length === 0 && <p>{t.none}</p>}
    </section>
  );
}
