import styles from "./Crumbs.module.css";
import { useTexts } from "./language.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { UiLink } from "./UiLink.tsx";

export interface Crumb {
  readonly text: string;
  /** Missing on the last one: the reader is there. */
  readonly to?: string | undefined;
}

/** Where the reader is, and the way back up. A single step says nothing and is not drawn. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTexts({ zh, en });
  if (crumbs.length < 2) return null;
  return (
    <nav aria-label={t.crumbs} className={styles.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to ?? crumb.text}>
            {crumb.to ? <UiLink to={crumb.to}>{crumb.text}</UiLink> : <span aria-current="page">{crumb.text}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
