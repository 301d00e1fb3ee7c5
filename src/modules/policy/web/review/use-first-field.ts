import { useRef } from "react";

/** Puts the focus into the first field of a form when its dialog has opened; the dialog itself puts it on its frame. */
export function useFirstField() {
  const fields = useRef<HTMLDivElement>(null);
  const afterOpenChange = (isOpen: boolean) => {
    if (isOpen) fields.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  };
  return { fields, afterOpenChange };
}
