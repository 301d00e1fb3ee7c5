import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useId, useState } from "react";
import { ask } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Demand } from "../../contract/demand.ts";
import { type GoodStep, goodSteps, type Standing } from "../../contract/good.ts";
import type { Result } from "../../contract/result.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { editRefusal, goodLife, stepRefusal } from "../../rules/life.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";
import { addressOf, goodsKey } from "./queries.ts";

/** What this reader is offered: the steps of the good's side or of those who read, as far as they can ever take them. */
const offered = (who: Standing, kind: "demand" | "result", state: Demand["state"]): GoodStep[] =>
  goodSteps.filter((step) => {
    const { by, from } = goodLife[step];
    const isMine =
      (by.includes("owner") && (who.isOwner || who.isPoster)) ||
      (by.includes("steward") && who.isSteward) ||
      (by.includes("reader") && who.isReader);
    return isMine && from.includes(state) && !(kind === "result" && step === "finish" && state === "published");
  });

/** What can be done with a demand or a result now; what this reader may not do says why. */
export function GoodActs({ good }: { good: Demand | Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, setAsked] = useState<GoodStep | null>(null);
  const [reason, setReason] = useState("");
  const id = useId();
  const act = useMutation({
    mutationFn: (step: GoodStep) =>
      ask("POST", `/api/market/${addressOf(good.kind)}/${encodeURIComponent(good.id)}/steps`, {
        body: { step, version: good.version, reason: goodLife[step].needsReason ? reason.trim() : null },
      }),
    onSuccess: () => {
      setAsked(null);
      setReason("");
    },
    onSettled: () => client.invalidateQueries({ queryKey: goodsKey }),
  });
  const steps = offered(good.standing, good.kind, good.state);
  const isOwner = good.standing.isOwner || good.standing.isPoster;
  if (steps.length === 0 && !isOwner) return null;
  const why = (step: GoodStep) => {
    const refusal = stepRefusal(good.state, step, good.standing);
    return refusal ? words.errors[refusal.code as keyof typeof words.errors](refusal.params ?? {}) : null;
  };
  return (
    <section aria-label={t.acts}>
      <div className={styles.acts}>
        {isOwner && (
          <ReasonButton
            reason={editRefusal(good.state, good.standing) ? t.editOnlyDraft : null}
            onClick={() => void navigate({ to: marketPaths.editGood(good.kind, good.id) })}
          >
            {t.edit}
          </ReasonButton>
        )}
        {steps.map((step) => (
          <ReasonButton
            key={step}
            type={step === steps[0] && !isReturning(step) ? "primary" : "default"}
            reason={why(step)}
            loading={act.isPending && act.variables === step}
            onClick={() => (goodLife[step].needsReason ? setAsked(step) : act.mutate(step))}
          >
            {words.steps[step]}
          </ReasonButton>
        ))}
      </div>
      {asked && (
        <div className={styles.said}>
          <label htmlFor={id}>
            {words.steps[asked]}
            {words.colon}
            {t.askReason}
          </label>
          <Input.TextArea id={id} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
          <div className={styles.doors}>
            <ReasonButton
              type="primary"
              reason={reason.trim() === "" ? words.errors["market.reason-needed"]({}) : null}
              loading={act.isPending}
              onClick={() => act.mutate(asked)}
            >
              {t.confirm}
            </ReasonButton>
            <Button onClick={() => setAsked(null)}>{t.cancel}</Button>
          </div>
        </div>
      )}
      {act.error && <Failure error={act.error} />}
    </section>
  );
}

const isReturning = (step: GoodStep): boolean => step === "return" || step === "withdraw" || step === "reopen";
