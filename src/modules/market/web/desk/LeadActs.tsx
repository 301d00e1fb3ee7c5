import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type LeadAct, type LeadActInput, leadActs } from "../../contract/lead.ts";
import type { Lead } from "../../contract/lead-page.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { isEnded, leadTransitions } from "../../rules/lead.ts";
import { goodsKey } from "../goods/queries.ts";
import styles from "./desk.module.css";
import { type ActFields, LeadActForm } from "./LeadActForm.tsx";
import { deskKey } from "./queries.ts";

/** What a broker does beside moving the lead on. */
const beside = ["follow-up", "ask", "prove-concept", "hand-over", "declare"] as const;
export type ChosenAct = LeadAct | (typeof beside)[number];

/** What can be done with a lead now; what is not possible says why. */
export function LeadActs({ lead }: { lead: Lead }) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const send = useMutation({
    mutationFn: (input: LeadActInput) =>
      loaded(api.POST("/api/market/leads/{id}/acts", { params: { path: { id: lead.id } }, body: input })),
    onSuccess: () => setChosen(null),
    // What is new is shown, also when somebody was faster: what was typed stays in the form.
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: deskKey });
      await client.invalidateQueries({ queryKey: goodsKey });
    },
  });
  if (!lead.isBroker && !lead.isSteward)
    return lead.side === null ? <p className={styles.quiet}>{t.lead.otherBroker}</p> : null;
  const moves = leadActs.filter((act) => leadTransitions[act].from.includes(lead.stage));
  const ended = isEnded(lead.stage);
  const why = (act: ChosenAct): string | null => {
    if (act === "hand-over") return null;
    if (!lead.isBroker) return t.lead.otherBroker;
    return lead.hasDeclared ? t.lead.declared : null;
  };
  const button = (act: ChosenAct, isFirst: boolean) => (
    <ReasonButton
      key={act}
      type={isFirst ? "primary" : "default"}
      reason={why(act)}
      onClick={() => {
        send.reset();
        setChosen(act);
      }}
    >
      {t.acts[act]}
    </ReasonButton>
  );
  return (
    <section className={styles.acts}>
      {send.error && <Failure error={send.error} />}
      <div className={styles.buttons}>
        {moves.map((act, index) => button(act, index === 0 && act !== "refuse" && act !== "reopen"))}
        {!ended && beside.filter((act) => act !== "declare" || !lead.hasDeclared).map((act) => button(act, false))}
      </div>
      {chosen && (
        <LeadActForm
          key={chosen}
          act={chosen}
          lead={lead}
          isSending={send.isPending}
          onCancel={() => setChosen(null)}
          onSend={(fields) => send.mutate(inputOf(chosen, lead.version, fields))}
        />
      )}
    </section>
  );
}

/** What is sent: the fields of the form as the act needs them. */
function inputOf(act: ChosenAct, version: number, fields: ActFields): LeadActInput {
  const { words = "", side = "demand" } = fields;
  switch (act) {
    case "sign":
      return { act, version, words, contract: fields.contract ?? "" };
    case "refuse":
      return {
        act,
        version,
        reason: fields.reason ?? "other",
        side: fields.by === undefined || fields.by === "broker" ? null : fields.by,
        words: words.trim() === "" ? null : words,
      };
    case "follow-up":
      return {
        act,
        version,
        words,
        on: fields.on ?? "",
        way: fields.way ?? "call",
        side: fields.whom ?? "both",
        nextOn: fields.nextOn || null,
      };
    case "ask":
      return { act, version, words, side };
    case "hand-over":
      return { act, version, words, person: fields.person ?? "" };
    case "declare":
      return { act, version, words, side, interest: fields.interest ?? "other" };
    case "prove-concept":
      return {
        act,
        version,
        hypothesis: fields.hypothesis ?? "",
        test: fields.test ?? "",
        cost: fields.yuan === undefined || fields.yuan === null ? null : Math.round(fields.yuan * 100),
      };
    default:
      return { act, version, words };
  }
}
