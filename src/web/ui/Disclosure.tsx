import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import styles from "./Disclosure.module.css";

interface DisclosureProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** A spoken name when the label is only a picture. */
  readonly name?: string | undefined;
  readonly align?: "start" | "end";
  readonly buttonClass?: string | undefined;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A button that opens a small panel just after it in the page, so that Tab walks into it. Escape and a click elsewhere
 * close it and give the focus back.
 */
export function Disclosure({ label, name, align = "start", buttonClass, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event) => {
      if (event.target instanceof Node && !frame.current?.contains(event.target)) setOpen(false);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    document.addEventListener("keydown", leaveByKey);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      document.removeEventListener("keydown", leaveByKey);
    };
  }, [isOpen]);

  return (
    <div ref={frame} className={styles.frame}>
      <button
        ref={button}
        type="button"
        className={classNames(styles.button, buttonClass)}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={name}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      <div id={id} className={classNames(styles.panel, align === "end" && styles.end)} hidden={!isOpen}>
        {isOpen && (typeof children === "function" ? children(() => setOpen(false)) : children)}
      </div>
    </div>
  );
}
