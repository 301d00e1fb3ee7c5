import type { ModulePages } from "../../../web/module-pages.ts";
import { officeRoles, overseers } from "../contract.ts";
import { lampsEn } from "../lamp-texts.en.ts";
import { lampsZh } from "../lamp-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { lampRuleSearch } from "./lamps/lamp-search.ts";
import { ledgerSearch } from "./ledger-search.ts";
import { commitmentsPaths } from "./paths.ts";

const deskRoles = [...officeRoles, "reviewer", "reporter"];
const officials = [...overseers, "reporter"];

/** The screens of the supervision ledger. */
export const pages: ModulePages = {
  pages: [
    {
      path: commitmentsPaths.ledger(),
      title: { zh: zh.ledger.title, en: en.ledger.title },
      search: ledgerSearch,
      load: () => import("./LedgerPage.tsx").then((module) => module.LedgerPage),
    },
    {
      path: commitmentsPaths.desk(),
      title: { zh: zh.desk.title, en: en.desk.title },
      load: () => import("./DeskPage.tsx").then((module) => module.DeskPage),
    },
    {
      path: commitmentsPaths.registration(),
      title: { zh: zh.register.title, en: en.register.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./RegistrationPage.tsx").then((module) => module.RegistrationPage),
    },
    {
      path: commitmentsPaths.lampRule(),
      title: { zh: lampsZh.rule.title, en: lampsEn.rule.title },
      parent: commitmentsPaths.ledger(),
      search: lampRuleSearch,
      load: () => import("./lamps/LampRulePage.tsx").then((module) => module.LampRulePage),
    },
    {
      path: commitmentsPaths.closing(),
      title: { zh: lampsZh.closing.title, en: lampsEn.closing.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./lamps/ClosingPage.tsx").then((module) => module.ClosingPage),
    },
    {
      path: "/commitments/closing/$document",
      title: { zh: lampsZh.closing.title, en: lampsEn.closing.title },
      parent: commitmentsPaths.closing(),
      load: () => import("./lamps/ClosingAccountPage.tsx").then((module) => module.ClosingAccountPage),
    },
    {
      path: "/commitments/$id",
      title: { zh: zh.one.title, en: en.one.title },
      parent: commitmentsPaths.ledger(),
      load: () => import("./CommitmentPage.tsx").then((module) => module.CommitmentPage),
    },
  ],
  todo: [
    {
      key: "commitments.desk",
      order: 5,
      roles: deskRoles,
      read: (reader) => import("./todo.ts").then((module) => module.deskTodo(reader)),
    },
  ],
  navigation: [
    {
      to: commitmentsPaths.desk(),
      label: { zh: zh.desk.nav, en: en.desk.nav },
      about: { zh: zh.desk.about, en: en.desk.about },
      group: "work",
      order: 5,
      roles: deskRoles,
    },
    {
      to: commitmentsPaths.ledger(),
      label: { zh: zh.ledger.nav, en: en.ledger.nav },
      about: { zh: zh.ledger.about, en: en.ledger.about },
      group: "work",
      order: 10,
      roles: officials,
    },
  ],
};
