import type { NavigationEntry, Page } from "../../../../web/module-pages.ts";
import { contractReaders, contractSubmitters } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { contractSearch, newContractSearch, turnoverSearch } from "./contract-search.ts";
import { contractPaths } from "./paths.ts";

const list = { zh: contractsZh.list.title, en: contractsEn.list.title };
const turnover = { zh: contractsZh.turnover.title, en: contractsEn.turnover.title };

export const contractPages: readonly Page[] = [
  {
    path: contractPaths.list(),
    title: list,
    search: contractSearch,
    load: () => import("./ContractListPage.tsx").then((module) => module.ContractListPage),
  },
  {
    path: contractPaths.add(),
    title: { zh: contractsZh.form.title, en: contractsEn.form.title },
    search: newContractSearch,
    parent: contractPaths.list(),
    load: () => import("./ContractFormPage.tsx").then((module) => module.NewContractPage),
  },
  {
    path: contractPaths.bring(),
    title: { zh: contractsZh.bring.title, en: contractsEn.bring.title },
    parent: contractPaths.list(),
    load: () => import("./BringContractsPage.tsx").then((module) => module.BringContractsPage),
  },
  {
    path: "/market/contracts/$id",
    title: list,
    parent: contractPaths.list(),
    load: () => import("./ContractPage.tsx").then((module) => module.ContractPage),
  },
  {
    path: "/market/contracts/$id/edit",
    title: { zh: contractsZh.form.amendTitle, en: contractsEn.form.amendTitle },
    parent: contractPaths.list(),
    load: () => import("./ContractFormPage.tsx").then((module) => module.EditContractPage),
  },
  {
    path: contractPaths.turnover(),
    title: turnover,
    search: turnoverSearch,
    load: () => import("./TurnoverPage.tsx").then((module) => module.TurnoverPage),
  },
];

export const contractNavigation: readonly NavigationEntry[] = [
  {
    to: contractPaths.turnover(),
    label: turnover,
    about: { zh: contractsZh.turnover.about, en: contractsEn.turnover.about },
    group: "market",
    order: 440,
    roles: "everyone",
  },
  {
    to: contractPaths.list(),
    label: list,
    about: { zh: contractsZh.list.about, en: contractsEn.list.about },
    group: "market",
    order: 440,
    roles: [...contractSubmitters, ...contractReaders],
  },
];
