import type { Same } from "../../platform/i18n/same.ts";
import type { zh } from "./texts.zh.ts";

/** Texts of the charts. */
export const en: Same<typeof zh> = {
  svg: "Save as SVG",
  png: "Save as PNG",
  csv: "Save as CSV",
  embed: {
    open: "Embed",
    title: "Put this chart on another page",
    how: "Copy the code below. The picture is drawn anew from the figures of the day whenever it is opened. It carries no script, needs no sign-in and learns nothing of its readers.",
    code: "Code to embed",
    copy: "Copy",
    copied: "Copied",
    failed: "The browser does not allow copying. Select the code and copy it by hand.",
    address: "Open the picture alone",
  },
};
