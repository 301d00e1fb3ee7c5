import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { ApiProblem } from "../../../../web/api-problem.ts";
import type { Content } from "../../contract/content.ts";
import type { Dossier } from "../../contract/dossier.ts";
import { callsQueries } from "../queries.ts";
import { forget, keep, leftBehind } from "./kept-draft.ts";

/** Saved; a change waits to be sent; not sent, tried again; refused by the server, waits for another word; somebody else saved. */
export type DraftState = "saved" | "waiting" | "failed" | "refused" | "conflict";

/** What the server has, when it is not what this page began from. */
export interface Theirs {
  readonly content: Content;
  readonly version: number;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** What acts ask about a draft: whether all of it is kept, and to keep it now. */
export interface DraftHandle {
  readonly state: DraftState;
  /** Sends what waits; whether all is saved then. */
  readonly flush: () => Promise<boolean>;
}

const quietMilliseconds = 900;
const retryMilliseconds = 5_000;

const theirsOf = ({ content, contentVersion, savedAt, savedBy }: Dossier): Theirs | null =>
  content && { content, version: contentVersion, savedAt, savedBy };

/** What trying again does not mend: the server read it and says no. */
const isRefusal = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status);

/**
 * A draft that saves itself a moment after the last key, keeps what was not saved on this device for this person and tries
 * again. When somebody else saved in between nothing is overwritten: both versions are there until one is chosen. What the
 * server refuses stays on the page with its reason.
 */
export function useDraft(dossier: Dossier, person: string) {
  const { id } = dossier;
  const client = useQueryClient();
  const [restored] = useState(() => leftBehind(person, id, dossier));
  const [draft, setDraft] = useState<Content>(restored?.content ?? dossier.content!);
  const [state, setState] = useState<DraftState>(
    restored === null ? "saved" : restored.version === dossier.contentVersion ? "waiting" : "conflict",
  );
  const [theirs, setTheirs] = useState<Theirs | null>(() => theirsOf(dossier));
  const [problem, setProblem] = useState<unknown>(null);
  const [failures, setFailures] = useState(0);
  const [at, setAt] = useState(dossier.savedAt);
  const latest = useRef(draft);
  const isKept = useRef(restored === null);
  const version = useRef(restored?.version ?? dossier.contentVersion);
  const timer = useRef<number | undefined>(undefined);
  const sending = useRef<Promise<boolean> | null>(null);

  const refused = useCallback(
    async (error: unknown): Promise<void> => {
      setProblem(error);
      if (error instanceof ApiProblem && error.code === "calls.changed-since") {
        const fresh = await client.fetchQuery({ ...callsQueries.dossier(id), staleTime: 0 }).catch(() => null);
        setTheirs(fresh && theirsOf(fresh));
        setState("conflict");
      } else setState(isRefusal(error) ? "refused" : "failed");
      setFailures((count) => count + 1);
    },
    [client, id],
  );

  const send = useCallback(async (): Promise<boolean> => {
    while (!isKept.current) {
      const sent = latest.current;
      try {
        const kept = await loaded(
          api.PUT("/api/calls/dossiers/{id}/content", {
            params: { path: { id } },
            body: { version: version.current, content: sent },
          }),
        );
        version.current = kept.version;
        isKept.current = latest.current === sent;
        setAt(kept.savedAt);
      } catch (error) {
        await refused(error);
        return false;
      }
    }
    forget(person, id);
    setProblem(null);
    setState("saved");
    await client.invalidateQueries({ queryKey: ["calls"] });
    return true;
  }, [client, id, person, refused]);

  const flush = useCallback((): Promise<boolean> => {
    window.clearTimeout(timer.current);
    sending.current ??= send().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [send]);

  const later = useCallback(
    (milliseconds: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), milliseconds);
    },
    [flush],
  );

  const change = useCallback(
    (next: Content) => {
      latest.current = next;
      isKept.current = false;
      setDraft(next);
      keep(person, id, { version: version.current, content: next });
      setState((now) => (now === "conflict" ? now : "waiting"));
    },
    [id, person],
  );

  // One timer for all ways of waiting: a moment after the last key, or a while after a failure.
  useEffect(() => {
    if (state === "waiting" && draft === latest.current) later(quietMilliseconds);
    if (state === "failed" && failures > 0) later(retryMilliseconds);
    return () => window.clearTimeout(timer.current);
  }, [state, draft, failures, later]);

  /** The own words go over what the other saved, which this person has seen beside them. */
  const keepMine = () => {
    version.current = theirs?.version ?? version.current;
    isKept.current = false;
    keep(person, id, { version: version.current, content: latest.current });
    setState("waiting");
  };
  const keepTheirs = () => {
    if (!theirs) return;
    version.current = theirs.version;
    latest.current = theirs.content;
    isKept.current = true;
    setDraft(theirs.content);
    setAt(theirs.savedAt);
    forget(person, id);
    setProblem(null);
    setState("saved");
  };
  return { draft, change, state, at, isRestored: restored !== null, theirs, problem, flush, keepMine, keepTheirs };
}
