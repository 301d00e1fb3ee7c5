import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../explain-texts.en.ts";
import { zh } from "../explain-texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsPaths } from "./paths.ts";
import type { AsOf } from "./queries.ts";

interface ExplainLinksProps {
  readonly code: string;
  readonly name: string;
  readonly asOf: AsOf;
  readonly here: "indicator" | "areas" | "change";
}

/** From a page of an indicator to its others, on the same day. */
export function ExplainLinks({ code, name, asOf, here }: ExplainLinksProps) {
  const { nav } = useTexts({ zh, en });
  return (
    <nav className={styles.explain} aria-label={nav.label}>
      {here !== "indicator" && (
        <PageLink to={indicatorsPaths.indicator(code)} search={{ ...asOf }}>
          {nav.back(name)}
        </PageLink>
      )}
      {here !== "areas" && (
        <PageLink to={indicatorsPaths.compared(code)} search={{ ...asOf }}>
          {nav.areas}
        </PageLink>
      )}
      {here !== "change" && (
        <PageLink to={indicatorsPaths.change(code)} search={{ ...asOf }}>
          {nav.change}
        </PageLink>
      )}
    </nav>
  );
}
