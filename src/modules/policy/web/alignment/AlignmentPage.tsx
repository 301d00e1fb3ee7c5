import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { useId, useMemo } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useSearchState } from "../../../../web/search-state.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { classNames } from "../../../../web/ui/class-names.ts";
import { useLanguage } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type Alignment, alignedKinds } from "../../contract/alignment.ts";
import { policyPaths } from "../paths.ts";
import { policyQueries } from "../queries.ts";
import { type AlignmentView, alignmentSearch, alignmentViews, pairStates } from "../search-schemas.ts";
import { AlignmentList } from "./AlignmentList.tsx";
import styles from "./AlignmentPage.module.css";
import { countViews, isWanted, rowsOf } from "./alignment-rows.ts";
import { useAlignmentTexts } from "./use-alignment-texts.ts";

/** Two documents side by side: what one asks and the other asks too, what looks alike and is not, what contradicts, what stands alone. */
export function AlignmentPage() {
  const { t } = useAlignmentTexts();
  const [{ upper, lower }] = useSearchState(alignmentSearch);
  return (
    <Screen
      actions={
        upper && (
          <PageLink to={policyPaths.document(upper)} search={{ view: "aligned" }}>
            {t.toDocument}
          </PageLink>
        )
      }
    >
      <SideChoice />
      {upper && lower ? <Aligned upper={upper} lower={lower} /> : <Empty title={t.pick} />}
    </Screen>
  );
}

function SideChoice() {
  const { t } = useAlignmentTexts();
  const language = useLanguage();
  const id = useId();
  const documents = useQuery(policyQueries.documents()).data?.documents ?? [];
  const [search, setSearch] = useSearchState(alignmentSearch);
  const options = documents.map((one) => ({
    value: one.code,
    label: (language === "en" ? (one.shortEn ?? one.titleEn) : one.shortZh) ?? one.titleZh,
  }));
  return (
    <div className={styles.choice}>
      {(["upper", "lower"] as const).map((side) => (
        <div key={side}>
          <label htmlFor={`${id} ${side}`}>{t.sides[side]}</label>
          <Select
            id={`${id} ${side}`}
            className={styles.select}
            value={search[side] ?? null}
            placeholder={t.choose}
            options={options}
            onChange={(code) => void setSearch({ [side]: code, row: undefined }, true)}
          />
        </div>
      ))}
      <Button onClick={() => void setSearch({ upper: search.lower, lower: search.upper, row: undefined }, true)}>
        {t.turn}
      </Button>
    </div>
  );
}

function Aligned({ upper, lower }: { upper: string; lower: string }) {
  const alignment = useQuery(policyQueries.alignment(upper, lower));
  return (
    <Loaded query={alignment} shape="text">
      {(data) => <Body alignment={data} />}
    </Loaded>
  );
}

function Body({ alignment }: { alignment: Alignment }) {
  const { t } = useAlignmentTexts();
  const language = useLanguage();
  const [{ show = "counterpart", kind, state }, setSearch] = useSearchState(alignmentSearch);
  const rows = useMemo(() => rowsOf(alignment), [alignment]);
  const count = useMemo(() => countViews(rows), [rows]);
  const shown = useMemo(() => rows.filter((row) => isWanted(row, { show, kind, state })), [rows, show, kind, state]);
  const confirmed = alignment.pairs.filter((pair) => pair.state === "confirmed").length;
  const titleOf = (one: Alignment["upper"]) => (language === "en" ? one.titleEn : null) ?? one.titleZh;
  return (
    <>
      <Answer
        question={t.question(titleOf(alignment.upper), titleOf(alignment.lower))}
        answer={t.answer(count("counterpart"), count("upper"), count("contradiction"))}
        evidence={[
          { key: "confirmed", shown: t.evidence.confirmed(confirmed) },
          { key: "alike", shown: t.evidence.lookAlikes(count("look-alike")) },
          { key: "lower", shown: t.evidence.aloneLower(count("lower")) },
          { key: "proposal", shown: t.evidence.proposal },
        ]}
      />
      <div className={styles.tools}>
        <fieldset className={styles.views} aria-label={t.showLabel}>
          {alignmentViews.map((one: AlignmentView) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === show}
              className={classNames(styles.view, one === show && styles.on)}
              onClick={() => void setSearch({ show: one, row: undefined })}
            >
              {t.show[one]} <span className={styles.count}>{count(one)}</span>
            </button>
          ))}
        </fieldset>
        <Select
          size="small"
          aria-label={t.kindLabel}
          className={styles.filter}
          value={kind ?? "all"}
          options={[
            { value: "all", label: t.allKinds },
            ...alignedKinds.map((value) => ({ value, label: t.kinds[value] })),
          ]}
          onChange={(value) => void setSearch({ kind: alignedKinds.find((one) => one === value) })}
        />
        {show !== "upper" && show !== "lower" && (
          <Select
            size="small"
            aria-label={t.stateLabel}
            className={styles.filter}
            value={state ?? "all"}
            options={[
              { value: "all", label: t.allStates },
              ...pairStates.map((value) => ({ value, label: t.states[value] })),
            ]}
            onChange={(value) => void setSearch({ state: pairStates.find((one) => one === value) })}
          />
        )}
      </div>
      <AlignmentList key={`${show} ${kind} ${state}`} alignment={alignment} rows={shown} />
    </>
  );
}
