import { useQuery } from "@tanstack/react-query";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { carryEn as en } from "../../carry-texts.en.ts";
import { carryZh as zh } from "../../carry-texts.zh.ts";
import type { Carried } from "../../contract/carry-over.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { carryQueries } from "./carry-queries.ts";
import styles from "./closing.module.css";

/** Where a commitment goes on, and what goes on in it: links both ways. */
export function CarriesOf({ commitment }: { commitment: string }) {
  const t = useTexts({ zh, en });
  const { data } = useQuery(carryQueries.carries(commitment));
  if (!data) return null;
  return (
    <>
      {data.into && <Ends label={t.goesOnIn} ends={[data.into]} />}
      {data.from.length > 0 && <Ends label={t.goesOnHere} ends={data.from} />}
    </>
  );
}

function Ends({ label, ends }: { label: string; ends: readonly Carried[] }) {
  const language = useLanguage();
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <ul className={styles.list}>
        {ends.map((one) => (
          <li key={one.id}>
            <PageLink to={commitmentsPaths.commitment(one.commitment)}>
              <span lang={languageTags.zh}>{one.title}</span>
            </PageLink>{" "}
            <span className={styles.quiet}>
              {nameOf(one.document, language)} · {one.reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
