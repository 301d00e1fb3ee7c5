import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { ProblemsAct } from "../../contract/problem.ts";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import styles from "../rounds/rounds.module.css";
import { useProblemRefusal } from "./use-problem-refusal.ts";

/** The office takes up or dismisses several proposals at once; what could not be done is told with its reason. */
export function ProblemBulk({ chosen, onDone }: { chosen: ReadonlyMap<string, number>; onDone: () => void }) {
  const t = useTexts({ zh, en });
  const client = useQueryClient();
  const refusalText = useProblemRefusal();
  const [words, setWords] = useState("");
  const send = useMutation({
    mutationFn: (act: ProblemsAct["act"]) =>
      loaded(
        api.POST("/api/commitments/problems/acts", {
          body: {
            act,
            words: words.trim() || null,
            items: [...chosen].map(([id, version]) => ({ id, version })),
          },
        }),
      ),
    onSuccess: async () => {
      onDone();
      setWords("");
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const none = chosen.size === 0 ? t.chooseFirst : null;
  const unsaid = words.trim() === "" ? refusalText({ code: "commitments.problem-words" }) : null;
  return (
    <>
      {send.error && <Failure error={send.error} />}
      {send.data && (
        <Notice
          kind={send.data.refused.length > 0 ? "warn" : "good"}
          title={t.done(send.data.done, send.data.refused.length)}
        >
          {[...new Set(send.data.refused.map(({ code, params }) => refusalText({ code, params })))].map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      <div className={styles.tools}>
        <ReasonButton reason={none} loading={send.isPending} onClick={() => send.mutate("take-up")}>
          {t.takeUpSelected(chosen.size)}
        </ReasonButton>
        {chosen.size > 0 && (
          <Input
            className={styles.narrow}
            aria-label={t.dismissWhy}
            placeholder={t.dismissWhy}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        <ReasonButton reason={none ?? unsaid} loading={send.isPending} onClick={() => send.mutate("dismiss")}>
          {t.dismissSelected(chosen.size)}
        </ReasonButton>
      </div>
    </>
  );
}
