import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Kbd } from "../../../../web/ui/Kbd.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { LeadRow, Proposal } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import styles from "./desk.module.css";
import { QueueItem } from "./QueueItem.tsx";
import { deskKey } from "./queries.ts";
import { ReasonForm } from "./ReasonForm.tsx";
import { usePairActs } from "./use-pair-acts.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

export type Queued =
  | { readonly kind: "lead"; readonly key: string; readonly lead: LeadRow }
  | { readonly kind: "proposal"; readonly key: string; readonly proposal: Proposal };

/** A broker's queue, worked by keyboard: own leads by their day, then the new matches by their fit. */
export function BrokerQueue({ leads, proposals }: { leads: readonly LeadRow[]; proposals: readonly Proposal[] }) {
  const t = useTexts({ zh, en });
  const k = t.desk.keys;
  const list = useRef<HTMLOListElement>(null);
  const client = useQueryClient();
  const { take, refuse } = usePairActs();
  const contact = useMutation({
    mutationFn: (lead: LeadRow) =>
      loaded(
        api.POST("/api/market/leads/{id}/acts", {
          params: { path: { id: lead.id } },
          body: { act: "contact", version: lead.version, words: t.acts.contact },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: deskKey }),
  });
  const queue = useMemo(
    (): readonly Queued[] => [
      ...leads.map((lead) => ({ kind: "lead" as const, key: lead.id, lead })),
      ...proposals.map((proposal) => ({
        kind: "proposal" as const,
        key: `${proposal.demand.id} ${proposal.result.id}`,
        proposal,
      })),
    ],
    [leads, proposals],
  );
  const [refusing, setRefusing] = useState<string | null>(null);
  const idsOf = ({ demand, result }: Proposal) => ({ demand: demand.id, result: result.id });
  useQueueKeys(list, {
    c: (at) => {
      const item = queue[at];
      if (item?.kind === "lead" && item.lead.stage === "matched") contact.mutate(item.lead);
    },
    t: (at) => {
      const item = queue[at];
      if (item?.kind === "proposal") take.mutate(idsOf(item.proposal));
    },
    r: (at) => {
      const item = queue[at];
      if (item?.kind === "proposal") setRefusing(item.key);
    },
  });
  const error = take.error ?? refuse.error ?? contact.error;
  return (
    <section>
      <h2>{t.desk.queue}</h2>
      {error && <Failure error={error} />}
      <ul className={styles.keys} aria-label={t.desk.keysLabel}>
        {(
          [
            ["J", k.next],
            ["K", k.previous],
            ["Enter", k.open],
            ["C", k.contact],
            ["T", k.take],
            ["R", k.refuse],
          ] as const
        ).map(([key, word]) => (
          <li key={key}>
            <Kbd keys={[key]} /> {word}
          </li>
        ))}
      </ul>
      {leads.length === 0 && <Empty title={t.desk.noLeads}>{t.desk.noLeadsDetail}</Empty>}
      <ol className={styles.queue} ref={list} aria-label={t.desk.queue}>
        {queue.map((item) => (
          <li key={item.key}>
            <QueueItem
              item={item}
              onTake={(proposal) => take.mutate(idsOf(proposal))}
              onRefuse={() => setRefusing(item.key)}
            />
            {item.kind === "proposal" && refusing === item.key && (
              <ReasonForm
                label={t.bench.refuseTitle}
                isSending={refuse.isPending}
                onSend={(fields) =>
                  refuse.mutate({ ...idsOf(item.proposal), ...fields }, { onSuccess: () => setRefusing(null) })
                }
                onCancel={() => setRefusing(null)}
              />
            )}
          </li>
        ))}
      </ol>
      {proposals.length === 0 && <Empty title={t.desk.noProposals}>{t.desk.noProposalsDetail}</Empty>}
    </section>
  );
}
