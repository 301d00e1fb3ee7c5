import { Button } from "antd";
import { useTexts } from "./language.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";

/** The door to paper: the browser prints the page or saves it as PDF, by the print styles. */
export function PrintButton() {
  const t = useTexts({ zh, en });
  return <Button onClick={() => window.print()}>{t.print}</Button>;
}
