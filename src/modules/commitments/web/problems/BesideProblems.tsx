import { useHasRole } from "../../../../web/session.ts";
import { overseers } from "../../contract.ts";
import { ProblemPanel } from "./ProblemPanel.tsx";

const readers = [...overseers, "reporter"];

/** The problems of a document, beside it, for those who follow up. */
export function DocumentProblems({ id }: { id: string }) {
  return useHasRole(readers) ? <ProblemPanel subject={{ kind: "document", id }} /> : null;
}

/** The problems of a target of an indicator, on its card. */
export function TargetProblems({ id }: { id: string }) {
  return useHasRole(readers) ? <ProblemPanel subject={{ kind: "target", id }} /> : null;
}
