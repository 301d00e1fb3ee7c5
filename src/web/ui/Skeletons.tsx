import { useEffect, useState } from "react";
import { useTexts } from "./language.tsx";
import styles from "./Skeletons.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** After this long a wait is explained instead of only drawn. */
const slowAfterMilliseconds = 8_000;

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

interface SkeletonProps {
  /** The real shape of what will come. */
  readonly shape: "answer" | "table" | "text" | "cards";
  readonly rows?: number;
}

/** The shape of what is being loaded; it tells a screen reader once, and says so when the wait grows long. */
export function Skeleton({ shape, rows = 6 }: SkeletonProps) {
  const t = useTexts({ zh, en });
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.skeleton}>
      <span className="spoken">{t.states.loading}</span>
      {isSlow && <p className={styles.slow}>{t.states.slow}</p>}
      <div aria-hidden="true" className={styles[shape]}>
        {shape === "answer" && (
          <>
            <span className={styles.short} />
            <span className={styles.title} />
          </>
        )}
        {shape === "table" && range(rows).map((row) => <span key={row} className={styles.row} />)}
        {shape === "text" && range(rows).map((row) => <span key={row} className={styles.line} />)}
        {shape === "cards" && range(rows).map((row) => <span key={row} className={styles.card} />)}
      </div>
    </div>
  );
}
