import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useEffect, useRef } from "react";
import { paths } from "../paths.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { useTexts } from "../ui/language.tsx";
import styles from "./SearchBox.module.css";

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

/** One box for everything; `/` puts the cursor into it from anywhere but a field, Ctrl+K or ⌘K from there too. */
export function SearchBox() {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.isComposing) return;
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      if (!isCommand && (event.key !== "/" || event.ctrlKey || event.metaKey || isField(event.target))) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = input.current?.value.trim() ?? "";
    if (q === "") return;
    input.current?.blur();
    void navigate({ to: paths.search(), search: { q } });
  };
  return (
    <search className={styles.search}>
      <form onSubmit={submit} className={styles.form}>
        <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.glass}>
          <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14" />
        </svg>
        <input
          ref={input}
          type="search"
          name="q"
          className={styles.input}
          aria-label={t.search.label}
          title={t.search.key}
          placeholder={t.search.placeholder}
          autoComplete="off"
          enterKeyHint="search"
        />
        <span className={styles.hint} aria-hidden="true">
          <Kbd keys={["/"]} />
        </span>
      </form>
    </search>
  );
}
