import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { useIsNarrow } from "../../../web/ui/use-media.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { policyFiles } from "./paths.ts";
import styles from "./TakeAway.module.css";

/** The papers that an office takes away from a document: one button, a link for each. */
export function TakeAway({ code }: { readonly code: string }) {
  const t = useTexts({ zh, en });
  const isNarrow = useIsNarrow();
  const papers = [
    { href: policyFiles.ledger(code), ...t.document.papers.ledger },
    { href: policyFiles.divisionPlan(code), ...t.document.papers.divisionPlan },
  ];
  return (
    <Disclosure
      align={isNarrow ? "start" : "end"}
      buttonClass={styles.button}
      label={
        <>
          {t.document.takeAway}
          <span aria-hidden="true" className={styles.caret} />
        </>
      }
    >
      {(close) => (
        <ul className={styles.papers}>
          {papers.map(({ href, name, what }) => (
            <li key={href}>
              <a href={href} onClick={close}>
                <span>{name}</span>
                <small>{what}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
