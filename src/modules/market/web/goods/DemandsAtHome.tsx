import { useInfiniteQuery } from "@tanstack/react-query";
import { Failure } from "../../../../web/Failure.tsx";
import { HomeList } from "../../../../web/HomeList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Skeleton } from "../../../../web/ui/Skeletons.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import { goodsScreenEn as en } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh as zh } from "../../goods-screen-texts.zh.ts";
import { rangeText } from "../money.ts";
import { marketPaths } from "../paths.ts";
import { marketQuery } from "./queries.ts";

const shown = 5;

/** On the home page: how much is in the market, and the newest demands with their budget and deadline. */
export function DemandsAtHome() {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const query = useInfiniteQuery(marketQuery("demand", {}));
  const [first] = query.data?.pages ?? [];
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!first) return <Skeleton shape="cards" rows={2} />;
  return (
    <HomeList
      heading={t.market.newest}
      answer={t.market.answer(first.counts.demand, first.counts.result)}
      all={{ label: t.market.toMarket, to: marketPaths.market() }}
      rows={first.goods.slice(0, shown).map(({ id, title, field, money, deadline, isSample }) => ({
        key: id,
        title: <Words of={title} />,
        to: marketPaths.good("demand", id),
        facts: [
          { key: "deadline", shown: deadline ? `${t.market.deadline} ${deadline}` : t.market.noDeadline },
          { key: "budget", shown: `${t.market.budget} ${rangeText(money, language, t.one)}` },
          { key: "field", shown: field && <Words of={field.name} isMarked={false} /> },
          ...(isSample ? [{ key: "sample", shown: <SampleMark isShort /> }] : []),
        ],
      }))}
    />
  );
}
