import { lazy, Suspense, use, useMemo } from "react";
import { byGroup, useNavigation } from "../layout/Navigation.tsx";
import type { HomePart } from "../module-pages.ts";
import { PageLink } from "../PageLink.tsx";
import { Screen } from "../Screen.tsx";
import { useInstallation, useUser } from "../session.ts";
import { SiteContext } from "../site.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Answer } from "../ui/Answer.tsx";
import { classNames } from "../ui/class-names.ts";
import { useLanguage, useTexts } from "../ui/language.tsx";
import { Skeleton } from "../ui/Skeletons.tsx";
import { ForToday } from "./ForToday.tsx";
import styles from "./HomePage.module.css";

const nobody: readonly string[] = [];
const isFirst = ({ firstFor = [] }: HomePart, roles: readonly string[]) =>
  firstFor.some((role) => roles.includes(role)) ? 1 : 0;

/** The first screen: what this is, what the modules have to say, and where the reader's role can go. */
export function HomePage() {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { navigation, home } = use(SiteContext);
  const entries = useNavigation(navigation).filter((entry) => entry.about);
  const region = useInstallation()?.region[language];
  const roles = useUser()?.roles ?? nobody;
  const sections = useMemo(
    () =>
      [...home]
        .sort((a, b) => isFirst(b, roles) - isFirst(a, roles) || a.order - b.order)
        .map(({ key, load }) => ({ key, Section: lazy(async () => ({ default: await load() })) })),
    [home, roles],
  );
  return (
    <Screen>
      <Answer question={t.home.question} answer={region ? t.home.answer(region) : t.home.answerNowhere} />
      <ForToday />
      {sections.map(({ key, Section }) => (
        <Suspense key={key} fallback={<Skeleton shape="answer" />}>
          <Section />
        </Suspense>
      ))}
      <h2>{t.home.rooms}</h2>
      {byGroup(entries).map(([group, inGroup]) => (
        <section key={group}>
          {group !== "top" && <h3 className={styles.group}>{t.groups[group]}</h3>}
          <ul className={classNames(styles.rooms, styles.ways)}>
            {inGroup.map((entry) => (
              <li key={entry.to}>
                <PageLink to={entry.to} className={styles.room}>
                  <span className={styles.label}>{entry.label[language]}</span>
                  <span className={styles.about}>{entry.about?.[language]}</span>
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}
