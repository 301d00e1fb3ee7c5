import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { ApiProblem } from "../../../../web/api-problem.ts";
import { type Content, ContentSchema } from "../../contract/content.ts";
import type { Dossier } from "../../contract/dossier.ts";

export type DraftState = "saved" | "waiting" | "failed" | "conflict";

const quietMilliseconds = 900;
const retryMilliseconds = 5_000;
const keyOf = (id: string) => `calls draft ${id}`;

/** What was typed and never reached the server, if it was typed on the version that the server still has. */
function leftBehind(id: string, version: number): Content | null {
  try {
    const kept = JSON.parse(window.localStorage.getItem(keyOf(id)) ?? "null") as {
      version?: number;
      content?: unknown;
    } | null;
    const parsed = ContentSchema.safeParse(kept?.content);
    return kept?.version === version && parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * A draft that saves itself a moment after the last key, keeps what was not saved on this device and tries again. When
 * somebody else saved in between nothing is overwritten: the state says so and the words stay on the page.
 */
export function useDraft({ id, content, contentVersion, savedAt }: Dossier) {
  const client = useQueryClient();
  const [restored] = useState(() => leftBehind(id, contentVersion));
  const [draft, setDraft] = useState<Content>(restored ?? content!);
  const [state, setState] = useState<DraftState>(restored ? "waiting" : "saved");
  const [at, setAt] = useState(savedAt);
  const latest = useRef(draft);
  const version = useRef(contentVersion);
  const timer = useRef<number | undefined>(undefined);
  const isSending = useRef(false);

  const save = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    const sent = latest.current;
    try {
      const kept = await loaded(
        api.PUT("/api/calls/dossiers/{id}/content", {
          params: { path: { id } },
          body: { version: version.current, content: sent },
        }),
      );
      version.current = kept.version;
      setAt(kept.savedAt);
      isSending.current = false;
      if (latest.current !== sent) return void save();
      window.localStorage.removeItem(keyOf(id));
      setState("saved");
      await client.invalidateQueries({ queryKey: ["calls"] });
    } catch (error) {
      isSending.current = false;
      const isConflict = error instanceof ApiProblem && error.code === "calls.changed-since";
      setState(isConflict ? "conflict" : "failed");
      if (!isConflict) timer.current = window.setTimeout(() => void save(), retryMilliseconds);
    }
  }, [client, id]);

  const change = useCallback(
    (next: Content) => {
      latest.current = next;
      setDraft(next);
      setState((now) => (now === "conflict" ? now : "waiting"));
      window.localStorage.setItem(keyOf(id), JSON.stringify({ version: version.current, content: next }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), quietMilliseconds);
    },
    [id, save],
  );

  useEffect(() => {
    if (restored) timer.current = window.setTimeout(() => void save(), quietMilliseconds);
    return () => window.clearTimeout(timer.current);
  }, [restored, save]);

  return { draft, change, state, at, isRestored: restored !== null };
}
