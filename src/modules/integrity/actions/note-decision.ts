import { civilDay } from "../../../platform/clock/clock.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { noteDecision } from "../../registers/index.ts";
import { casesEn as en } from "../cases-texts.en.ts";
import { casesZh as zh } from "../cases-texts.zh.ts";
import type { CaseStep } from "../contract/cases.ts";
import type { CaseRow } from "../store/cases.ts";

/**
 * A decision of an integrity case, or the answer to an objection against it, is written down for its disclosure, full record and
 * legal review: with what was done on which day and what those concerned said, and without a name of the office or of who reported.
 */
export async function noteCaseDecision(
  ctx: Ctx,
  { id, title, is_sample }: Pick<CaseRow, "id" | "title" | "is_sample">,
  head: Pick<CaseRow, "sanction" | "holds_from" | "holds_to">,
  steps: readonly Pick<CaseStep, "input" | "day">[],
): Promise<void> {
  const last = steps.at(-1)?.input;
  if (last?.act !== "decide" && last?.act !== "answer-objection") return;
  const { acts } = zh.one;
  const sanction = head.sanction === null ? "" : zh.sanctions[head.sanction];
  const days = head.holds_from === null ? "" : zh.range(head.holds_from, head.holds_to);
  const words = last.act === "decide" ? last.basis : last.words;
  await noteDecision(ctx, {
    kind: "integrity",
    name: { zh: zh.noted.name(title, acts[last.act]), en: en.noted.name(title, en.one.acts[last.act]) },
    address: `/integrity-cases/${id}`,
    draft: [acts[last.act], sanction, days, words].filter(Boolean).join("\n"),
    law: last.act === "decide" ? last.basis.slice(0, 500) : null,
    course: steps.map(({ input, day }) => `${day} ${acts[input.act]}`),
    hearing: steps.flatMap(({ input, day }) =>
      input.act === "state" || input.act === "note-hearing" || input.act === "object" ? [`${day} ${input.words}`] : [],
    ),
    moment: "made",
    cause: zh.noted.cause(title, acts[last.act], civilDay(ctx.clock)),
    isSample: is_sample,
  });
}
