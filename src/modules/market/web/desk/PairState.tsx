import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { PairState as State } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { wishEn } from "../../wish-texts.en.ts";
import { wishZh } from "../../wish-texts.zh.ts";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";

/** What became of a pair, with the way to its lead for those who may see it. */
export function PairState({ pair }: { pair: State }) {
  const t = useTexts({ zh, en });
  const w = useTexts({ zh: wishZh, en: wishEn });
  return (
    <span className={styles.quiet}>
      {pair.reason ? t.match.because(t.match.states[pair.state], t.reasons[pair.reason]) : t.match.states[pair.state]}
      {pair.state === "free" && pair.wishes.map((side) => ` · ${w.by[side]}`)}
      {pair.lead && (
        <>
          {" · "}
          <PageLink to={deskPaths.lead(pair.lead.id)}>{t.match.lead}</PageLink>
        </>
      )}
    </span>
  );
}
