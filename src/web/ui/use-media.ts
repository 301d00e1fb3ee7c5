import { useSyncExternalStore } from "react";

/** Whether a media query holds now, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** A telephone or a narrow window: lists become cards and the navigation a drawer. The style sheets use the same width. */
export function useIsNarrow(): boolean {
  return useMedia("(max-width: 760px)");
}

/** The page is being laid out for paper. */
export function useIsPrinting(): boolean {
  return useMedia("print");
}
