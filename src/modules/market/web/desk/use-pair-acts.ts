import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api, loaded } from "../../../../web/api.ts";
import type { RefusePair, WishPair } from "../../contract/lead.ts";
import { goodsKey } from "../goods/queries.ts";
import { deskPaths } from "./paths.ts";
import { deskKey } from "./queries.ts";

/** Taking up a pair, which opens its lead, and putting one aside. */
export function usePairActs() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const readAgain = async () => {
    await client.invalidateQueries({ queryKey: deskKey });
    await client.invalidateQueries({ queryKey: goodsKey });
  };
  const take = useMutation({
    mutationFn: (pair: { demand: string; result: string }) =>
      loaded(api.POST("/api/market/leads", { body: { ...pair, words: null } })),
    onSuccess: async ({ id }) => {
      await navigate({ to: deskPaths.lead(id) });
    },
    onSettled: readAgain,
  });
  const refuse = useMutation({
    mutationFn: (body: RefusePair) => loaded(api.POST("/api/market/refused-pairs", { body })),
    onSettled: readAgain,
  });
  const wish = useMutation({
    mutationFn: (body: WishPair) => loaded(api.POST("/api/market/wished-pairs", { body })),
    onSettled: readAgain,
  });
  return { take, refuse, wish };
}
