import type { ConfigProviderProps } from "antd";
import * as enGB from "antd/es/locale/en_GB.js";
import * as zhCN from "antd/es/locale/zh_CN.js";
import type { Language } from "../../platform/i18n/language.ts";

type Locale = NonNullable<ConfigProviderProps["locale"]>;

const isLocale = (value: unknown): value is Locale => typeof value === "object" && value !== null && "locale" in value;

/** The types of the library describe CommonJS, the bundler reads ES modules: the texts lie one or two `default`s deep. */
function localeIn(module: unknown): Locale {
  if (isLocale(module)) return module;
  if (typeof module === "object" && module !== null && "default" in module) return localeIn(module.default);
  throw new TypeError("antd changed the shape of its locale files");
}

/** The component library's own words (dates, empty states, file dialogs) in the reader's language. */
export const libraryLocales: Record<Language, Locale> = { zh: localeIn(zhCN), en: localeIn(enGB) };
