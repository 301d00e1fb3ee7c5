import { Button } from "antd";
import { useTexts } from "./language.tsx";
import styles from "./PrintButton.module.css";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The door to paper: the browser prints the page or saves it as PDF, by the print styles. */
export function PrintButton() {
  const t = useTexts({ zh, en });
  return (
    <Button className={styles.print} onClick={() => window.print()}>
      {t.print}
    </Button>
  );
}
