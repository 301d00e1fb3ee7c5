import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { marksEn } from "../../marks-texts.en.ts";
import { marksZh } from "../../marks-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";
import { patentResultsQuery } from "./queries.ts";

const register = "patent/";

/** On the page of a patent of the register: the results that it belongs to. */
export function PatentResults({ id }: { id: string }) {
  const t = useTexts({ zh: marksZh, en: marksEn });
  const isPatent = id.startsWith(register);
  const { data } = useQuery({ ...patentResultsQuery(id.slice(register.length)), enabled: isPatent });
  if (!data || data.results.length === 0) return null;
  return (
    <section>
      <h2>{t.results}</h2>
      <ul className={styles.evidence}>
        {data.results.map(({ id: result, title }) => (
          <li key={result}>
            <PageLink to={marketPaths.good("result", result)}>{title}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
