import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { quantityText } from "../../../../platform/i18n/numbers.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { Division } from "../../contract/division.ts";
import { divisionEn as en } from "../../division-texts.en.ts";
import { divisionZh as zh } from "../../division-texts.zh.ts";
import { commitmentsPaths, divisionFile } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import { DecideForm } from "./DecideForm.tsx";
import { DivisionTree } from "./DivisionTree.tsx";
import { DraftForm } from "./DraftForm.tsx";
import styles from "./division.module.css";
import { divisionQueries } from "./division-queries.ts";
import { restOf } from "./draft-lines.ts";
import { Findings, History } from "./Findings.tsx";
import { useRestText } from "./use-rest-text.ts";

/** What a target or a task was divided into, the rest to give away, and the draft of more. */
export function DivisionPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(divisionQueries.one(id));
  return (
    <Screen
      name={query.data?.tree[0]?.title}
      marks={query.data?.tree.some(({ isSample }) => isSample) && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(division) => <OneDivision key={division.draft?.version ?? 0} id={id} division={division} />}
      </Loaded>
    </Screen>
  );
}

function OneDivision({ id, division }: { id: string; division: Division }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const isOffice = useDoers().has("office");
  const [isDirty, setDirty] = useState(false);
  const restText = useRestText(division.measure);
  const { tree, quote, document, start, edition, composition, draft } = division;
  const whole = tree[0]!;
  const rest = restOf(division, []);
  const parts = tree.filter(({ parent }) => parent === whole.id).length;
  return (
    <>
      <Answer
        question={o.question}
        answer={o.answer(parts, parts === 0 || rest === null ? null : restText(rest))}
        evidence={[
          ...(whole.value === null
            ? []
            : [
                {
                  key: "whole",
                  shown: `${o.whole} ${quantityText(String(whole.value), division.measure ?? "", language)}`,
                },
              ]),
          { key: "rule", shown: t.compositions[composition ?? "none"] },
        ]}
      />
      <blockquote className={styles.quote} lang={languageTags.zh}>
        {quote}
      </blockquote>
      <p className={styles.tools}>
        <PageLink to={commitmentsPaths.document(document.code)} search={{ at: start, edition }}>
          {o.inDocument}
        </PageLink>
        <PageLink to={commitmentsPaths.commitment(id)}>{o.toCommitment}</PageLink>
        <a href={divisionFile(id)} download>
          {o.export}
        </a>
      </p>
      <section className={styles.part}>
        <h2>{o.tree}</h2>
        <DivisionTree division={division} />
      </section>
      <Findings division={division} />
      <DraftForm id={id} division={division} isOffice={isOffice} onDirty={setDirty} />
      {draft && <DecideForm id={id} division={division} isOffice={isOffice} isDirty={isDirty} />}
      <History history={division.history} />
    </>
  );
}
