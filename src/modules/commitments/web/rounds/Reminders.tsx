import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Commitment } from "../../contract/commitment.ts";
import type { Reminder } from "../../contract/desk.ts";
import { overseers } from "../../contract.ts";
import { roundsEn as en } from "../../round-texts.en.ts";
import { roundsZh as zh } from "../../round-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";

/** So many are shown; a round that is opened has all. */
const most = 3;

interface RemindersProps {
  readonly reminders: readonly (Reminder & {
    readonly organisation?: Commitment["reminders"][number]["organisation"];
  })[];
}

/** That somebody was reminded: of what, when and by whom, with the way to report. */
export function Reminders({ reminders }: RemindersProps) {
  const d = useTexts({ zh, en }).desk;
  const language = useLanguage();
  const seesAll = useHasRole(overseers);
  return reminders.slice(0, most).map(({ id, round, title, at, by, note, organisation }) => {
    const when = formatDateTime(at);
    const unit = organisation && pick({ zh: organisation.nameZh, en: organisation.nameEn }, language).text;
    return (
      <Notice
        key={id}
        kind="warn"
        title={
          <PageLink to={commitmentsPaths.round(round)}>
            {seesAll && unit ? d.remindedUnit(title, when, by, unit) : d.reminded(title, when, by)}
          </PageLink>
        }
      >
        {note}
      </Notice>
    );
  });
}
