import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { licenceRoles } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import styles from "./licence.module.css";
import { licenceQueries, licencesKey } from "./licence-queries.ts";

/** What can be done with an own place. */
const actsOf = { waiting: ["leave"], offered: ["take", "pass"], taken: ["leave"] } as const;

/** On the page of a result: the way to a licence, and the queue of who may take it first when a trial ends without conversion. */
export function QueuePart({ result, title }: { result: string; title: string }) {
  const t = useTexts({ zh, en });
  const isSide = useHasRole(licenceRoles);
  const client = useQueryClient();
  const { data: queue } = useQuery({ ...licenceQueries.queue(result), enabled: isSide });
  const act = useMutation({
    mutationFn: (body: { act: keyof typeof zh.queue.acts }) =>
      ask("POST", `/api/market/results/${encodeURIComponent(result)}/queue`, { body }),
    onSettled: () => client.invalidateQueries({ queryKey: licencesKey }),
  });
  if (!isSide || !queue) return null;
  const { own } = queue;
  const acts = own === null ? (["join"] as const) : actsOf[own.state];
  return (
    <section aria-labelledby="licence-queue">
      <h2 id="licence-queue">{t.queue.title}</h2>
      {act.error && <Failure error={act.error} />}
      <p>
        {t.queue.waiting(queue.waiting)}{" "}
        {own && (own.state === "waiting" ? t.queue.own(own.before) : t.queue[own.state](own.offeredUntil ?? ""))}
      </p>
      <p className={styles.acts}>
        {acts.map((one) => (
          <ReasonButton
            key={one}
            reason={one === "join" && queue.isFree ? t.queue.free : null}
            loading={act.isPending}
            onClick={() => act.mutate({ act: one })}
          >
            {t.queue.acts[one]}
          </ReasonButton>
        ))}
        <PageLink to={marketPaths.newLicence()} search={{ result, title }}>
          {t.list.draft}
        </PageLink>
      </p>
    </section>
  );
}
