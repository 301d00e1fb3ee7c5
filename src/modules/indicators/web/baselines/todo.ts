import type { TodoCard, TodoReader } from "../../../../web/module-pages.ts";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import { askingRoles } from "../../rules/baseline.ts";
import { indicatorsPaths } from "../paths.ts";
import { baselinesQuery } from "../queries.ts";
import { openRequests, waitsFor } from "./open-requests.ts";

/** For a reporter the requests to the own unit; for the office what was declined, and what nobody was asked for. */
export async function baselineTodo({ client, roles, organisation }: TodoReader): Promise<readonly TodoCard[]> {
  const { targets } = await client.fetchQuery(baselinesQuery);
  const cards: (TodoCard | null)[] = [];
  if (roles.includes("reporter") && organisation !== null) cards.push(askedOf(targets, organisation));
  if (askingRoles.some((role) => roles.includes(role))) {
    const declined = targets.filter((one) => one.state === "declined").length;
    const unasked = targets.filter((one) => one.need === "figure" && one.state === "unasked").length;
    cards.push(
      declined === 0
        ? null
        : {
            key: "indicators declined",
            title: { zh: zh.todo.declined(declined), en: en.todo.declined(declined) },
            about: { zh: zh.todo.declinedAbout, en: en.todo.declinedAbout },
            to: indicatorsPaths.baselines(),
            search: { state: ["declined"] },
          },
      unasked === 0
        ? null
        : {
            key: "indicators unasked",
            title: { zh: zh.todo.unasked(unasked), en: en.todo.unasked(unasked) },
            about: { zh: zh.todo.unaskedAbout, en: en.todo.unaskedAbout },
            to: indicatorsPaths.baselines(),
            search: { need: ["figure"], state: ["unasked"] },
          },
    );
  }
  return cards.filter((card) => card !== null);
}

function askedOf(targets: readonly BaselineTarget[], organisation: string): TodoCard | null {
  const waiting = targets.filter((one) => waitsFor(one, organisation));
  const requests = waiting
    .flatMap((target) => openRequests(target).map((request) => ({ target, request })))
    .filter(({ request }) => request.organisation.code === organisation)
    .toSorted((one, other) => Date.parse(one.request.askedAt) - Date.parse(other.request.askedAt));
  const [oldest] = requests;
  if (!oldest) return null;
  const { name } = oldest.target;
  return {
    key: "indicators asked",
    title: { zh: zh.todo.asked(requests.length), en: en.todo.asked(requests.length) },
    about: { zh: zh.todo.askedAbout(name.zh), en: en.todo.askedAbout(name.en) },
    // A single request is answered where it stands.
    ...(requests.length === 1
      ? { to: indicatorsPaths.baseline(oldest.target.id) }
      : { to: indicatorsPaths.baselines(), search: { asked: ["mine"] } }),
  };
}
