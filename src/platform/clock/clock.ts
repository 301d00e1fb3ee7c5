import { formatDate } from "../i18n/dates.ts";

/** The only source of "now" for actions, so that tests and story data can set the time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * The civil day at this moment (YYYY-MM-DD), for what begins or ends with a day. All of China keeps one civil time, so it
 * does not depend on where the server stands.
 */
export const civilDay = (clock: Clock): string => formatDate(clock.now(), "Asia/Shanghai");
