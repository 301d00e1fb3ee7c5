import { useSyncExternalStore } from "react";
import type { Mode } from "../theme.ts";
import { cssVariables } from "../theme.ts";
import { useIsPrinting, useMedia } from "../ui/use-media.ts";

export const looks = ["auto", "light", "dark"] as const;
export type Look = (typeof looks)[number];

const storageKey = "haice.look";
const listeners = new Set<() => void>();

function readLook(): Look {
  const stored = window.localStorage.getItem(storageKey);
  return looks.find((look) => look === stored) ?? "auto";
}

/** Keeps the reader's choice on this device. */
export function chooseLook(look: Look): void {
  window.localStorage.setItem(storageKey, look);
  for (const listener of listeners) listener();
}

/** The reader's choice. */
export function useLook(): Look {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, readLook);
}

/** The look in force: the choice, the system's when it is auto, always light on paper. */
export function useMode(): Mode {
  const look = useLook();
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const isPrinting = useIsPrinting();
  if (isPrinting) return "light";
  return look === "auto" ? (isSystemDark ? "dark" : "light") : look;
}

/** Puts the colours where the style sheets read them. */
export function applyMode(mode: Mode): void {
  const root = document.documentElement;
  root.dataset.theme = mode;
  for (const [name, value] of Object.entries(cssVariables(mode))) root.style.setProperty(name, value);
}

/** The mode before anything is drawn, so that the first picture already has it. */
export function firstMode(): Mode {
  const look = readLook();
  if (look !== "auto") return look;
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
