import type { Page } from "../../../web/module-pages.ts";
import { casesEn } from "../cases-texts.en.ts";
import { casesZh } from "../cases-texts.zh.ts";
import { inspectionsEn } from "../inspections-texts.en.ts";
import { inspectionsZh } from "../inspections-texts.zh.ts";
import { toleranceEn } from "../tolerance-texts.en.ts";
import { toleranceZh } from "../tolerance-texts.zh.ts";

const load = () => import("./FormerPage.tsx").then((module) => module.FormerPage);
const former = (register: string, title: Page["title"]): Page[] =>
  [`/registers/${register}`, `/registers/${register}/$id`].map((path) => ({ path, title, load }));

/** Old addresses of registers that became rooms of this module. */
export const formerPages: readonly Page[] = [
  ...former("tolerance-case", { zh: toleranceZh.title, en: toleranceEn.title }),
  ...former("inspection", { zh: inspectionsZh.title, en: inspectionsEn.title }),
  ...former("integrity-case", { zh: casesZh.title, en: casesEn.title }),
];
