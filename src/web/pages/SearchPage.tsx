import { useQueries, useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { use } from "react";
import { glossary } from "../../glossary.ts";
import { contains, foundIn } from "../find.ts";
import { useNavigation } from "../layout/Navigation.tsx";
import type { FindSource, Found, FoundThing } from "../module-pages.ts";
import { PageLink } from "../PageLink.tsx";
import { paths } from "../paths.ts";
import { Screen } from "../Screen.tsx";
import { useSearchState } from "../search-state.ts";
import { useUser } from "../session.ts";
import { findSearch } from "../shell-pages.ts";
import { SiteContext } from "../site.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Answer } from "../ui/Answer.tsx";
import { useLanguage, useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Skeleton } from "../ui/Skeletons.tsx";
import { Words } from "../ui/Words.tsx";
import styles from "./SearchPage.module.css";

/** Everything that has the words, kind by kind; the words stand in the address. */
export function SearchPage() {
  const t = useTexts({ zh, en }).search;
  const [{ q = "" }, setSearch] = useSearchState(findSearch);
  const asked = q.trim();
  return (
    <Screen>
      <search className={styles.box}>
        <Input.Search
          key={q}
          defaultValue={q}
          maxLength={100}
          aria-label={t.label}
          placeholder={t.placeholder}
          enterButton={t.submit}
          onSearch={(value) => void setSearch({ q: value.trim() || undefined }, true)}
        />
      </search>
      {asked === "" ? <Answer question={t.begin} answer={t.beginAnswer} /> : <Everything q={asked} />}
    </Screen>
  );
}

/** A kind of thing with what was found of it; null while it is looked for. */
interface Kind {
  readonly key: string;
  readonly title: string;
  readonly found: Found | null;
}

function Everything({ q }: { q: string }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const client = useQueryClient();
  const user = useUser();
  const { navigation, find } = use(SiteContext);
  const entries = useNavigation(navigation);
  const held: readonly string[] = user?.roles ?? [];
  const mayUse = ({ roles }: FindSource) => roles === "everyone" || roles.some((role) => held.includes(role));
  const sources = find.filter(mayUse).toSorted((one, other) => one.order - other.order);
  const answers = useQueries({
    queries: sources.map((source) => ({
      queryKey: ["find", source.key, user?.id, q],
      queryFn: () => source.find({ q, client }),
    })),
  });
  const kinds: Kind[] = [
    { key: "pages", title: t.search.pages, found: foundIn(pagesWith(q, entries)) },
    ...sources.map(({ key, title }, index) => ({
      key,
      title: title[language],
      found: answers[index]?.data ?? null,
    })),
    { key: "terms", title: t.search.terms, found: foundIn(termsWith(q), { to: paths.terms(), search: { q } }) },
  ];
  const some = kinds.filter(({ found }) => found !== null && found.total > 0);
  const isWaiting = answers.some((one) => one.isPending);
  const failed = sources.filter((_, index) => answers[index]?.isError);
  const count = some.reduce((sum, { found }) => sum + (found?.total ?? 0), 0);
  return (
    <>
      {isWaiting ? (
        <Skeleton shape="answer" />
      ) : (
        <Answer
          question={t.search.question(q)}
          answer={count === 0 ? t.search.none : t.search.answer(count, some.length)}
        />
      )}
      {failed.length > 0 && (
        <Notice
          kind="warn"
          title={t.search.unread(failed.map(({ title }) => title[language]).join(t.terms.comma))}
          action={
            <Button size="small" onClick={() => answers.forEach((one) => void (one.isError && one.refetch()))}>
              {t.today.retry}
            </Button>
          }
        />
      )}
      {some.map((kind) => (
        <FoundKind key={kind.key} kind={kind} />
      ))}
    </>
  );
}

function FoundKind({ kind: { key, title, found } }: { kind: Kind }) {
  const t = useTexts({ zh, en }).search;
  if (found === null) return null;
  const { things, total, all } = found;
  const isMore = total > things.length;
  return (
    <section aria-labelledby={`found-${key}`}>
      <h2 id={`found-${key}`} className={styles.kind}>
        {title} <span className={styles.count}>{total}</span>
      </h2>
      <ul className={styles.things}>
        {things.map((thing) => (
          <Thing key={thing.key} thing={thing} />
        ))}
      </ul>
      {isMore &&
        (all ? (
          <PageLink to={all.to} {...(all.search ? { search: all.search } : {})}>
            {t.all(total)}
          </PageLink>
        ) : (
          <p className={styles.about}>{t.more(total - things.length)}</p>
        ))}
    </section>
  );
}

function Thing({ thing: { title, about, to, search } }: { thing: FoundThing }) {
  return (
    <li className={styles.thing}>
      <PageLink to={to} {...(search ? { search } : {})} className={styles.title}>
        <Words of={title} />
      </PageLink>
      {about && (
        <span className={styles.about}>
          <Words of={about} />
        </span>
      )}
    </li>
  );
}

/** Screens that the reader can go to, by their name and what they are for. */
const pagesWith = (q: string, entries: ReturnType<typeof useNavigation>): FoundThing[] =>
  entries
    .filter(({ label, about }) => contains(q, [label.zh, label.en, about?.zh, about?.en]))
    .map(({ to, label, about }) => ({ key: to, title: label, ...(about ? { about } : {}), to }));

const termsWith = (q: string): FoundThing[] =>
  glossary
    .filter((term) => contains(q, [term.zh, term.en, ...(term.banned ?? [])]))
    .map((term) => ({
      key: term.id,
      title: { zh: term.zh, en: term.en },
      about: term.meaning,
      to: paths.terms(),
      search: { q: term.zh },
    }));
