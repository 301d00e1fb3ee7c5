import { PageLink } from "../PageLink.tsx";
import { paths } from "../paths.ts";
import { useInstallation } from "../session.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import styles from "./Footer.module.css";

/** The honest line under every screen: what is sample, which version, where the words are explained. */
export function Footer() {
  const t = useTexts({ zh, en });
  const installation = useInstallation();
  return (
    <footer className={styles.footer}>
      {installation?.sample && (
        <p className={styles.sample}>
          <strong>{t.footer.sample}</strong>
          {t.footer.sampleMeaning}
        </p>
      )}
      <p className={styles.links}>
        <PageLink to={paths.terms()}>{t.footer.terms}</PageLink>
        <PageLink to={paths.gallery()}>{t.footer.gallery}</PageLink>
        {installation && <span>{t.footer.version(installation.version)}</span>}
      </p>
    </footer>
  );
}
