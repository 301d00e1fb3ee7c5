import { useTexts } from "../../../web/ui/language.tsx";
import { exportFormats } from "../contract/export.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./indicators.module.css";
import { indicatorsFiles } from "./paths.ts";
import type { AsOf } from "./queries.ts";

/** The same figures as files, on the day that is looked at. */
export function ExportLinks({ asOf }: { asOf: AsOf }) {
  const t = useTexts({ zh, en }).exports;
  const given = { ...(asOf.on ? { on: asOf.on } : {}), ...(asOf.known ? { known: asOf.known } : {}) };
  return (
    <nav className={styles.exports} aria-label={t.label}>
      <span>{t.label}</span>
      {exportFormats.map((format) => (
        <a key={format} href={indicatorsFiles.export(format, given)} download>
          {t.formats[format]}
        </a>
      ))}
    </nav>
  );
}
