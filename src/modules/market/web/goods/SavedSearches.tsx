import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { ask } from "../../../../web/api.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import { parseSearch } from "../../../../web/search-state.ts";
import { useUser } from "../../../../web/session.ts";
import { Disclosure } from "../../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import type { GoodKind } from "../../contract.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { marketPaths } from "../paths.ts";
import styles from "./goods.module.css";
import { type MarketSearch, marketParameters } from "./market-search.ts";
import { savedSearchesQuery } from "./queries.ts";
import { SaidForm } from "./SaidForm.tsx";

/** The searches that the reader keeps, and the present one to be kept. */
export function SavedSearches({ kind, search }: { kind: GoodKind; search: MarketSearch }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).market;
  const client = useQueryClient();
  const user = useUser();
  const { data } = useQuery({ ...savedSearchesQuery, enabled: Boolean(user) });
  const drop = useMutation({
    mutationFn: (id: string) => ask("POST", `/api/market/searches/${encodeURIComponent(id)}/removal`),
    onSettled: () => client.invalidateQueries({ queryKey: savedSearchesQuery.queryKey }),
  });
  const parameters = marketParameters({ ...search, sort: undefined });
  const isSearching = parameters.size > 0;
  if (kind === "result") parameters.set("kind", kind);
  const searches = data?.searches ?? [];
  return (
    <>
      {searches.length > 0 && (
        <Disclosure label={t.saved}>
          <ul className={styles.kept}>
            {searches.map(({ id, name, address }) => (
              <li key={id}>
                <PageLink to={marketPaths.market()} search={parseSearch(address)}>
                  {name}
                </PageLink>
                <Button size="small" aria-label={t.remove(name)} onClick={() => drop.mutate(id)}>
                  ×
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <SaidForm<{ name: string }>
        label={t.save}
        sends={t.keep}
        reason={user ? (isSearching ? null : t.nothingToSave) : t.signIn}
        address="/searches"
        bodyOf={({ name }) => ({ name, address: `?${parameters}` })}
      >
        <Form.Item name="name" label={t.saveName} rules={[{ required: true }]}>
          <Input maxLength={60} />
        </Form.Item>
      </SaidForm>
    </>
  );
}
