import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { type LicenceAct, type LicenceErrorCode, type LicenceInput, licenceActs } from "../../contract/licence.ts";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { licenceTransitions } from "../../rules/licence/life.ts";
import { actRefusal, isOfSide } from "../../rules/licence/perform.ts";
import { marketPaths } from "../paths.ts";
import { ActFields } from "./ActFields.tsx";
import styles from "./licence.module.css";
import { licencesKey } from "./licence-queries.ts";

/** What is asked about one line stands beside that line; these stand above. */
const atTheirLine: readonly LicenceAct[] = ["agree", "contest", "call-guarantor", "waive"];
const withTerms: readonly LicenceAct[] = ["rewrite", "propose"];

/** An act that its person is about to send; `of`: the line that it is about. */
export interface Asked {
  readonly act: LicenceAct;
  readonly of: string | null;
}

interface LicenceActsProps {
  readonly view: LicenceView;
  readonly asked: Asked | null;
  readonly onAsk: (asked: Asked | null) => void;
}

/** What the own side can do now; what is its own and not possible now says why. */
export function LicenceActs({ view, asked, onAsk }: LicenceActsProps) {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const client = useQueryClient();
  const { licence, side, waiting } = view;
  const send = useMutation({
    mutationFn: (input: LicenceInput) =>
      ask("POST", `/api/market/licences/${encodeURIComponent(view.id)}/acts`, { body: { seen: view.seen, input } }),
    onSuccess: () => onAsk(null),
    // What is new is shown also when somebody was faster; what was typed stays in the form.
    onSettled: () => client.invalidateQueries({ queryKey: licencesKey }),
  });
  if (side === null) return <p className={styles.quiet}>{t.one.notParty}</p>;
  const offered = licenceActs.filter(
    (act) => isOfSide(act, side) && licenceTransitions[act].from.includes(licence.state) && !atTheirLine.includes(act),
  );
  const reasonOf = (act: LicenceAct): string | null => {
    const refusal = actRefusal(licence, side, act);
    return refusal ? t.errors[refusal.code as LicenceErrorCode](refusal.params ?? {}) : null;
  };
  const shown = offered.filter((act) => isOfKind(act, view) && act !== "consent-public");
  const first = waiting.find((one) => one.side === side)?.act;
  return (
    <section aria-label={t.one.acts}>
      {send.error && <Failure error={send.error} />}
      <p className={styles.acts}>
        {shown.map((act) => (
          <ReasonButton
            key={act}
            type={act === first ? "primary" : "default"}
            reason={reasonOf(act)}
            onClick={() => {
              send.reset();
              if (withTerms.includes(act)) void navigate({ to: marketPaths.licenceTerms(view.id) });
              else onAsk({ act, of: null });
            }}
          >
            {t.acts[act]}
          </ReasonButton>
        ))}
        {offered.includes("consent-public") && (
          <ReasonButton
            loading={send.isPending && send.variables.act === "consent-public"}
            onClick={() => send.mutate({ act: "consent-public", isPublic: !licence.consents.includes(side) })}
          >
            {licence.consents.includes(side) ? t.one.publicOff : t.one.publicOn}
          </ReasonButton>
        )}
      </p>
      {asked && (
        <ActFields
          key={`${asked.act} ${asked.of}`}
          view={view}
          asked={asked}
          isSending={send.isPending}
          onCancel={() => {
            send.reset();
            onAsk(null);
          }}
          onSend={send.mutate}
        />
      )}
    </section>
  );
}

/** Acts that this kind of licence, or its state, never asks for are left out: they would only be noise. */
function isOfKind(act: LicenceAct, { licence, side }: LicenceView): boolean {
  switch (act) {
    case "say-milestone":
      return licence.terms.kind === "milestone-royalty" && licence.terms.milestones.length > 0;
    case "state-revenue":
      return licence.terms.kind === "milestone-royalty";
    case "accept-change":
    case "drop-change":
      return licence.change !== null;
    case "say-payment":
      return side !== "guarantor" || licence.claims.some(({ called }) => called > 0);
    case "take-back":
      return side !== null && licence.signed.includes(side);
    default:
      return true;
  }
}
