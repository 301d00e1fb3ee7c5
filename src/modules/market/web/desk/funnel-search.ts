import { z } from "zod";

/** What the address of the funnel holds: the year in which leads were opened; the last one when left out. */
export const funnelSearch = z.object({ year: z.coerce.number().int().optional().catch(undefined) });
