import { PageLink } from "../../../web/PageLink.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { RegisterFacts } from "../contract.ts";
import { registerOf } from "../definitions/all.ts";
import { readsEveryRecord } from "../rules.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import styles from "./registers.module.css";
import { usePerson } from "./use-person.ts";

/** A register at a glance. Who may not read all of it is told so, instead of a bare nought. */
export function RegisterCard({ facts }: { facts: RegisterFacts }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const person = usePerson();
  const definition = registerOf(facts.code);
  if (!definition) return null;
  const isWhole = readsEveryRecord(definition, person);
  const count = isWhole
    ? t.index.records(facts.records)
    : facts.records > 0
      ? t.index.visible(facts.records)
      : t.index[definition.disclosure.allowed.includes("public") ? "nonePublic" : "internal"];
  const name = facts.localName ? (language === "en" ? facts.localName.en : facts.localName.zh) : null;
  const parts = [
    count,
    ...(facts.fromDocuments > 0 ? [t.index.named(facts.fromDocuments)] : []),
    ...(facts.samples > 0 ? [t.index.samples(facts.samples)] : []),
  ];
  return (
    <li className={styles.card}>
      <h3>
        <PageLink to={registersPaths.list(facts.code)}>{name ?? definition.title[language]}</PageLink>
      </h3>
      <p>{definition.purpose[language]}</p>
      <p className={styles.counts}>{parts.join(language === "zh" ? "，" : ", ")}</p>
      {facts.basis.length > 0 && (
        <p className={styles.basis}>
          {t.index.basis}
          {t.separator}
          <SourceLines of={facts.basis.join(" ")} />
        </p>
      )}
    </li>
  );
}
