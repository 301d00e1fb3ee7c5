import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./Failure.tsx";
import { Skeleton } from "./ui/Skeletons.tsx";

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** The real shape of what will come. */
  readonly shape: "answer" | "table" | "text" | "cards";
  readonly rows?: number;
  readonly children: (data: Data) => ReactNode;
}

/** What a query brings: its skeleton while waiting, words and a way on when it failed, then the data. */
export function Loaded<Data>({ query, shape, rows, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton shape={shape} {...(rows ? { rows } : {})} />;
}
