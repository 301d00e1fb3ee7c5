import { formatDate } from "../../../platform/i18n/dates.ts";
import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { Commitment } from "../contract/commitment.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./commitment.module.css";
import { UnitLink } from "./units/UnitLink.tsx";

type Duty = Commitment["duties"][number];

/** Who answers for the commitment now and did before, in which role and by what, and who has signed. */
export function DutyList({ commitment: { duties, signs } }: { commitment: Pick<Commitment, "duties" | "signs"> }) {
  const o = useTexts({ zh, en }).one;
  const now = duties.filter(({ validTo }) => validTo === null);
  const earlier = duties.filter(({ validTo }) => validTo !== null);
  return (
    <>
      {now.length === 0 && <p className={styles.none}>{o.nobody}</p>}
      <ul className={styles.list}>
        {now.map((duty) => (
          <OneDuty
            key={duty.id}
            duty={duty}
            sign={signs.find(({ organisation }) => organisation.id === duty.organisation?.id)}
          />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{o.earlierDuties}</summary>
          <ul className={styles.list}>
            {earlier.map((duty) => (
              <OneDuty key={duty.id} duty={duty} sign={undefined} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneDuty({ duty, sign }: { duty: Duty; sign: Commitment["signs"][number] | undefined }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const { organisation, name, role, validFrom, validTo, basis } = duty;
  const shown = pick({ zh: name, en: organisation?.nameEn ?? null }, language);
  return (
    <li>
      <strong lang={languageTags[shown.language]}>
        <UnitLink code={organisation?.code ?? null}>{shown.text}</UnitLink>
      </strong>{" "}
      <span className={styles.quiet}>{t.roles[role]}</span>
      {sign && (
        <span className={styles.sign}>
          {o.signState[sign.answer ?? "none"]}
          {sign.answeredBy && ` · ${sign.answeredBy} ${formatDate(sign.answeredAt ?? "")}`}
          {!sign.answer && ` · ${sign.isNeeded ? o.signNeeded : o.signOptional}`}
        </span>
      )}
      {!organisation && validTo === null && <span className={styles.sign}>{o.notInRegister}</span>}
      <span className={styles.detail}>
        {o.dutyFrom(formatDate(validFrom), basis)}
        {validTo && ` ${o.dutyUntil(formatDate(validTo))}`}
      </span>
    </li>
  );
}
