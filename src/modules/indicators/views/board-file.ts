import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Download } from "../../../platform/http/route.ts";
import type { ExportFormat } from "../contract/export.ts";
import { exportFile } from "../export-files.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type AsOf, readBoard } from "./board.ts";
import { presentIndicator } from "./present.ts";

/** The figures of a day, as known at an instant, as a file in the language of the reader. */
export async function boardFile(ctx: Ctx, asOf: AsOf, format: ExportFormat): Promise<Download> {
  const list = { asOf, indicators: (await readBoard(ctx, asOf)).map(presentIndicator) };
  return exportFile(list, format, ctx.language, { zh, en }[ctx.language].exports);
}
