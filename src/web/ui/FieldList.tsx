import type { ReactNode } from "react";
import styles from "./FieldList.module.css";

/** The fields of one record, name above value, as many beside each other as there is room for. Children: `div`s of dt and dd. */
export function FieldList({ children }: { children: ReactNode }) {
  return <dl className={styles.fields}>{children}</dl>;
}
