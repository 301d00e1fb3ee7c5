import { X509Certificate } from "node:crypto";
import { recordEvent } from "../../../platform/audit/record-event.ts";
import { newId } from "../../../platform/db/new-id.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";
import type { Services } from "../../../platform/http/module.ts";
import type { CalendarDay, Post, PostSettingInput } from "../contract/post.ts";
import { addCalendarDay, saveSetting } from "../store/post.ts";
import { readCalendar } from "../views/house-hours.ts";
import { readPost, readSetting } from "../views/post.ts";

/** Sets how messages leave the house. A password that is not given stays; the event says that there is one, not which. */
export async function setPost(
  ctx: Ctx,
  { vault }: Services,
  { publicAddress, privateHosts, mail }: PostSettingInput,
): Promise<Post> {
  if (mail?.authority && !isCertificate(mail.authority)) throw new AppError("messages.authority-unreadable");
  const before = await readSetting(ctx.tx);
  // Kept for the same server and user only: it must not be said to another one.
  const isSame = mail !== null && mail.host === before?.mail_host && mail.user === before.mail_user;
  const kept = isSame ? before.mail_password : null;
  await saveSetting(
    ctx.tx,
    {
      public_address: publicAddress,
      private_hosts: [...new Set(privateHosts)],
      mail_host: mail?.host ?? null,
      mail_port: mail?.port ?? null,
      mail_security: mail?.security ?? null,
      mail_user: mail?.user ?? null,
      mail_password: mail?.password === undefined ? kept : mail.password === "" ? null : vault.seal(mail.password),
      mail_from: mail?.from ?? null,
      mail_authority: mail?.authority || null,
    },
    ctx.clock.now(),
    ctx.actor!.id,
  );
  const after = mail && {
    host: mail.host,
    port: mail.port,
    security: mail.security,
    user: mail.user,
    from: mail.from,
    authority: mail.authority,
  };
  await recordEvent(ctx, {
    kind: "messages.setting-set",
    subject: "post",
    after: { publicAddress, privateHosts, mail: after },
  });
  return readPost(ctx);
}

/** One certificate or several as PEM, and nothing else beside them. */
function isCertificate(text: string): boolean {
  const each = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  const rest = each.reduce((left, one) => left.replace(one, ""), text);
  try {
    return each.length > 0 && rest.trim() === "" && each.every((one) => new X509Certificate(one).serialNumber !== "");
  } catch {
    return false;
  }
}

/** Enters a day that differs from Monday to Friday, or makes it usual again, with the notice that says so. */
export async function setCalendarDay(ctx: Ctx, { day, isWorking, basis }: CalendarDay): Promise<Post> {
  if ((await readCalendar(ctx.tx)).get(day) === isWorking) throw new AppError("messages.day-known");
  await addCalendarDay(ctx.tx, { id: newId(), day, isWorking, basis, at: ctx.clock.now(), by: ctx.actor!.id });
  await recordEvent(ctx, { kind: "messages.calendar-set", subject: day, after: { isWorking }, basis });
  return readPost(ctx);
}
