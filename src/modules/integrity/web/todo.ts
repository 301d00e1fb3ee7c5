import type { TodoCard, TodoReader } from "../../../web/module-pages.ts";
import { officeRoles } from "../contract.ts";
import { todoEn as en } from "../todo-texts.en.ts";
import { todoZh as zh } from "../todo-texts.zh.ts";
import { integrityPaths } from "./paths.ts";
import { integrityQueries } from "./queries.ts";

const office = [...officeRoles, "reviewer"];

/** What waits: for the office matters to take up and to decide, for a unit to say its side. */
export async function integrityTodo({ client, roles }: TodoReader): Promise<readonly TodoCard[]> {
  const { cases } = await client.fetchQuery(integrityQueries.cases());
  const tolerance = (await client.fetchQuery(integrityQueries.tolerance())).cases;
  const isOffice = roles.some((role) => office.includes(role));
  const waiting = isOffice ? ["reported", "proposed", "objected"] : ["taken-up"];
  const open = cases.filter(({ state }) => waiting.includes(state)).length;
  const asked = tolerance.filter(({ state }) =>
    (isOffice ? ["raised", "proposed"] : ["checking"]).includes(state),
  ).length;
  const card = (key: "cases" | "tolerance", count: number, to: string): TodoCard[] =>
    count === 0
      ? []
      : [
          {
            key: `integrity ${key}`,
            title: { zh: zh[key](count), en: en[key](count) },
            about: isOffice ? { zh: zh.office[key], en: en.office[key] } : { zh: zh.unit[key], en: en.unit[key] },
            to,
          },
        ];
  return [...card("cases", open, integrityPaths.cases()), ...card("tolerance", asked, integrityPaths.tolerance())];
}
