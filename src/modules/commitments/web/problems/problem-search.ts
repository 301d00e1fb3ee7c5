import { z } from "zod";
import { searchList, searchText } from "../../../../web/search-state.ts";
import {
  endedProblems,
  type ProblemFilter,
  problemCauses,
  problemStates,
  problemSubjects,
} from "../../contract/problem.ts";

/** What the address of the list holds. */
export const problemSearch = z.object({
  q: searchText,
  state: searchList,
  cause: searchList,
  subject: searchList,
  unit: searchList,
  document: searchList,
});
export type ProblemSearch = z.infer<typeof problemSearch>;
export const problemFilterKeys = ["state", "cause", "subject", "unit", "document"] as const;

const among = <const T extends string>(values: readonly T[], chosen: readonly string[] | undefined): T[] =>
  values.filter((value) => chosen?.includes(value));

/** The filter of the address; without a choice of states what is under way is shown. */
export function problemFilterOf({ q, state, cause, subject, unit, document }: ProblemSearch): ProblemFilter {
  const states = among(problemStates, state);
  const causes = among([...problemCauses, "person"] as const, cause);
  const subjects = among(problemSubjects, subject);
  return {
    state: states.length > 0 ? states : problemStates.filter((one) => !endedProblems.includes(one)),
    ...(causes.length > 0 ? { cause: causes } : {}),
    ...(subjects.length > 0 ? { subject: subjects } : {}),
    ...(unit?.length ? { unit } : {}),
    ...(document?.length ? { document } : {}),
    ...(q ? { q } : {}),
  };
}
