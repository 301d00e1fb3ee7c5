import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";

/** Leads from the name of a line in the region's data (003:L51) to that line of the text. */
export function LinePage() {
  const { file = "", line = "" }: { file?: string; line?: string } = useParams({ strict: false });
  return (
    <Screen>
      <Loaded query={useQuery(policyQueries.line(file, line))} shape="text">
        {({ code, edition, start }) => (
          <Navigate to={policyPaths.document(code)} search={{ edition, at: start }} replace />
        )}
      </Loaded>
    </Screen>
  );
}
