import type { Ctx } from "../../../../platform/http/ctx.ts";
import { ResultInputSchema } from "../../contract/result.ts";
import { addResult } from "./save-good.ts";

const longestTitle = 120;
const longestSummary = 5000;

/** A draft of a result from what somebody wrote elsewhere: its organisation's alone until it is handed over. Returns its id. */
export async function draftResult(ctx: Ctx, { title, summary }: { title: string; summary: string }): Promise<string> {
  const cut = (text: string, most: number) => [...text].slice(0, most).join("");
  const input = ResultInputSchema.parse({
    titleZh: cut(title, longestTitle),
    summary: cut(summary, longestSummary),
  });
  return (await addResult(ctx, input)).id;
}
