import type { Route } from "../../platform/http/route.ts";
import { contractRoutes } from "./routes/contracts.ts";
import { deskRoutes } from "./routes/desk.ts";
import { feedRoutes } from "./routes/feed.ts";
import { goodsRoutes } from "./routes/goods.ts";
import { goodsBesideRoutes } from "./routes/goods-beside.ts";
import { judgedRoutes } from "./routes/judged.ts";
import { licenceRoutes } from "./routes/licences.ts";
import { markRoutes } from "./routes/marks.ts";
import { paperRoutes } from "./routes/papers.ts";

/** The routes of every subject of the market. */
export const marketRoutes = (): readonly Route[] => [
  ...goodsRoutes,
  ...goodsBesideRoutes,
  ...contractRoutes(),
  ...deskRoutes(),
  ...feedRoutes,
  ...judgedRoutes,
  ...licenceRoutes,
  ...markRoutes,
  ...paperRoutes,
];
