import type { Page } from "../../../web/module-pages.ts";
import { toleranceEn } from "../tolerance-texts.en.ts";
import { toleranceZh } from "../tolerance-texts.zh.ts";

const load = () => import("./FormerPage.tsx").then((module) => module.FormerPage);

/** Old addresses of registers that became rooms of this module. */
export const formerPages: readonly Page[] = [
  { path: "/registers/tolerance-case", title: { zh: toleranceZh.title, en: toleranceEn.title }, load },
  { path: "/registers/tolerance-case/$id", title: { zh: toleranceZh.title, en: toleranceEn.title }, load },
];
