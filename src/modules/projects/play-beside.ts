import { civilDay } from "../../platform/clock/clock.ts";
import type { Ctx } from "../../platform/http/ctx.ts";
import { linkProject, reportApplication, tieProject } from "./actions/describe-project.ts";
import { contribute, proposeTopic, speakToTopic } from "./actions/funds.ts";
import { enterOutcome, nameManager, noteManagerStep } from "./actions/outcomes.ts";
import { reportProgress } from "./actions/report-progress.ts";
import type { BesideStep } from "./story-steps.ts";
import { listPartners } from "./views/beside.ts";

/**
 * Plays a step beside the plain way of a project, by the action that people use. `idOf`: the id of what the story calls so.
 * Gives the id of what is new, null for a step that makes nothing that the story names.
 */
export async function playBeside(
  ctx: Ctx,
  step: BesideStep,
  idOf: (name: string) => string,
  dayBefore: (daysAgo: number) => string,
): Promise<string | null> {
  const id = idOf(step.on);
  const on = civilDay(ctx.clock);
  switch (step.do) {
    case "contribute":
      await contribute(ctx, id, { contributor: step.contributor, on, amount: step.amount, voucher: step.voucher });
      return null;
    case "topic":
      return (await proposeTopic(ctx, id, { title: step.title, words: step.words })).id;
    case "voice":
      await speakToTopic(ctx, id, { contributor: step.contributor, isFor: step.isFor, words: step.words });
      return null;
    case "link":
      await linkProject(ctx, id, { kind: step.kind, other: idOf(step.other) });
      return null;
    case "tie": {
      const { partners } = await listPartners(ctx);
      const named = partners.find(({ register, nameZh }) => register === step.register && nameZh === step.record);
      // Whoever keeps a sample installation may have removed the record meanwhile.
      if (named) await tieProject(ctx, id, { register: named.register, id: named.id });
      return null;
    }
    case "report":
      await reportProgress(ctx, id, { words: step.words });
      return null;
    case "apply":
      await reportApplication(ctx, id, {
        ...{ on, state: step.state, user: step.user, words: step.words, revenue: step.revenue },
      });
      return null;
    case "outcome": {
      const first = { stage: step.stage, on: dayBefore(step.onDaysAgo), evidence: step.evidence };
      await enterOutcome(ctx, id, { ...step.outcome, first });
      return null;
    }
    case "appoint": {
      const { name, mandate, basis } = step;
      return (await nameManager(ctx, id, { name, mandate, basis, from: on, to: null })).id;
    }
    case "manage":
      await noteManagerStep(
        ctx,
        id,
        step.kind === "score"
          ? { kind: "score", words: step.words, points: step.points ?? 0 }
          : { kind: "decision", words: step.words },
      );
      return null;
  }
}
