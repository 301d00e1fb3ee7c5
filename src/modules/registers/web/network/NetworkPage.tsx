import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useCallback, useMemo } from "react";
import type { z } from "zod";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Picture } from "../../../../web/charts/Picture.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FilterBar } from "../../../../web/ui/FilterBar.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import type { Network, NetworkNode } from "../../contract/network.ts";
import { registerOf } from "../../definitions/all.ts";
import { en } from "../../network-texts.en.ts";
import { zh } from "../../network-texts.zh.ts";
import { mostDrawn, networkScene } from "../../rules/network-scene.ts";
import { registersKey } from "../queries.ts";
import { networkSearch } from "../record-search.ts";
import styles from "../registers.module.css";
import { LinkTable } from "./LinkTable.tsx";

type Search = z.output<typeof networkSearch>;

const networkQuery = (search: Search) =>
  queryOptions({
    queryKey: [...registersKey, "network", search],
    queryFn: ({ signal }) => loaded(api.GET("/api/registers/network", { params: { query: search as object }, signal })),
    placeholderData: keepPreviousData,
  });

/** Who works with whom, as a picture and as the same in words, by register and year. */
export function NetworkPage() {
  const [search] = useSearchState(networkSearch);
  const query = useQuery(networkQuery(search));
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(network) => <Shown network={network} />}
      </Loaded>
    </Screen>
  );
}

function Shown({ network }: { network: Network }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const [search, setSearch] = useSearchState(networkSearch);
  const nameOf = useCallback((node: NetworkNode) => pick(node.name, language).text, [language]);
  const draw = useCallback((width: number) => networkScene(network, width, nameOf), [network, nameOf]);
  const records = network.nodes.filter(({ type }) => type === "record").length;
  const [first] = network.nodes.filter(({ type }) => type !== "record");
  const csv = useMemo(() => {
    const parameters = new URLSearchParams();
    for (const kind of search.kind ?? []) parameters.append("kind", kind);
    for (const year of search.year ?? []) parameters.append("year", year);
    return `/api/registers/network/links.csv?${parameters}`;
  }, [search]);
  const clear = () => setSearch({ kind: undefined, year: undefined });
  return (
    <>
      <Answer
        question={t.question}
        answer={t.answer(network.nodes.length - records, records, network.links.length)}
        {...(first && first.links > 1
          ? { evidence: [{ key: "most", shown: t.most(nameOf(first), first.links) }] }
          : {})}
      />
      <FilterBar
        filters={[
          {
            key: "kind",
            label: t.kind,
            chosen: search.kind ?? [],
            options: network.kinds.map(({ code, links }) => ({
              value: code,
              label: registerOf(code)?.title[language] ?? code,
              count: links,
            })),
          },
          {
            key: "year",
            label: t.year,
            chosen: search.year ?? [],
            options: network.years.map(({ year, links }) => ({
              value: year,
              label: year === "none" ? t.undated : year,
              count: links,
            })),
          },
        ]}
        onChange={(key, chosen) => setSearch({ [key]: chosen.length > 0 ? chosen : undefined })}
        onClear={clear}
      />
      {network.links.length > 0 && (
        <div className={styles.apart}>
          <Picture title={t.picture} notes={[t.legend, t.fromNetwork]} fileName="network" draw={draw} csv={csv} />
          <p className={styles.hint}>
            {t.legend} {t.fromNetwork}
            {network.nodes.length > mostDrawn && ` ${t.partly(mostDrawn, network.nodes.length)}`}
          </p>
        </div>
      )}
      <LinkTable network={network} empty={<Button onClick={clear}>{t.clear}</Button>} />
    </>
  );
}
