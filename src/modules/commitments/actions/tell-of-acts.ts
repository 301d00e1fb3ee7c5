import type { Ctx } from "../../../platform/http/ctx.ts";
import { tell } from "../../messages/index.ts";
import type { ActInput } from "../contract/act.ts";
import { kinds } from "../message-kinds.ts";
import { organisationsByCode } from "../views/organisations.ts";
import type { Standing } from "../views/situation.ts";

/** Tells those whom an act concerns, in its transaction. `event`: the one that the act left. */
export async function tellOfAct(ctx: Ctx, standing: Standing, input: ActInput, event: string): Promise<void> {
  const { id: subject, title } = standing;
  const about = { event, subject };
  const own = ctx.actor!.organisationId;
  const organisations = standing.duties.flatMap(({ organisation }) => organisation ?? []);
  const unit = standing.duties.find(({ organisation }) => organisation === own)?.name ?? ctx.actor!.name;
  const note = input.note;
  switch (input.act) {
    case "dispatch":
      return tell(ctx, { ...about, kind: kinds.dispatched, organisations, params: { title, due: standing.dueOn } });
    case "recall":
      return tell(ctx, {
        ...about,
        kind: kinds.recalled,
        organisations,
        params: { title, to: null, toEn: null, note },
      });
    case "transfer": {
      const [leaving, coming] = await organisationsByCode(ctx.tx, [input.from, input.to]);
      const [gone, due] = [
        { title, to: coming!.nameZh, toEn: coming!.nameEn, note: null },
        { title, due: standing.dueOn },
      ];
      await tell(ctx, { ...about, kind: kinds.recalled, organisations: [leaving!.id], params: gone });
      return tell(ctx, { ...about, kind: kinds.dispatched, organisations: [coming!.id], params: due });
    }
    case "send-back":
      return tell(ctx, { ...about, kind: kinds.sentBack, params: { title, unit, note } });
    case "report":
      return tell(ctx, { ...about, kind: kinds.reported, params: { title, unit } });
    case "return":
      return tell(ctx, { ...about, kind: kinds.returned, organisations, params: { title, note } });
    case "ask-extension":
      return tell(ctx, { ...about, kind: kinds.extensionAsked, params: { title, unit, until: input.until, note } });
    case "extend":
    case "decline-extension": {
      const params =
        input.act === "extend"
          ? { title, answer: "granted", until: input.until }
          : { title, answer: "declined", until: standing.dueOn };
      return tell(ctx, { ...about, kind: kinds.extensionAnswered, organisations, params });
    }
    default:
      return undefined;
  }
}
