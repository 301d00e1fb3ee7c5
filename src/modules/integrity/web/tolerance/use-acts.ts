import { api, loaded } from "../../../../web/api.ts";
import { useLanguage } from "../../../../web/ui/language.tsx";
import type { ToleranceAct, ToleranceCase, ToleranceErrorCode, ToleranceInput } from "../../contract/tolerance.ts";
import { fileOf, openRefusal } from "../../rules/tolerance.ts";
import { toleranceEn } from "../../tolerance-texts.en.ts";
import { toleranceZh } from "../../tolerance-texts.zh.ts";

/** What the reader may do in a case: why not, by the same rule as the server, and the sending of it. */
export function useActs(one: ToleranceCase) {
  const { errors } = useLanguage() === "en" ? toleranceEn : toleranceZh;
  const file = fileOf(one.steps);
  const send = (input: ToleranceInput) =>
    loaded(
      api.POST("/api/integrity/tolerance/{id}/acts", {
        params: { path: { id: one.id } },
        body: { version: one.version, input },
      }),
    );
  const reason = (act: ToleranceAct): string | null => {
    const refusal = openRefusal(file, one.me, act, one.today);
    return refusal && errors[refusal.code as ToleranceErrorCode](refusal.params ?? {});
  };
  return { file, send, reason };
}
