import { type RefObject, useEffect } from "react";

/**
 * Single keys that act while the focus is in the list; elsewhere, in a field, or with a modifier these keys stay the
 * reader's own (WCAG 2.1.4). `keys`: lower-case letter to what it does.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, () => void>>,
  isOn: boolean,
): void {
  useEffect(() => {
    const element = list.current;
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key.toLowerCase()];
      const isTyping = event.target instanceof HTMLElement && event.target.closest("input, textarea, [role=combobox]");
      if (!act || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [list, keys, isOn]);
}
