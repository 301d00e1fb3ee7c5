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

let isBeforePaper = false;

/** Told before the browser lays the page out for paper: the change of the media alone comes after it has counted the sheets. */
function onPrinting(changed: () => void): () => void {
  const media = window.matchMedia("print");
  const enter = () => {
    isBeforePaper = true;
    changed();
  };
  const leave = () => {
    isBeforePaper = false;
    changed();
  };
  window.addEventListener("beforeprint", enter);
  window.addEventListener("afterprint", leave);
  media.addEventListener("change", changed);
  return () => {
    window.removeEventListener("beforeprint", enter);
    window.removeEventListener("afterprint", leave);
    media.removeEventListener("change", changed);
  };
}

/** The page is being laid out for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(onPrinting, () => isBeforePaper || window.matchMedia("print").matches);
}
