import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Draft, SaveDraft } from "../contract/act.ts";
import { draftRefusal } from "../rules/draft.ts";
import { addDraft, changeDraft } from "../store/unit-rows.ts";
import { readDraft } from "../views/drafts.ts";
import { readStandings } from "../views/situation.ts";

/**
 * Keeps what a unit has written of its next report. Two people of one unit share the draft; who writes over a version that
 * is not the newest is refused with `commitments.draft-changed`, and both texts stay.
 */
export async function saveDraft(ctx: Ctx, commitment: string, { version, content }: SaveDraft): Promise<Draft> {
  const actor = ctx.actor!;
  const standing = (await readStandings(ctx, [commitment])).get(commitment);
  if (!standing) throw new AppError("commitments.not-found");
  const refusal = draftRefusal(standing.situation, actor);
  if (refusal) throw new AppError(refusal.code, refusal.params);
  const round = standing.round + 1;
  const row = {
    commitment_id: commitment,
    organisation_id: actor.organisationId!,
    round,
    content,
    saved_at: ctx.clock.now(),
    saved_by: actor.id,
    saved_by_name: actor.name,
  };
  const isSaved = version === 0 ? await addDraft(ctx.tx, row) : await changeDraft(ctx.tx, { ...row, version });
  const kept = await readDraft(ctx, commitment, round);
  if (!isSaved || !kept)
    throw new AppError("commitments.draft-changed", {
      seen: version,
      now: kept?.version ?? 0,
      by: kept?.savedBy ?? "",
    });
  // The event says that it was saved, not what is in it: the event log is read by others than the unit.
  await recordEvent(ctx, {
    kind: "commitments.draft-saved",
    subject: commitment,
    after: { round, version: kept.version },
  });
  return kept;
}
