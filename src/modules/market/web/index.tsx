import type { ModulePages } from "../../../web/module-pages.ts";
import { marketOwners } from "../contract.ts";
import { contractNavigation, contractPages } from "./contracts/pages.ts";
import { deskNavigation, deskPages, deskTodos } from "./desk/pages.ts";
import { goodsFind } from "./goods/find.ts";
import { goodsNavigation, goodsPages } from "./goods/pages.ts";
import { goodsTodo } from "./goods/todo.ts";
import { licenceNavigation, licencePages } from "./licence/pages.ts";

export { marketPaths } from "./paths.ts";

/** The screens of every subject of the market. */
export const pages: ModulePages = {
  pages: [...goodsPages, ...contractPages, ...deskPages, ...licencePages],
  navigation: [...goodsNavigation, ...contractNavigation, ...deskNavigation, ...licenceNavigation],
  beside: [{ place: "record", load: () => import("./goods/PatentResults.tsx").then((module) => module.PatentResults) }],
  home: [
    {
      key: "market",
      order: 15,
      firstFor: [...marketOwners, "broker"],
      load: () => import("./goods/DemandsAtHome.tsx").then((module) => module.DemandsAtHome),
    },
  ],
  find: goodsFind,
  todo: [goodsTodo, ...deskTodos],
};
