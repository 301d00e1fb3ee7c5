import type { Papers } from "../contract/papers.ts";
import styles from "./integrity.module.css";
import { paperFile } from "./paths.ts";

/** Files to fetch, each with who added it. */
export function PaperList({ papers }: { papers: Papers }) {
  return (
    <ul className={styles.plain}>
      {papers.map(({ id, fileName, byName }) => (
        <li key={id}>
          <a href={paperFile(id)} download>
            {fileName}
          </a>{" "}
          <span className={styles.quiet}>{byName}</span>
        </li>
      ))}
    </ul>
  );
}
