import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { Lead, LeadStep } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";

/** Everything that was done with a lead, the last first. */
export function LeadLog({ lead }: { lead: Lead }) {
  const t = useTexts({ zh, en });
  const seesNotes = lead.isBroker || lead.isSteward;
  return (
    <section>
      <h2>{t.lead.log}</h2>
      {!seesNotes && <p className={styles.quiet}>{t.lead.logOwner}</p>}
      <ol className={styles.plain}>
        {lead.steps.toReversed().map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: LeadStep }) {
  const t = useTexts({ zh, en });
  const { act, at, by, note, talk, reason, side, person, houses, contract } = step;
  const whom = talk && (talk.side === "both" ? t.both : t.sides[talk.side]);
  const told = [
    talk && `${talk.on} ${t.ways[talk.way]} ${whom}`,
    talk?.nextOn && t.lead.nextAgreed(talk.nextOn),
    reason && t.reasons[reason],
    side && t.sides[side],
    person,
    houses && (houses.from ?? houses.to) && t.lead.betweenHouses(houses.from ?? "", houses.to ?? ""),
    contract,
  ].filter(Boolean);
  return (
    <li className={styles.step}>
      <strong>{t.acts[act]}</strong>{" "}
      <span className={styles.quiet}>{[by, formatDateTime(at)].filter(Boolean).join(" · ")}</span>
      {told.length > 0 && <p className={styles.facts}>{told.join(" · ")}</p>}
      {note && <p className={styles.text}>{note}</p>}
    </li>
  );
}
