/** The only source of "now" for actions, so that tests and story data can set the time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
