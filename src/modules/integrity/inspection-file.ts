import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import type { Download } from "../../platform/http/route.ts";
import { icsOf } from "../commitments/index.ts";
import { inspectionsEn } from "./inspections-texts.en.ts";
import { inspectionsZh } from "./inspections-texts.zh.ts";
import { inspectionsFrom } from "./views/inspections.ts";

/** The visits that the reader may see from today on as an iCalendar file: days, who, whom and scope; no result and no reason. */
export async function inspectionFile(ctx: Ctx): Promise<Download> {
  const t = ctx.language === "en" ? inspectionsEn : inspectionsZh;
  const and = ctx.language === "en" ? ", " : "、";
  const today = civilDay(ctx.clock);
  const events = (await inspectionsFrom(ctx, today)).map((one) => ({
    uid: `${one.id}@integrity.haice`,
    sequence: one.version - 1,
    changedAt: one.changedAt,
    dueOn: one.startsOn,
    lastOn: one.endsOn,
    summary: `${t.kinds[one.kind]}: ${one.project?.title ?? one.visited.zh}`,
    description: [
      ...(one.isSample ? [t.sample] : []),
      `${t.visitor}: ${[one.visitor, ...one.joined].join(and)}`,
      `${t.visited}: ${one.visited.zh}`,
      `${t.scope}: ${one.scopes.map((scope) => t.scopes[scope]).join(and)}`,
    ].join("\n"),
    url: null,
    isOver: one.state === "cancelled",
  }));
  return {
    fileName: `${t.title}-${today}.ics`,
    mediaType: "text/calendar; charset=utf-8",
    bytes: Buffer.from(icsOf(t.title, events)),
  };
}
