import { api, loaded } from "../../../../web/api.ts";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { casesEn } from "../../cases-texts.en.ts";
import { casesZh } from "../../cases-texts.zh.ts";
import type { CaseAct, CaseErrorCode, CaseInput, IntegrityCase } from "../../contract/cases.ts";
import { caseFileOf, caseRefusal } from "../../rules/cases.ts";

/** What the reader may do in a case: why not, by the same rule as the server, and the sending of it. */
export function useCaseActs(one: IntegrityCase) {
  const { errors } = useLanguage() === "en" ? casesEn : casesZh;
  const { state, sanction, decidedOn, holdsFrom, holdsTo, today, objectionDays } = one;
  // Those concerned read some of the steps only; what the others made of it stands in the head.
  const file = { ...caseFileOf(one.steps), state, sanction, decidedOn, holdsFrom, holdsTo };
  const send = (input: CaseInput) =>
    loaded(
      api.POST("/api/integrity/cases/{id}/acts", {
        params: { path: { id: one.id } },
        body: { version: one.version, input },
      }),
    );
  const reason = (act: CaseAct): string | null => {
    const refusal = caseRefusal(file, one.me, act, { today, objectionDays });
    return refusal && errors[refusal.code as CaseErrorCode](refusal.params ?? {});
  };
  return { file, send, reason };
}
