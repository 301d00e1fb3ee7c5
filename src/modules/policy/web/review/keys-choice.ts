import { useSyncExternalStore } from "react";

const storageKey = "haice.review-keys";
const listeners = new Set<() => void>();

/** Whether single keys act in the list (WCAG 2.1.4 asks that they can be switched off); kept on this device. */
export function useKeysChoice(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => window.localStorage.getItem(storageKey) !== "off",
  );
  return [isOn, choose];
}

function choose(isOn: boolean): void {
  window.localStorage.setItem(storageKey, isOn ? "on" : "off");
  for (const listener of listeners) listener();
}
