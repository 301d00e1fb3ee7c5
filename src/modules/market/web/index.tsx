import type { ModulePages } from "../../../web/module-pages.ts";
import { contractNavigation, contractPages } from "./contracts/pages.ts";
import { deskNavigation, deskPages, deskTodos } from "./desk/pages.ts";
import { goodsNavigation, goodsPages } from "./goods/pages.ts";
import { goodsTodo } from "./goods/todo.ts";

/** The screens of every subject of the market. */
export const pages: ModulePages = {
  pages: [...goodsPages, ...contractPages, ...deskPages],
  navigation: [...goodsNavigation, ...contractNavigation, ...deskNavigation],
  todo: [goodsTodo, ...deskTodos],
};
