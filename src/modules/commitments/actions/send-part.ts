import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { Parts, SendPart } from "../contract/part.ts";
import { kinds } from "../message-kinds.ts";
import { compilerOf, partRefusal } from "../rules/part.ts";
import { addPart, changePart } from "../store/parts.ts";
import { unitName } from "../views/organisations.ts";
import { readParts } from "../views/parts.ts";
import { lockStandings } from "../views/situation.ts";

/**
 * Sends the own unit's part of the next report to the unit that puts it together; sent again it takes the place of what was
 * sent, until the report is. Several units send at the same time and none waits for another.
 */
export async function sendPart(ctx: Ctx, commitment: string, { version, content }: SendPart): Promise<Parts> {
  const actor = ctx.actor!;
  const standing = (await lockStandings(ctx, [commitment])).get(commitment);
  if (!standing) throw new AppError("commitments.not-found");
  refuse(partRefusal(standing.situation, standing.duties, actor));
  const row = {
    commitment,
    organisation: actor.organisationId!,
    round: standing.round + 1,
    content,
    at: ctx.clock.now(),
    by: actor.id,
    byName: actor.name,
  };
  const isSent = version === 0 ? await addPart(ctx.tx, row) : await changePart(ctx.tx, { ...row, version });
  const parts = await readParts(ctx, commitment);
  if (!isSent)
    throw new AppError("commitments.part-changed", {
      seen: version,
      now: parts.own?.version ?? 0,
      by: parts.own?.sentBy ?? "",
    });
  // The event says that it was sent, not what is in it: others than the lead read the log.
  const event = await recordEvent(ctx, {
    kind: "commitments.part-sent",
    subject: commitment,
    after: { round: row.round, version: parts.own!.version },
  });
  await tell(ctx, {
    kind: kinds.partSent,
    event,
    subject: commitment,
    organisations: [compilerOf(standing.duties)!],
    params: { title: standing.title, unit: await unitName(ctx.tx, actor.organisationId) },
  });
  return parts;
}
