import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { Evaluation } from "../../contract/evaluation.ts";
import { evaluationEn as en } from "../../evaluation-texts.en.ts";
import { evaluationZh as zh } from "../../evaluation-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import styles from "./evaluation.module.css";
import { evaluationSearch } from "./evaluation-search.ts";

/** Work it out again, compare, make it final. */
export function EvaluationTools({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const client = useQueryClient();
  const isOffice = useDoers().has("office");
  const [search, setSearch] = useSearchState(evaluationSearch);
  const path = { id: evaluation.id };
  const repeat = useMutation({
    mutationFn: () => loaded(api.GET("/api/commitments/evaluations/{id}/repeat", { params: { path } })),
  });
  const finish = useMutation({
    mutationFn: () => loaded(api.POST("/api/commitments/evaluations/{id}/final", { params: { path } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["commitments", "evaluations"] }),
  });
  const whyNot = evaluation.state === "final" ? o.final : isOffice ? null : o.notYours;
  return (
    <>
      <div className={styles.form}>
        <Button onClick={() => repeat.mutate()} loading={repeat.isPending}>
          {o.repeat}
        </Button>
        {whyNot ? (
          <ReasonButton reason={whyNot}>{o.finish}</ReasonButton>
        ) : (
          <Popconfirm title={o.finishSure} okText={o.finish} cancelText={o.cancel} onConfirm={() => finish.mutate()}>
            <Button loading={finish.isPending}>{o.finish}</Button>
          </Popconfirm>
        )}
        <label>
          {o.compare}
          <select
            value={search.with ?? ""}
            disabled={evaluation.others.length === 0}
            onChange={(event) => setSearch({ with: event.target.value || undefined })}
          >
            <option value="">{evaluation.others.length === 0 ? o.compareNone : "—"}</option>
            {evaluation.others.map(({ id, kind, on }) => (
              <option key={id} value={id}>
                {t.comparison.side(t.kinds[kind], on)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div role="status">
        {repeat.data?.isSame && <p>{o.repeatSame}</p>}
        {repeat.data && !repeat.data.isSame && (
          <>
            <p>{o.repeatOther(repeat.data.changed.length)}</p>
            <ul>
              {repeat.data.changed.map(({ id, title }) => (
                <li key={id}>
                  <PageLink to={commitmentsPaths.commitment(id)}>{title}</PageLink>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {(repeat.error ?? finish.error) && <Failure error={repeat.error ?? finish.error} />}
    </>
  );
}
