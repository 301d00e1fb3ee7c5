import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { machineOf } from "../../../../engines/workflow/acts.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Dossier } from "../../contract/dossier.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import styles from "../calls.module.css";
import { callsQueries } from "../queries.ts";

/** Takes every decision of the case again from its record, and says whether it comes out the same: for the house and its auditor. */
export function Replayed({ dossier }: { dossier: Dossier }) {
  const t = useTexts({ zh, en }).replay;
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching } = useQuery({ ...callsQueries.replay(dossier.id), enabled: isAsked });
  if (!dossier.parties.some((party) => ["office", "decider", "auditor"].includes(party))) return null;
  const labelOf = (act: string) =>
    machineOf(dossier.definition, dossier.machine).acts.find(({ code }) => code === act)?.label[language] ?? act;
  const isSame = data && data.differs === null && data.outcome?.isSame !== false;
  return (
    <>
      <p className={styles.tools}>
        <Button loading={isFetching} onClick={() => setAsked(true)}>
          {t.ask}
        </Button>
      </p>
      {error && <Failure error={error} />}
      {data && (
        <Notice kind={isSame ? "good" : "warn"} title={isSame ? t.same(data.acts, data.version) : t.different}>
          {data.differs && <p>{t.differs(data.differs.at, labelOf(data.differs.act))}</p>}
          {data.outcome && (
            <>
              <p>{data.outcome.isSame ? t.outcomeSame(data.outcome.judges) : t.outcomeDiffers}</p>
              <p className={styles.hash}>{data.outcome.sha256}</p>
            </>
          )}
        </Notice>
      )}
    </>
  );
}
