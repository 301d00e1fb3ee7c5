import type { Refusal } from "../../../platform/errors/app-error.ts";

/** Why a deadline cannot be moved to this day, or null. ISO days; a commitment without a deadline may get any. */
export const extensionRefusal = (dueOn: string | null, until: string): Refusal | null =>
  dueOn !== null && until <= dueOn ? { code: "commitments.extension-earlier", params: { due: dueOn, until } } : null;
