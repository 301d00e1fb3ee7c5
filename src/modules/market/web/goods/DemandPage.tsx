import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { formatDate } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Demand } from "../../contract/demand.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { draftOfDemand } from "../../rules/draft-of.ts";
import { weakDemandLines } from "../../rules/drafting-guide.ts";
import { MatchesLink } from "../desk/MatchesLink.tsx";
import { RespondPart } from "../desk/RespondPart.tsx";
import { rangeText } from "../money.ts";
import { marketPaths } from "../paths.ts";
import { GoodThreadPart } from "../thread/GoodThreadPart.tsx";
import { ConfidentialPart } from "./ConfidentialPart.tsx";
import { GoodActs } from "./GoodActs.tsx";
import { Item, OwnerItems, ParameterTable, StepTable } from "./GoodParts.tsx";
import { GuidePanel } from "./GuidePanel.tsx";
import styles from "./goods.module.css";
import { demandQuery } from "./queries.ts";
import { today } from "./today.ts";

/** One demand: what has to be solved, how far, on which terms. */
export function DemandPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const language = useLanguage();
  const query = useQuery(demandQuery(id));
  return (
    <Screen
      name={query.data ? pick(query.data.title, language).text : id}
      within={[{ text: t.market.title, to: marketPaths.market() }]}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(demand) => <OneDemand demand={demand} />}
      </Loaded>
    </Screen>
  );
}

function OneDemand({ demand }: { demand: Demand }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  const language = useLanguage();
  const isWriting = demand.state === "draft" && (demand.standing.isOwner || demand.standing.isPoster);
  return (
    <>
      <Answer
        question={t.questionDemand}
        answer={t.answer(words.states[demand.state], demand.validUntil && formatDate(demand.validUntil))}
        evidence={[{ key: "matches", shown: <MatchesLink kind="demand" id={demand.id} /> }]}
      />
      <GoodActs good={demand} />
      <RespondPart good={demand} />
      {isWriting && <GuidePanel weak={weakDemandLines(draftOfDemand(demand), today())} />}
      <h2>{t.problem}</h2>
      <p className={styles.text} lang="zh-CN">
        {demand.problem}
      </p>
      <h2>{t.parameters}</h2>
      <ParameterTable parameters={demand.parameters} isDemand />
      <FieldList>
        <OwnerItems good={demand} />
        <Item name={t.budget}>{rangeText(demand.budget, language, t)}</Item>
        <Item name={t.deadline}>{demand.deadline && formatDate(demand.deadline)}</Item>
        <Item name={t.needed}>{demand.neededReadiness !== null && t.level(demand.neededReadiness)}</Item>
        <Item name={t.modes}>{demand.modes.map((mode) => words.modes[mode]).join(words.comma)}</Item>
        <Item name={t.exclusivity}>{t.exclusivities[demand.exclusivity]}</Item>
        <Item name={t.secrecy}>{t.secrecies[demand.secrecy]}</Item>
        <Item name={t.acceptance}>{demand.acceptance}</Item>
      </FieldList>
      <GoodThreadPart thread={demand.thread} />
      <ConfidentialPart good={demand} />
      <StepTable good={demand} />
    </>
  );
}
