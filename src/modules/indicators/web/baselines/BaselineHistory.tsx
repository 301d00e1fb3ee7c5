import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { exactNumber } from "../../../../platform/i18n/numbers.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import styles from "./baselines.module.css";

interface Entry {
  key: string;
  at: string;
  who: string;
  text: string;
  mark: string | null;
}

/** What was asked, replied and brought for a base, the newest first; nothing of it is ever removed. */
export function BaselineHistory({ target: { requests, given, base } }: { target: BaselineTarget }) {
  const { one: o } = useTexts({ zh, en });
  const language = useLanguage();
  const asked = requests.flatMap(({ id, organisation, question, askedBy, askedAt, isAnswered, declined }): Entry[] => {
    const name = pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text;
    const request = {
      key: id,
      at: askedAt,
      who: o.askedEntry(name, askedBy),
      text: question,
      mark: isAnswered ? o.answered : null,
    };
    if (!declined) return [request];
    const who = o.declinedEntry(name, declined.by);
    return [request, { key: `${id} declined`, at: declined.at, who, text: declined.reason, mark: null }];
  });
  const brought = given.map(
    ({ value, day, evidence, givenBy, givenAt }, index): Entry => ({
      key: givenAt,
      at: givenAt,
      who: o.givenEntry(givenBy, `${exactNumber(value)} ${base.unit}`, day),
      text: evidence,
      mark: index === 0 ? o.counts : o.replaced,
    }),
  );
  const entries = [...asked, ...brought].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  if (entries.length === 0) return <p className={styles.quiet}>{o.historyNone}</p>;
  return (
    <ol className={styles.history}>
      {entries.map(({ key, at, who, text, mark }) => (
        <li key={key}>
          <p className={styles.entryHead}>
            <time dateTime={at} className={styles.quiet}>
              {formatDateTime(at)}
            </time>
            <strong>{who}</strong>
            {mark && <span className={styles.mark}>{mark}</span>}
          </p>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
