import { type RefObject, useEffect, useRef } from "react";

/**
 * Single keys that act on the item of a list in which the focus is; in a form, outside the list or with a modifier these
 * keys stay the reader's own (WCAG 2.1.4). J and K walk along the first links of the items. `keys`: key in lower case to
 * what it does with the item at a place.
 */
export function useQueueKeys(
  list: RefObject<HTMLElement | null>,
  keys: Readonly<Record<string, (at: number) => void>>,
): void {
  const now = useRef(keys);
  useEffect(() => {
    now.current = keys;
  });
  useEffect(() => {
    const element = list.current;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (!element || !(target instanceof HTMLElement) || target.closest("form")) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const items = [...element.children];
      const at = items.findIndex((item) => item.contains(target));
      const key = event.key.toLowerCase();
      if (key === "j" || key === "k") {
        event.preventDefault();
        items[at + (key === "j" ? 1 : -1)]?.querySelector("a")?.focus();
      } else if (now.current[key]) {
        event.preventDefault();
        now.current[key](at);
      }
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [list]);
}
