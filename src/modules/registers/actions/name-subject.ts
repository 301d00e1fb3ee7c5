import { recordEvent } from "../../../platform/audit/record-event.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import { personByEmail } from "../../people/index.ts";
import { personOf } from "../codes.ts";
import type { DataSubject } from "../contract/own-data.ts";
import { registerOf } from "../definitions/all.ts";
import { isPersonal } from "../rules/personal.ts";
import { isSteward } from "../rules.ts";
import { addDataSubject, removeDataSubject } from "../store/personal.ts";
import { findStored } from "../views/records.ts";

/**
 * Says whose record it is, or that it is nobody's any more: a steward has seen that the account is that person's, and on
 * which basis. Equal names decide nothing. The event log learns that somebody was named, never who.
 * @throws AppError `registers.not-steward`, `registers.nothing-personal`, `registers.no-account`
 */
export async function nameSubject(ctx: Ctx, { register, record, email, basis }: DataSubject): Promise<void> {
  const definition = registerOf(register);
  if (!definition) throw new AppError("registers.register-not-found");
  await findStored(ctx, definition, record);
  if (!isSteward(definition, await personOf(ctx))) throw new AppError("registers.not-steward");
  if (!isPersonal(definition)) throw new AppError("registers.nothing-personal");
  if (email === null) await removeDataSubject(ctx.tx, { register, record_id: record });
  else {
    const person = await personByEmail(ctx.tx, email);
    if (!person) throw new AppError("registers.no-account", { email });
    const by = { named_by: ctx.actor!.id, named_by_name: ctx.actor!.name, named_at: ctx.clock.now() };
    await addDataSubject(ctx.tx, { register, record_id: record, person_id: person.id, basis, ...by });
  }
  await recordEvent(ctx, {
    kind: email === null ? "registers.subject-removed" : "registers.subject-named",
    subject: record,
    after: { register },
    basis,
  });
}
