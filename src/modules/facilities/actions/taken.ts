import { civilDay } from "../../../platform/clock/clock.ts";
import { AppError } from "../../../platform/errors/app-error.ts";
import type { Ctx } from "../../../platform/http/ctx.ts";

const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;

/** What the database refuses as its last wall, in words: hours that are taken, a voucher that pays already. */
export async function asRefusal<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) === "23P01") throw new AppError("facilities.taken");
    if (codeOf(error) === "23505") throw new AppError("facilities.voucher-used");
    throw error;
  }
}

/** A number that people read out: the day, then the end of the id in capitals. */
export const bookingNumber = (ctx: Pick<Ctx, "clock">, id: string): string =>
  `${civilDay(ctx.clock).replaceAll("-", "")}-${id.replaceAll("-", "").slice(-10).toUpperCase()}`;
