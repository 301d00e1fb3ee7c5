import { Button } from "antd";
import { useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { EarlierRow, EarlierSentence, verdicts } from "../../contract/earlier.ts";
import { earlierEn as en } from "../../earlier-texts.en.ts";
import { earlierZh as zh } from "../../earlier-texts.zh.ts";
import styles from "./earlier.module.css";
import { Sentence } from "./Sentence.tsx";
import { SentenceSearch } from "./SentenceSearch.tsx";

type Decide = (verdict: (typeof verdicts)[number], sentence?: EarlierSentence) => void;

/** One row of the office's ledger: what it says, the sentence that it is or may be with the reasons, and what can be decided. */
export function RowCard({ row, onDecide }: { row: EarlierRow; onDecide: Decide }) {
  const t = useTexts({ zh, en }).rows;
  const [isSearching, setSearching] = useState(false);
  const isOpen = row.tie === null && row.state !== "left";
  const accept = (sentence: EarlierSentence) => {
    setSearching(false);
    onDecide("tie", sentence);
  };
  return (
    <li className={styles.row}>
      <div className={styles.said}>
        <p>
          <span className={styles.quiet}>{t.row(row.sheet, row.row)}</span>{" "}
          <span className={classNames(styles.mark, styles[row.state])}>{t.states[row.state]}</span>
        </p>
        <div lang={languageTags.zh}>
          {row.group !== "" && <p className={styles.quiet}>{row.group}</p>}
          <p>
            {row.measure === "" ? <strong>{row.task}</strong> : row.task}
            {row.measure !== "" && (
              <>
                {row.task !== "" && " ／ "}
                <strong>{row.measure}</strong>
              </>
            )}
          </p>
        </div>
        {(row.units !== "" || row.deadline !== "") && (
          <p className={styles.quiet}>
            {row.units !== "" && `${t.units}: ${row.units}`} {row.deadline !== "" && `${t.deadline}: ${row.deadline}`}
          </p>
        )}
      </div>
      <div className={styles.meant}>
        {row.tie && <Tied row={row} tie={row.tie} />}
        {isOpen && <Proposals row={row} onAccept={accept} />}
        {row.decision && row.decision.verdict !== "open" && (
          <p className={styles.quiet}>{t.by(row.decision.by, formatDateTime(row.decision.at))}</p>
        )}
        <div className={styles.acts}>
          {isOpen && <Button onClick={() => onDecide("none")}>{t.none}</Button>}
          {isOpen && (
            <Button aria-expanded={isSearching} onClick={() => setSearching(!isSearching)}>
              {t.search}
            </Button>
          )}
          {!isOpen && row.state !== "done" && <Button onClick={() => onDecide("open")}>{t.reopen}</Button>}
        </div>
        {isSearching && isOpen && <SentenceSearch words={row.measure || row.task} onAccept={accept} />}
      </div>
    </li>
  );
}

function Tied({ row, tie }: { row: EarlierRow; tie: EarlierSentence }) {
  const t = useTexts({ zh, en }).rows;
  const own = row.proposals.find((one) => one.extraction === tie.extraction && one.measure === tie.measure);
  return (
    <>
      <Sentence sentence={tie} />
      {own && <Reasons reasons={own.reasons} />}
      {row.rowsOfSentence > 1 && <p className={styles.quiet}>{t.several(row.rowsOfSentence)}</p>}
    </>
  );
}

function Proposals({ row, onAccept }: { row: EarlierRow; onAccept: (sentence: EarlierSentence) => void }) {
  const t = useTexts({ zh, en }).rows;
  if (row.proposals.length === 0) return null;
  return (
    <ul className={styles.proposals} aria-label={t.proposals}>
      {row.proposals.slice(0, 3).map((one) => (
        <li key={`${one.extraction} ${one.measure}`}>
          <Sentence sentence={one} />
          <Reasons reasons={one.reasons} />
          <ReasonButton size="small" reason={one.isConfirmed ? null : t.unconfirmed} onClick={() => onAccept(one)}>
            {t.accept}
          </ReasonButton>
        </li>
      ))}
    </ul>
  );
}

function Reasons({ reasons }: { reasons: EarlierRow["proposals"][number]["reasons"] }) {
  const t = useTexts({ zh, en }).rows;
  return <p className={styles.quiet}>{reasons.map(({ code, params }) => t.reasons[code](params)).join(" · ")}</p>;
}
