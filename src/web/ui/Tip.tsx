import type { ReactElement, ReactNode, RefObject } from "react";
import { cloneElement, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import styles from "./Tip.module.css";

interface TipProps {
  readonly says: ReactNode;
  /** One element that can have the focus, so that the keyboard reaches the tip too. */
  readonly children: ReactElement<{ "aria-describedby"?: string | undefined }>;
}

const hoverMilliseconds = 250;
const gap = 6;

/**
 * A short explanation on hover, on focus and on touch. The pointer may move onto it, Escape and scrolling close it
 * (WCAG 1.4.13). Nothing of it exists before it is asked for, since a long table holds hundreds.
 */
export function Tip({ says, children }: TipProps) {
  const id = useId();
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<number | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = anchor.current;
    if (!element) return;
    const change = (next: boolean, after = 0) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setOpen(next), after);
    };
    const leaves = new AbortController();
    const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, act: (event: HTMLElementEventMap[Kind]) => void) =>
      element.addEventListener(kind, act, { signal: leaves.signal });
    on("pointerenter", (event) => event.pointerType === "mouse" && change(true, hoverMilliseconds));
    on("pointerleave", (event) => event.pointerType === "mouse" && change(false));
    on("focusin", () => change(true));
    on("focusout", () => change(false));
    on("click", () => change(true));
    on("keydown", (event) => event.key === "Escape" && change(false));
    return () => {
      leaves.abort();
      window.clearTimeout(timer.current);
    };
  }, []);
  const described = children.props["aria-describedby"] ?? (isOpen ? id : undefined);
  return (
    <span ref={anchor} className={styles.anchor}>
      {cloneElement(children, { "aria-describedby": described })}
      {isOpen && <TipPanel id={id} anchor={anchor} says={says} onClose={() => setOpen(false)} />}
    </span>
  );
}

interface TipPanelProps {
  readonly id: string;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly says: ReactNode;
  readonly onClose: () => void;
}

function TipPanel({ id, anchor, says, onClose }: TipPanelProps) {
  const panel = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = panel.current;
    const at = anchor.current?.firstElementChild?.getBoundingClientRect();
    if (!element || !at) return;
    // The browser's top layer: no table cell and no stacking order cuts it off.
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const hasRoomBelow = at.bottom + gap + height <= window.innerHeight;
    const left = Math.max(8, Math.min(at.left + at.width / 2 - width / 2, window.innerWidth - width - 8));
    element.style.insetInlineStart = `${left}px`;
    element.style.insetBlockStart = `${hasRoomBelow ? at.bottom + gap : at.top - gap - height}px`;
  }, [anchor]);
  useEffect(() => {
    window.addEventListener("scroll", onClose, { capture: true, passive: true, once: true });
    return () => window.removeEventListener("scroll", onClose, { capture: true });
  }, [onClose]);
  return (
    <span ref={panel} id={id} role="tooltip" popover="manual" className={styles.panel}>
      {says}
    </span>
  );
}
