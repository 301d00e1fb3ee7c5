import { useMemo } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { PageLink } from "../../../../web/PageLink.tsx";
import type { Column } from "../../../../web/ui/DataTable.tsx";
import { Lamp, type LampState } from "../../../../web/ui/Lamp.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { en } from "../../baseline-texts.en.ts";
import { zh } from "../../baseline-texts.zh.ts";
import type { BaselineTarget } from "../../contract.ts";
import { baselineNeeds, baselineStates } from "../../rules/baseline.ts";
import { en as moduleEn } from "../../texts.en.ts";
import { zh as moduleZh } from "../../texts.zh.ts";
import { indicatorsPaths } from "../paths.ts";
import styles from "./baselines.module.css";

/** Which of the six lamps the search for a base lights. */
export const baselineLamps: Record<BaselineTarget["state"], LampState> = {
  unasked: "noBaseline",
  waiting: "warning",
  declined: "late",
  given: "normal",
};

/** The columns of the list of missing bases. */
export function useBaselineColumns(): Column<BaselineTarget>[] {
  const t = useTexts({ zh, en });
  const { list } = useTexts({ zh: moduleZh, en: moduleEn });
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: "target",
        title: t.target,
        width: 290,
        isFrozen: true,
        onCard: "title",
        cell: (row) => (
          <>
            <span className={styles.id}>{row.id}</span>{" "}
            <PageLink to={indicatorsPaths.baseline(row.id)}>{row.name[language]}</PageLink>
          </>
        ),
        sortBy: (row) => row.id,
      },
      {
        key: "need",
        title: t.need,
        width: language === "en" ? 190 : 120,
        cell: (row) => t.needs[row.need],
        sortBy: (row) => baselineNeeds.indexOf(row.need),
      },
      {
        key: "state",
        title: t.state,
        width: 150,
        cell: (row) =>
          // Where no base is needed, that nobody was asked is nothing to look at.
          row.need === "none" && row.state === "unasked" ? (
            <span className={styles.quiet}>{t.states.unasked}</span>
          ) : (
            <Lamp state={baselineLamps[row.state]} word={t.states[row.state]} />
          ),
        sortBy: (row) => baselineStates.indexOf(row.state),
      },
      { key: "unit", title: t.unit, width: 100, cell: (row) => row.base.unit, sortBy: (row) => row.base.unit },
      {
        key: "asked",
        title: t.asked,
        width: 150,
        cell: (row) =>
          [
            ...new Set(
              row.requests.map(({ organisation: its }) => pick({ zh: its.nameZh, en: its.nameEn }, language).text),
            ),
          ].join(t.comma),
      },
      { key: "due", title: t.due, width: 100, cell: (row) => row.due ?? "", sortBy: (row) => row.due ?? "" },
      {
        key: "document",
        title: t.document,
        width: 180,
        cell: ({ document: its }) =>
          list.documentName(its.shortZh ?? its.titleZh, its.shortEn ?? its.titleEn ?? its.titleZh),
        onCard: "none",
      },
    ],
    [t, list, language],
  );
}
