import { PageLink } from "../../../../web/PageLink.tsx";
import { commitmentsPaths } from "../paths.ts";

/** The name of a unit as the way to its page; a name that the register does not know stays a name. */
export function UnitLink({ code, children }: { code: string | null; children: React.ReactNode }) {
  return code === null ? children : <PageLink to={commitmentsPaths.unit(code)}>{children}</PageLink>;
}
