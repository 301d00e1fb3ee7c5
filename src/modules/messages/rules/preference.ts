import type { Refusal } from "../../../platform/errors/app-error.ts";
import type { MessageKind } from "../../../platform/messages/message-kind.ts";
import type { Choice } from "../contract.ts";

/** How a person gets messages of a kind: as chosen, unless the kind cannot be left out any more. */
export function choiceOf(kind: Pick<MessageKind, "pace" | "mayBeLeftOut">, chosen: Choice | undefined): Choice {
  if (chosen === undefined) return kind.pace;
  return chosen === "not" && !kind.mayBeLeftOut ? kind.pace : chosen;
}

/** Why a person may not choose this of a kind, or null. */
export function choiceRefusal(
  kind: Pick<MessageKind, "code" | "mayBeLeftOut"> | undefined,
  code: string,
  choice: Choice,
): Refusal | null {
  if (!kind) return { code: "messages.kind-unknown", params: { kind: code } };
  return choice === "not" && !kind.mayBeLeftOut ? { code: "messages.kind-fixed", params: { kind: code } } : null;
}
