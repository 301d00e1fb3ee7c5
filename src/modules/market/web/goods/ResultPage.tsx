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
import type { Result } from "../../contract/result.ts";
import { goodsScreenEn } from "../../goods-screen-texts.en.ts";
import { goodsScreenZh } from "../../goods-screen-texts.zh.ts";
import { goodsEn } from "../../goods-texts.en.ts";
import { goodsZh } from "../../goods-texts.zh.ts";
import { draftOfResult } from "../../rules/draft-of.ts";
import { weakResultLines } from "../../rules/drafting-guide.ts";
import { MatchesLink } from "../desk/MatchesLink.tsx";
import { RespondPart } from "../desk/RespondPart.tsx";
import { QueuePart } from "../licence/QueuePart.tsx";
import { rangeText } from "../money.ts";
import { marketPaths } from "../paths.ts";
import { GoodThreadPart } from "../thread/GoodThreadPart.tsx";
import { ConfidentialPart } from "./ConfidentialPart.tsx";
import { GoodActs } from "./GoodActs.tsx";
import { Item, OwnerItems, ParameterTable, StepTable } from "./GoodParts.tsx";
import { GuidePanel } from "./GuidePanel.tsx";
import styles from "./goods.module.css";
import { JudgedPart } from "./JudgedPart.tsx";
import { MarksPart } from "./MarksPart.tsx";
import { PapersPart } from "./PapersPart.tsx";
import { resultQuery } from "./queries.ts";
import { ReadinessPart } from "./ReadinessPart.tsx";

/** One result: what it is, how far it is proven, how it can be had. */
export function ResultPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn });
  const language = useLanguage();
  const query = useQuery(resultQuery(id));
  return (
    <Screen
      name={query.data ? pick(query.data.title, language).text : id}
      within={[{ text: t.market.title, to: marketPaths.market() }]}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(result) => <OneResult result={result} />}
      </Loaded>
    </Screen>
  );
}

function OneResult({ result }: { result: Result }) {
  const t = useTexts({ zh: goodsScreenZh, en: goodsScreenEn }).one;
  const words = useTexts({ zh: goodsZh, en: goodsEn });
  const language = useLanguage();
  const isWriting = result.state === "draft" && (result.standing.isOwner || result.standing.isPoster);
  return (
    <>
      <Answer
        question={t.questionResult}
        answer={`${t.answer(words.states[result.state], result.validUntil && formatDate(result.validUntil))}${words.gap}${t.provenTo(result.readiness.proven, result.readiness.claimed)}`}
        evidence={[{ key: "matches", shown: <MatchesLink kind="result" id={result.id} /> }]}
      />
      <GoodActs good={result} />
      <RespondPart good={result} />
      {isWriting && <GuidePanel weak={weakResultLines(draftOfResult(result))} />}
      <h2>{t.summary}</h2>
      <p className={styles.text} lang="zh-CN">
        {result.summary}
      </p>
      <h2>{t.parameters}</h2>
      <ParameterTable parameters={result.parameters} isDemand={false} />
      <FieldList>
        <OwnerItems good={result} />
        <Item name={t.price}>{rangeText(result.price, language, t)}</Item>
        <Item name={t.cost}>{result.costNote}</Item>
        <Item name={t.comparedWith}>{result.comparedWith}</Item>
        <Item name={t.modes}>{result.modes.map((mode) => words.modes[mode]).join(words.comma)}</Item>
        <Item name={t.exclusivity}>{t.exclusivities[result.exclusivity]}</Item>
        <Item name={t.secrecy}>{t.secrecies[result.secrecy]}</Item>
        <Item name={t.inventors}>
          {result.inventors
            .map(({ name, organisation, share }) =>
              [name, organisation, share === null ? "" : t.share(share)].filter(Boolean).join(" "),
            )
            .join(words.comma)}
        </Item>
        <Item name={t.rights}>
          {result.rights
            .map(({ kind, number, status }) => `${t.rightKinds[kind]} ${number} (${t.rightStatus[status]})`)
            .join(words.comma)}
        </Item>
        <Item name={t.jobResult}>{result.isJobResult ? t.yes : t.no}</Item>
        <Item name={t.listedApart}>{result.isListedApart ? t.yes : t.no}</Item>
      </FieldList>
      <h2>{words.lines.readiness}</h2>
      <ReadinessPart result={result} />
      <MarksPart result={result} />
      <JudgedPart result={result} />
      <PapersPart result={result} />
      <GoodThreadPart thread={result.thread} />
      <ConfidentialPart good={result} />
      {result.state !== "draft" && <QueuePart result={result.id} title={result.title.zh} />}
      <StepTable good={result} />
    </>
  );
}
