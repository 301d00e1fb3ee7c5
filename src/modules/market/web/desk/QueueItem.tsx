import { Button } from "antd";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { LeadRow, Proposal } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { wishEn } from "../../wish-texts.en.ts";
import { wishZh } from "../../wish-texts.zh.ts";
import type { Queued } from "./BrokerQueue.tsx";
import { ClockMark } from "./ClockMark.tsx";
import styles from "./desk.module.css";
import { deskPaths } from "./paths.ts";

interface QueueItemProps {
  readonly item: Queued;
  readonly onTake: (proposal: Proposal) => void;
  readonly onRefuse: () => void;
}

/** One line of the queue: a lead with its day, or a new match with its fit. */
export function QueueItem({ item, onTake, onRefuse }: QueueItemProps) {
  const t = useTexts({ zh, en });
  const w = useTexts({ zh: wishZh, en: wishEn });
  const language = useLanguage();
  const { demand, result, isSample } = item.kind === "lead" ? item.lead : item.proposal;
  const titleOf = ({ title }: { title: LeadRow["demand"]["title"] }) =>
    title.zh === "" ? t.gone : pick(title, language).text;
  const to =
    item.kind === "lead"
      ? deskPaths.lead(item.lead.id)
      : deskPaths.pair(item.proposal.demand.id, item.proposal.result.id);
  const name = `${titleOf(demand)} × ${titleOf(result)}`;
  return (
    <div className={styles.item}>
      <div className={styles.itemText}>
        <PageLink to={to} className={styles.itemTitle}>
          {name}
        </PageLink>{" "}
        {isSample && <SampleMark />}
        <p className={styles.facts}>
          {item.kind === "lead" ? (
            <LeadFacts lead={item.lead} />
          ) : (
            `${t.desk.proposals} · ${t.match.score} ${Math.round(item.proposal.score * 100)}`
          )}
        </p>
        {item.kind === "proposal" &&
          item.proposal.wishes.map(({ side, words }) => (
            <p key={side} className={styles.wish}>
              {w.asks(side, words)}
            </p>
          ))}
      </div>
      {item.kind === "proposal" && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onTake(item.proposal)}>
            {t.desk.take}
          </Button>
          <Button size="small" onClick={onRefuse}>
            {t.desk.refuse}
          </Button>
        </div>
      )}
    </div>
  );
}

function LeadFacts({ lead }: { lead: LeadRow }) {
  const t = useTexts({ zh, en });
  const { stage, waitsOn, due, clock } = lead;
  return (
    <>
      {t.stages[stage]} · {t.desk.columns.waits} {waitsOn && (waitsOn === "broker" ? t.broker : t.sides[waitsOn])}
      {due && (
        <>
          {" · "}
          {due} <ClockMark clock={clock} />
        </>
      )}
    </>
  );
}
