import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { problemsEn as en } from "../../problem-texts.en.ts";
import { problemsZh as zh } from "../../problem-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { problemQueries } from "./problem-queries.ts";

/** How many problems are under way, over the ledger: the way to their list. */
export function OpenProblems() {
  const t = useTexts({ zh, en });
  const { data } = useQuery(problemQueries.figures());
  const { proposed = 0, open = 0, advised = 0, answered = 0 } = data?.byState ?? {};
  return <PageLink to={commitmentsPaths.problems()}>{t.desk.open(proposed + open + advised + answered)}</PageLink>;
}
