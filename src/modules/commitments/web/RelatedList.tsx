import { languageTags } from "../../../platform/i18n/language.ts";
import { PageLink } from "../../../web/PageLink.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { commitmentsPaths } from "./paths.ts";
import { StateMark } from "./StateMark.tsx";

/** The task above, the measures below, and what was merged. */
export function RelatedList({ commitment }: { commitment: Commitment }) {
  const o = useTexts({ zh, en }).one;
  const { parent, children, mergedInto, mergedHere } = commitment;
  const parts = [
    { label: o.parent, list: parent ? [parent] : [] },
    { label: o.children, list: children },
    { label: o.mergedInto, list: mergedInto ? [mergedInto] : [] },
    { label: o.mergedHere, list: mergedHere },
  ].filter(({ list }) => list.length > 0);
  if (parts.length === 0) return null;
  return (
    <>
      <h2>{o.related}</h2>
      {parts.map(({ label, list }) => (
        <section key={label} aria-label={label}>
          <h3>{label}</h3>
          <ul className={styles.list}>
            {list.map(({ id, title, state }) => (
              <li key={id}>
                <PageLink to={commitmentsPaths.commitment(id)}>
                  <span lang={languageTags.zh}>{title}</span>
                </PageLink>{" "}
                <StateMark state={state} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
