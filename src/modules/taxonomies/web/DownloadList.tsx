import { useTexts } from "../../../web/ui/language.tsx";
import { listFormats, type VocabularyDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { listAddress } from "./paths.ts";
import styles from "./taxonomies.module.css";

/** The list of the day as a file, a link for each form. */
export function DownloadList({ list: { code, day } }: { list: VocabularyDetail }) {
  const { detail: d } = useTexts({ zh, en });
  return (
    <ul className={styles.files} aria-label={d.download}>
      {listFormats.map((format) => (
        <li key={format}>
          <a href={listAddress(code, format, day)}>{d[format]}</a>
        </li>
      ))}
    </ul>
  );
}
