import { useEffect, useRef, useState } from "react";
import styles from "./SearchField.module.css";

interface SearchFieldProps {
  readonly label: string;
  /** What the address holds. */
  readonly value: string;
  /** Called shortly after the last stroke, and not while a Chinese word is being composed. */
  readonly onChange: (value: string) => void;
}

const pauseMilliseconds = 150;

/** A box that finds rows while one types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const isComposing = useRef(false);
  const sent = useRef(value);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === sent.current || isComposing.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onChange(typed);
    }, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  return (
    <input
      type="search"
      className={styles.field}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        setTyped(event.currentTarget.value);
        sent.current = event.currentTarget.value;
        onChange(event.currentTarget.value);
      }}
    />
  );
}
