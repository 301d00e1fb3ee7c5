import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Thread } from "../contract/enquiry.ts";
import type { DocumentDetail } from "../contract.ts";
import { placeOfThread } from "../rules/enquiry-thread.ts";
import { policyQueries } from "./queries.ts";
import type { TextLine } from "./text-lines.ts";

/** The threads of each line of the text, by the offset at which the line begins. */
export function useAskedLines(
  document: Pick<DocumentDetail, "code" | "text">,
  lines: readonly TextLine[],
): ReadonlyMap<number, Thread[]> {
  const threads = useQuery(policyQueries.enquiries(document.code)).data?.threads;
  return useMemo(() => {
    const byLine = new Map<number, Thread[]>();
    for (const thread of threads ?? []) {
      const place = placeOfThread(thread, document.text);
      const line = place === null ? undefined : lines.findLast((one) => one.start <= place);
      if (line) byLine.set(line.start, [...(byLine.get(line.start) ?? []), thread]);
    }
    return byLine;
  }, [threads, document.text, lines]);
}
