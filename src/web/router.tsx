import {
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { pages as audit } from "../modules/audit/web/index.tsx";
import { pages as calls } from "../modules/calls/web/index.tsx";
import { pages as commitments } from "../modules/commitments/web/index.tsx";
import { pages as facilities } from "../modules/facilities/web/index.tsx";
import { pages as firms } from "../modules/firms/web/index.tsx";
import { pages as indicators } from "../modules/indicators/web/index.tsx";
import { pages as integrity } from "../modules/integrity/web/index.tsx";
import { pages as ledger } from "../modules/ledger/web/index.tsx";
import { pages as market } from "../modules/market/web/index.tsx";
import { pages as messages } from "../modules/messages/web/index.tsx";
import { pages as mission } from "../modules/mission/web/index.tsx";
import { pages as ocean } from "../modules/ocean/web/index.tsx";
import { pages as parameters } from "../modules/parameters/web/index.tsx";
import { pages as people } from "../modules/people/web/index.tsx";
import { pages as places } from "../modules/places/web/index.tsx";
import { pages as policy } from "../modules/policy/web/index.tsx";
import { pages as projects } from "../modules/projects/web/index.tsx";
import { pages as registers } from "../modules/registers/web/index.tsx";
import { pages as taxonomies } from "../modules/taxonomies/web/index.tsx";
import { languageFrom } from "../platform/i18n/language.ts";
import { Crash } from "./Crash.tsx";
import { Frame } from "./layout/Frame.tsx";
import type { ModulePages, Page } from "./module-pages.ts";
import { NotFound } from "./NotFound.tsx";
import type { ScreenData } from "./Screen.tsx";
import { parseSearch, stringifySearch } from "./search-state.ts";
import { shellPages } from "./shell-pages.ts";

/** The screens of all modules, in the order of the modules. Only this file knows them. */
const parts: readonly ModulePages[] = [
  shellPages,
  parameters,
  people,
  audit,
  messages,
  taxonomies,
  policy,
  ledger,
  places,
  indicators,
  commitments,
  registers,
  integrity,
  calls,
  projects,
  mission,
  firms,
  market,
  facilities,
  ocean,
];

const allPages = parts.flatMap((part) => part.pages);
const navigation = parts.flatMap((part) => part.navigation);
const accounts = parts.flatMap((part) => (part.account ? [part.account] : []));

const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): { lang?: "en" } =>
    languageFrom(search.lang) === "en" ? { lang: "en" } : {},
  search: { middlewares: [retainSearchParams(["lang"])] },
  component: () => <Frame navigation={navigation} accounts={accounts} />,
  notFoundComponent: NotFound,
  errorComponent: (props: ErrorComponentProps) => (
    <Frame navigation={navigation} accounts={accounts}>
      <Crash {...props} />
    </Frame>
  ),
});

/** The pages above a page, outermost first, for its crumbs. */
function above(page: Page): ScreenData["above"] {
  const parent = allPages.find((each) => each.path === page.parent);
  return parent ? [...above(parent), { path: parent.path, title: parent.title }] : [];
}

function routeOf(page: Page) {
  const { search } = page;
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    component: lazyRouteComponent(async () => ({ Screen: await page.load() }), "Screen"),
    staticData: { title: page.title, above: above(page) } satisfies ScreenData,
    ...(search ? { validateSearch: (raw: Record<string, unknown>) => search.parse(raw) } : {}),
  });
}

const routeTree = root.addChildren(allPages.map(routeOf));

/** Every screen of the product by its address, begun at the address that stands. A screen's state is in the address too. */
export const makeRouter = () =>
  createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    defaultErrorComponent: Crash,
    scrollRestoration: true,
  });

/** What a visitor can be led to, for the home page and for tests that walk through every screen. */
export const site = {
  pages: allPages,
  navigation,
  home: parts.flatMap((part) => part.home ?? []),
  areas: parts.find((part) => part.areas)?.areas,
  beside: parts.flatMap((part) => part.beside ?? []),
  todo: parts.flatMap((part) => part.todo ?? []),
  find: parts.flatMap((part) => part.find ?? []),
};
