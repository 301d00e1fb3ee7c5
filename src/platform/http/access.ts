import type { Refusal } from "../errors/app-error.ts";
import type { Actor } from "./ctx.ts";

/** Says why this actor may not use a route, or null. Finer rights (whose record?) are rules of the action. */
export type Access = (actor: Actor | null) => Refusal | null;

export const everyone: Access = () => null;

export const signedIn: Access = (actor) => (actor ? null : { code: "platform.sign-in-needed" });

/** Only for people who hold one of the roles. */
export const oneOf =
  (...roles: readonly string[]): Access =>
  (actor) => {
    if (!actor) return { code: "platform.sign-in-needed" };
    return actor.roles.some((role) => roles.includes(role)) ? null : { code: "platform.not-allowed" };
  };
