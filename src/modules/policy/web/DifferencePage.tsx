import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useId } from "react";
import { formatDate } from "../../../platform/i18n/dates.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { EditionDifferenceAnswer } from "../contract/difference.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./DifferencePage.module.css";
import { DifferenceText } from "./DifferenceText.tsx";
import { differenceAnswer } from "./difference-words.ts";
import { OwedChanges } from "./OwedChanges.tsx";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";
import { differenceSearch } from "./search-schemas.ts";

/** What changed between two editions of a document: first in what is owed, then in the text. */
export function DifferencePage() {
  const { code = "" } = useParams({ strict: false });
  const [{ from, to }] = useSearchState(differenceSearch);
  const t = useTexts({ zh, en });
  const difference = useQuery(policyQueries.difference(code, from, to));
  return (
    <Screen
      actions={
        <PageLink to={policyPaths.document(code)} search={{ view: "about" }}>
          {t.difference.toDocument}
        </PageLink>
      }
    >
      <Loaded query={difference} shape="text">
        {(data) => <Difference key={`${data.from.number} ${data.to.number}`} difference={data} />}
      </Loaded>
    </Screen>
  );
}

function Difference({ difference }: { difference: EditionDifferenceAnswer }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const { document, from, to, counts, noise, owed } = difference;
  const title = (language === "en" ? document.titleEn : null) ?? document.titleZh;
  const shown = (["changed", "moved", "added", "removed", "punctuation", "numbering"] as const).filter(
    (kind) => counts[kind] > 0,
  );
  const furniture = noise.removed + noise.added;
  return (
    <>
      <p className={styles.document}>{title}</p>
      <Answer
        question={t.difference.question(from.number, to.number)}
        answer={differenceAnswer(difference, t)}
        evidence={[
          ...shown.map((kind) => ({ key: kind, shown: t.difference.counted[kind](counts[kind]) })),
          { key: "same", shown: t.difference.counted.same(counts.same) },
          ...(furniture > 0 ? [{ key: "noise", shown: t.difference.noise(furniture) }] : []),
        ]}
      />
      {difference.editions.length > 2 && <EditionChoice difference={difference} />}
      <OwedChanges code={document.code} owed={owed} from={from.number} to={to.number} />
      <DifferenceText difference={difference} />
    </>
  );
}

function EditionChoice({ difference }: { difference: EditionDifferenceAnswer }) {
  const t = useTexts({ zh, en });
  const id = useId();
  const [, setSearch] = useSearchState(differenceSearch);
  const { from, to, editions } = difference;
  const options = editions.map((one) => ({
    value: one.number,
    label: `${t.document.edition(one.number)} · ${formatDate(one.receivedAt)} · ${one.fileName}`,
  }));
  const choose = (side: "from" | "to", number: number) =>
    void setSearch({ from: from.number, to: to.number, [side]: number, change: undefined }, true);
  return (
    <div className={styles.choice}>
      {(["from", "to"] as const).map((side) => (
        <div key={side}>
          <label htmlFor={`${id} ${side}`}>{t.difference.sides[side]}</label>
          <Select
            id={`${id} ${side}`}
            className={styles.select}
            value={difference[side].number}
            options={options}
            onChange={(number) => choose(side, number)}
          />
        </div>
      ))}
      <Button onClick={() => void setSearch({ from: to.number, to: from.number, change: undefined }, true)}>
        {t.difference.turn}
      </Button>
    </div>
  );
}
