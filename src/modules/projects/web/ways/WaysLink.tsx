import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../../../../web/PageLink.tsx";
import type { Goals } from "../../contract/ways.ts";
import { projectsPaths } from "../paths.ts";
import { projectsQueries } from "../queries.ts";
import { useWords } from "../use-words.ts";

/** The way to the comparison of a goal's ways; nothing where it has one way alone. */
function WaysLink({ isOf }: { readonly isOf: (goal: Goals["goals"][number]) => boolean }) {
  const t = useWords().ways;
  const { data } = useQuery(projectsQueries.goals());
  const goal = data?.goals.find(isOf);
  if (!goal) return null;
  return (
    <p>
      <PageLink to={projectsPaths.ways()} search={{ of: goal.key }}>
        {t.open(goal.ways.length)}
      </PageLink>
    </p>
  );
}

/** On the page of a project that has other ways beside it. */
export const WaysOfProject = ({ id }: { readonly id: string }) => (
  <WaysLink isOf={({ ways }) => ways.some((way) => way.id === id)} />
);

/** On the page of a race whose lanes became projects. */
export const WaysOfCall = ({ id }: { readonly id: string }) => <WaysLink isOf={({ call }) => call?.id === id} />;
