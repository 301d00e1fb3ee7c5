import { createAnalyser } from "../../engines/match/language/analyser.ts";

/** How the market reads texts, in the index and in every request alike. Changed, the items have to be put anew. */
export const marketAnalyser = createAnalyser();
