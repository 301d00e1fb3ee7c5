import { Button } from "antd";
import { useSearchState } from "../../../web/search-state.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import type { SearchAnswer } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registerSearch } from "./search-schemas.ts";

const mostWords = 6;

/** The words that the letters may stand for, the most frequent first; one of them can be searched for by itself. */
export function HeardWords({ hits }: { hits: SearchAnswer["hits"] }) {
  const t = useTexts({ zh, en });
  const [, setSearch] = useSearchState(registerSearch);
  const words = wordsHeard(hits);
  if (words.length === 0) return null;
  return (
    <>
      {t.pinyin.words}{" "}
      {words.map(([word, count]) => (
        <Button key={word} type="link" size="small" onClick={() => void setSearch({ q: word, noise: undefined }, true)}>
          <span lang="zh-CN">{word}</span> {count}
        </Button>
      ))}
    </>
  );
}

function wordsHeard(hits: SearchAnswer["hits"]): Array<[word: string, count: number]> {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    if (hit.by !== "pinyin") continue;
    for (const mark of hit.marks) {
      const word = hit.sentence.slice(mark.start, mark.end).replace(/\s+/g, "");
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostWords);
}
