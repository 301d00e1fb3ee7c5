import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { RoundReport, SharedWhy } from "../contract/round.ts";
import { closedRefusal } from "../rules/round.ts";
import { addShared, holdRound } from "../store/rounds.ts";
import { lastReportOf } from "../views/last-report.ts";
import { expectAsked, roundHead } from "../views/rounds.ts";
import { sameDuty } from "../views/same-duty.ts";
import { lockStandings } from "../views/situation.ts";
import { act } from "./act.ts";

/**
 * Reports on a commitment in a round and, when asked to, with the same words on others that ask the same. All or nothing:
 * when one of them cannot be reported on, or somebody was faster, none is. What is merged into the commitment is served by
 * its report without one of its own. Returns the report, and how many commitments it served besides.
 */
export async function reportInRound(
  ctx: Ctx,
  round: string,
  commitment: string,
  { version, content, also }: RoundReport,
): Promise<{ report: string; served: number }> {
  await holdRound(ctx.tx, round, "to report");
  await expectAsked(ctx, round, commitment);
  refuse(closedRefusal(await roundHead(ctx, round)));
  const same = await sameDuty(ctx, commitment);
  const aligned = new Set(same.filter(({ why }) => why === "aligned").map(({ id }) => id));
  if (also.some(({ id }) => !aligned.has(id))) throw new AppError("commitments.round-not-shared");
  // All at once and in one order, so that two people with lists that overlap wait for each other instead of both failing.
  await lockStandings(ctx, [commitment, ...also.map(({ id }) => id)]);
  const send = async (id: string, seen: number): Promise<string> => {
    await act(ctx, id, { act: "report", version: seen, basis: null, note: null, content });
    return lastReportOf(ctx, id);
  };
  const report = await send(commitment, version);
  const served: { commitment: string; report: string | null; why: SharedWhy }[] = same
    .filter(({ why }) => why === "merged")
    .map(({ id, why }) => ({ commitment: id, report: null, why }));
  for (const { id, version: seen } of also)
    served.push({ commitment: id, report: await send(id, seen), why: "aligned" });
  await addShared(ctx.tx, report, ctx.actor!.organisationId!, served);
  return { report, served: served.length };
}
