import type { Ctx } from "../http/ctx.ts";

/** Told what something happened to, in the transaction of the action that did it. */
export type Subscriber = (ctx: Pick<Ctx, "tx" | "clock">, subjects: readonly string[]) => Promise<void>;

/** By the name of what happens (`module.what-happened`), then by the module that wants to know. */
const subscribers = new Map<string, Map<string, Subscriber>>();

/**
 * Registers a module for what an earlier module announces (DESIGN 4.4: talk upwards is by events). Only the composition
 * root calls it; a module that is registered again takes the place of itself.
 */
export function subscribe(module: string, kind: string, subscriber: Subscriber): void {
  subscribers.set(kind, new Map(subscribers.get(kind)).set(module, subscriber));
}

/** Tells every subscriber. Both happen or neither: a subscriber that fails makes the action fail. */
export async function announce(
  ctx: Pick<Ctx, "tx" | "clock">,
  kind: string,
  subjects: readonly string[],
): Promise<void> {
  for (const subscriber of subscribers.get(kind)?.values() ?? []) await subscriber(ctx, subjects);
}
