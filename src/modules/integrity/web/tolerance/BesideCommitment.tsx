import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { officeRoles, unitRoles } from "../../contract.ts";
import { toleranceEn as en } from "../../tolerance-texts.en.ts";
import { toleranceZh as zh } from "../../tolerance-texts.zh.ts";
import { integrityPaths } from "../paths.ts";
import { integrityQueries } from "../queries.ts";

const askers = [...officeRoles, ...unitRoles];

/** Beside a commitment: that its failure is tolerated, or the way to ask for it. */
export function BesideCommitment({ id }: { id: string }) {
  const t = useTexts({ zh, en });
  const mayAsk = useHasRole(askers);
  const query = useQuery({ ...integrityQueries.tolerated("commitment", id), enabled: mayAsk });
  if (!mayAsk || query.data === undefined) return null;
  return (
    <section aria-label={t.beside.title}>
      <h2>{t.beside.title}</h2>
      {query.data.tolerated.map((one) => (
        <Notice key={one.case} kind="info" title={t.outcomes[one.outcome]}>
          {t.beside.tolerated(one.from)}
        </Notice>
      ))}
      <PageLink to={integrityPaths.tolerance()} search={{ commitment: id }}>
        {t.beside.raise}
      </PageLink>
    </section>
  );
}
