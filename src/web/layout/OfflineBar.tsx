import { useSyncExternalStore } from "react";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { useTexts } from "../ui/language.tsx";
import styles from "./OfflineBar.module.css";

function follow(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

/** Says that the network is gone while it is, without taking the screen away. */
export function OfflineBar() {
  const t = useTexts({ zh, en });
  const isOnline = useSyncExternalStore(follow, () => navigator.onLine);
  return <div role="status">{!isOnline && <p className={styles.bar}>{t.offline}</p>}</div>;
}
