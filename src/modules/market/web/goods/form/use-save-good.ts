import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../../../../web/api.ts";
import { ApiProblem } from "../../../../../web/api-problem.ts";
import type { GoodKind } from "../../../contract.ts";
import { marketPaths } from "../../paths.ts";
import { addressOf, goodsKey } from "../queries.ts";

interface Saved {
  readonly id: string;
  readonly version: number;
}

interface Sent {
  readonly input: object;
  /** Whether it is submitted as well. */
  readonly isSubmitted: boolean;
}

/**
 * Saves a new good, or the draft that was opened at a version. When somebody was faster, `isOld` says so and nothing is
 * lost; `follow` lets the person go on from the version that is now.
 */
export function useSaveGood(kind: GoodKind, opened: Saved | null, onSaved: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(opened);
  const address = `/api/market/${addressOf(kind)}`;
  const save = useMutation({
    mutationFn: async ({ input, isSubmitted }: Sent) => {
      const saved = base
        ? await ask<Saved>("PUT", `${address}/${encodeURIComponent(base.id)}?version=${base.version}`, { body: input })
        : await ask<Saved>("POST", address, { body: input });
      onSaved();
      setBase(saved);
      if (isSubmitted)
        await ask("POST", `${address}/${encodeURIComponent(saved.id)}/steps`, {
          body: { step: "submit", version: saved.version, reason: null },
        });
      return saved;
    },
    onSuccess: async (saved) => {
      await client.invalidateQueries({ queryKey: goodsKey });
      await navigate({ to: marketPaths.good(kind, saved.id) });
    },
  });
  const isOld = save.error instanceof ApiProblem && save.error.code === "market.changed-meanwhile";
  const follow = (now: Saved) => {
    setBase(now);
    save.reset();
  };
  return { save, isOld, follow };
}
