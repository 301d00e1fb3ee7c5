import { Input } from "antd";
import { useSearchState } from "../../../web/search-state.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import { dayOfInstant, endOfDay } from "./civil-days.ts";
import styles from "./indicators.module.css";
import { earlierDay } from "./queries.ts";
import { changeSearch } from "./search-schemas.ts";

/** The two moments that are compared: each a day of the world and what was known of it. */
export function MomentsForm() {
  const { change: c } = useTexts({ zh, en });
  const [search, setSearch] = useSearchState(changeSearch);
  const field = (key: "since" | "on" | "sinceKnown" | "known", value: string) => (
    <label className={styles.day} htmlFor={`moment-${key}`}>
      <span>{c[key]}</span>
      <Input
        id={`moment-${key}`}
        type="date"
        value={value}
        onChange={({ target }) =>
          setSearch({ [key]: /known$/i.test(key) ? endOfDay(target.value) : target.value || undefined }, true)
        }
      />
    </label>
  );
  return (
    <section className={styles.asOf} aria-label={c.form}>
      {field("since", earlierDay(search) ?? search.on ?? "")}
      {field("sinceKnown", dayOfInstant(search.sinceKnown))}
      {field("on", search.on ?? "")}
      {field("known", dayOfInstant(search.known))}
    </section>
  );
}
