import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError, refuse } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import { emailOf } from "../../people/index.ts";
import type { Preferences, PreferencesInput, ReadInput } from "../contract.ts";
import { choiceRefusal } from "../rules/preference.ts";
import { addChannel, endChannel } from "../store/post.ts";
import { markRead, setPreferences } from "../store.ts";
import { countUnread } from "../views/inbox.ts";
import { openChannels } from "../views/post.ts";
import { readPreferences } from "../views/preferences.ts";

/** Notes which of the own messages were read; how many are left. */
export async function read(ctx: Ctx, { messages }: ReadInput): Promise<{ unread: number }> {
  await markRead(ctx.tx, ctx.actor!.id, messages, ctx.clock.now());
  return countUnread(ctx);
}

/** Keeps how the person wants each kind, and whether mails go to the own address. Errors: an unknown or a fixed kind. */
export async function choosePreferences(
  ctx: Ctx,
  services: Services,
  { choices, mail }: PreferencesInput,
): Promise<Preferences> {
  const actor = ctx.actor!;
  const at = ctx.clock.now();
  const before = await readPreferences(ctx, services);
  const known = new Map(services.messageKinds.map((kind) => [kind.code, kind]));
  const chosen = Object.entries(choices).map(([kind, choice]) => {
    refuse(choiceRefusal(known.get(kind), kind, choice));
    return { kind, choice: known.get(kind)!.pace === choice ? null : choice };
  });
  await setPreferences(ctx.tx, actor.id, chosen, at);
  if (mail !== before.mail.language) await setMail(ctx, services, mail);
  await recordEvent(ctx, { kind: "messages.preferences-set", subject: actor.id, after: { choices, mail } });
  return readPreferences(ctx, services);
}

/** The mail channel of a person leads to the address that the person signs in with and nowhere else. */
async function setMail(ctx: Ctx, { vault }: Services, language: "zh" | "en" | null): Promise<void> {
  const actor = ctx.actor!;
  const at = ctx.clock.now();
  for (const channel of await openChannels(ctx.tx))
    if (channel.person === actor.id) await endChannel(ctx.tx, channel.id, at);
  if (language === null) return;
  const address = await emailOf(ctx.tx, actor.id);
  if (!/^[\x21-\x7e]+@[\x21-\x7e]+$/.test(address)) throw new AppError("messages.address-wrong");
  await addChannel(ctx.tx, {
    id: newId(),
    kind: "mail",
    name: address,
    organisation_id: null,
    person_id: actor.id,
    address: vault.seal(address),
    shown: address,
    secret: null,
    language,
    made_at: at,
    made_by: actor.id,
  });
}
