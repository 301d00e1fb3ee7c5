import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { Fragment } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { SearchAnswer } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { HeardWords } from "./HeardWords.tsx";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";
import styles from "./SentenceSearch.module.css";
import { registerSearch } from "./search-schemas.ts";

/** Finds sentences in all documents; the words stand in the address. */
export function SentenceSearch() {
  const t = useTexts({ zh, en });
  const [{ q = "" }, setSearch] = useSearchState(registerSearch);
  return (
    <>
      <search className={styles.box}>
        <Input.Search
          key={q}
          defaultValue={q}
          maxLength={100}
          aria-label={t.search.label}
          placeholder={t.search.placeholder}
          enterButton={t.search.submit}
          onSearch={(value) => void setSearch({ q: value.trim() || undefined, noise: undefined }, true)}
        />
        {q && <Button onClick={() => void setSearch({ q: undefined, noise: undefined })}>{t.search.back}</Button>}
      </search>
      {q && <Found q={q} />}
    </>
  );
}

function Found({ q }: { q: string }) {
  const t = useTexts({ zh, en });
  const [{ noise = false }] = useSearchState(registerSearch);
  const answer = useQuery(policyQueries.search(q, noise));
  return (
    <Loaded query={answer} shape="cards" rows={5}>
      {({ hits, total, byPinyin, inNoise, documents: titles }) => {
        const documents = new Set(hits.map((hit) => hit.document.code)).size;
        return (
          <>
            <Answer
              question={t.search.question(q)}
              answer={answerOf({ total, byPinyin }, documents, t)}
              evidence={[
                ...(titles.length > 0 ? [{ key: "titles", shown: <Titles titles={titles} /> }] : []),
                ...(byPinyin > 0 ? [{ key: "heard", shown: <HeardWords hits={hits} /> }] : []),
                ...(hits.length < total + byPinyin ? [{ key: "shown", shown: t.search.shown(hits.length) }] : []),
                ...(inNoise > 0 ? [{ key: "noise", shown: <NoiseSwitch inNoise={inNoise} /> }] : []),
              ]}
            />
            {hits.length === 0 ? (
              <Empty title={t.search.none} />
            ) : (
              <ol className={styles.hits}>
                {hits.map((hit) => (
                  <Hit key={`${hit.document.code} ${hit.start}`} hit={hit} />
                ))}
              </ol>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** What was found by its words; what only sounds like the query is told apart. */
function answerOf(found: Pick<SearchAnswer, "total" | "byPinyin">, documents: number, t: typeof zh): string {
  const { total, byPinyin } = found;
  if (total + byPinyin === 0) return t.search.none;
  if (byPinyin === 0) return t.search.answer(total, documents);
  return total === 0 ? t.pinyin.only(byPinyin, documents) : t.pinyin.too(total, byPinyin);
}

function Titles({ titles }: { titles: SearchAnswer["documents"] }) {
  const t = useTexts({ zh, en });
  return (
    <>
      {t.pinyin.titles}{" "}
      {titles.map((one, index) => (
        <Fragment key={one.code}>
          {index > 0 && " · "}
          <PageLink to={policyPaths.document(one.code)}>
            <Words of={{ zh: one.titleZh, en: one.titleEn }} />
          </PageLink>
        </Fragment>
      ))}
    </>
  );
}

function NoiseSwitch({ inNoise }: { inNoise: number }) {
  const t = useTexts({ zh, en });
  const [{ noise = false }, setSearch] = useSearchState(registerSearch);
  return (
    <>
      {t.search.inNoise(inNoise)}{" "}
      <Button type="link" size="small" onClick={() => void setSearch({ noise: !noise })}>
        {noise ? t.search.withoutNoise : t.search.withNoise}
      </Button>
    </>
  );
}

function Hit({ hit }: { hit: SearchAnswer["hits"][number] }) {
  const t = useTexts({ zh, en });
  const first = hit.extractions[0];
  return (
    <li className={styles.hit}>
      <PageLink
        to={policyPaths.document(hit.document.code)}
        search={{ at: hit.start, ...(first ? { item: `${first.kind}:${first.id}` } : {}) }}
        className={styles.sentence}
      >
        <span lang="zh-CN">{marked(hit)}</span>
      </PageLink>
      <p className={styles.where} lang="zh-CN">
        {[hit.document.titleZh, ...hit.path].join(" › ")}
        {hit.by === "pinyin" && <span className={styles.heard}>{t.pinyin.mark}</span>}
        {hit.isNoise && <strong className={styles.noise}>{t.search.isNoise}</strong>}
      </p>
    </li>
  );
}

function marked({ sentence, marks }: Pick<SearchAnswer["hits"][number], "sentence" | "marks">) {
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(sentence.slice(at, mark.start), <mark key={mark.start}>{sentence.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  parts.push(sentence.slice(at));
  return parts;
}
