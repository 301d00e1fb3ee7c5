import { useNavigate } from "@tanstack/react-router";
import { useHasRole } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { contractRegistrars, contractSubmitters } from "../../contract/contracts.ts";
import type { Lead } from "../../contract/lead-page.ts";
import { licenceRoles } from "../../contract/licence-view.ts";
import { tooEarlyRefusal } from "../../rules/thread.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { contractPaths } from "../contracts/paths.ts";
import { marketPaths } from "../paths.ts";
import { ContractLines, LicenceLines } from "./ThreadLists.tsx";
import styles from "./thread.module.css";

/** What was drafted and signed of a lead, and the way to the next paper, filled in with what the lead knows. */
export function LeadPapers({ lead }: { lead: Lead }) {
  const t = useTexts({ zh: threadZh, en: threadEn });
  const navigate = useNavigate();
  const isLicenceSide = useHasRole(licenceRoles);
  const isSubmitter = useHasRole(contractSubmitters);
  const isRegistrar = useHasRole(contractRegistrars);
  const isInside = lead.isBroker || lead.side !== null;
  const { licences, contracts } = lead.thread;
  const early = tooEarlyRefusal(lead.stage) ? t.tooEarly : null;
  const open = (to: string) => void navigate({ to, search: { lead: lead.id } } as never);
  return (
    <section>
      <h2>{t.papers}</h2>
      {licences.length + contracts.length === 0 && <p className={styles.quiet}>{t.papersNone}</p>}
      <LicenceLines licences={licences} />
      <ContractLines contracts={contracts} />
      <div className={styles.acts}>
        <ReasonButton
          reason={early ?? (isInside && isLicenceSide ? null : t.notSide)}
          onClick={() => open(marketPaths.newLicence())}
        >
          {t.newLicence}
        </ReasonButton>
        <ReasonButton
          reason={early ?? (isRegistrar || (isInside && isSubmitter) ? null : t.notSubmitter)}
          onClick={() => open(contractPaths.add())}
        >
          {t.newContract}
        </ReasonButton>
      </div>
    </section>
  );
}
