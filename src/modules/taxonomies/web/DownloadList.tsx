import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { useIsNarrow } from "../../../web/ui/use-media.ts";
import { listFormats, type VocabularyDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { listAddress } from "./paths.ts";
import styles from "./taxonomies.module.css";

/** The list of the day as a file: one button, a link for each form. */
export function DownloadList({ list: { code, day } }: { list: VocabularyDetail }) {
  const { detail: d } = useTexts({ zh, en });
  const isNarrow = useIsNarrow();
  return (
    <Disclosure align={isNarrow ? "start" : "end"} buttonClass={styles.download} label={d.download}>
      {(close) => (
        <ul className={styles.files}>
          {listFormats.map((format) => (
            <li key={format}>
              <a href={listAddress(code, format, day)} onClick={close}>
                {d[format]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
