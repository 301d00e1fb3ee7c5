import type { TodoSource } from "../../../../web/module-pages.ts";
import { marketParties, marketReaders } from "../../contract.ts";
import { goodsScreenEn as en } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh as zh } from "../../goods-screen-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import { mineQuery } from "./queries.ts";

/** What waits in the market: goods to read, disclosures to agree to. */
export const goodsTodo: TodoSource = {
  key: "market.goods",
  order: 40,
  roles: [...marketReaders, ...marketParties],
  read: async ({ client }) => {
    const { toRead, disclosures, plans } = await client.ensureQueryData(mineQuery);
    const about = { zh: zh.mine.open, en: en.mine.open };
    return [
      ...(toRead.length > 0
        ? [
            {
              key: "market.read",
              title: { zh: zh.mine.todoRead(toRead.length), en: en.mine.todoRead(toRead.length) },
              about,
              to: marketPaths.mine(),
            },
          ]
        : []),
      ...(plans.length > 0
        ? [
            {
              key: "market.plans",
              title: { zh: zh.mine.todoPlans(plans.length), en: en.mine.todoPlans(plans.length) },
              about,
              to: marketPaths.mine(),
            },
          ]
        : []),
      ...(disclosures.length > 0
        ? [
            {
              key: "market.disclose",
              title: { zh: zh.mine.todoDisclose(disclosures.length), en: en.mine.todoDisclose(disclosures.length) },
              about,
              to: marketPaths.mine(),
            },
          ]
        : []),
    ];
  },
};
