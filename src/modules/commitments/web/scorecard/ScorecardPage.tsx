import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { PrintButton } from "../../../../web/ui/PrintButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { PartScore, Scorecard } from "../../contract/scorecard.ts";
import { type UnitPart, unitParts } from "../../contract/unit.ts";
import { overseers } from "../../contract.ts";
import { scorecardsEn as en } from "../../scorecard-texts.en.ts";
import { scorecardsZh as zh } from "../../scorecard-texts.zh.ts";
import { unitsEn } from "../../unit-texts.en.ts";
import { unitsZh } from "../../unit-texts.zh.ts";
import { commitmentsPaths, scorecardSheet } from "../paths.ts";
import { unitName } from "../rounds/names.ts";
import { UnitLink } from "../units/UnitLink.tsx";
import styles from "./scorecard.module.css";
import { scorecardQueries } from "./scorecard-queries.ts";

type Row = Scorecard["units"][number];

const scoreOf = ({ scores }: Row, part: UnitPart): PartScore => scores.find((one) => one.part === part)!;

/** The units of a scorecard, each part for itself; every score opens its computation. */
export function ScorecardPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh, en });
  const query = useQuery(scorecardQueries.one(id));
  return (
    <Screen
      name={query.data && t.period(query.data.from, query.data.to)}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="table">
        {(scorecard) => <View scorecard={scorecard} />}
      </Loaded>
    </Screen>
  );
}

function View({ scorecard }: { scorecard: Scorecard }) {
  const t = useTexts({ zh, en });
  const parts = useTexts({ zh: unitsZh, en: unitsEn }).parts;
  const o = t.one;
  const language = useLanguage();
  const mayFollow = useHasRole(overseers);
  const { units } = scorecard;
  const ranked = units
    .filter((row) => scoreOf(row, "lead").score !== null)
    .toSorted((a, b) => scoreOf(b, "lead").score! - scoreOf(a, "lead").score!);
  const best = ranked[0];
  const columns: Column<Row>[] = [
    {
      key: "unit",
      title: t.unit,
      onCard: "title",
      isFrozen: true,
      cell: ({ unit }) => <UnitLink code={unit.code}>{unitName(unit, language)}</UnitLink>,
    },
    ...unitParts.map(
      (part): Column<Row> => ({
        key: part,
        title: `${parts[part]} · ${t.score}`,
        width: 216,
        align: "end",
        cell: (row) => <Score score={scoreOf(row, part)} />,
      }),
    ),
    {
      key: "open",
      title: t.record,
      width: 240,
      cell: ({ unit, isOpen, openObjections }) =>
        isOpen ? (
          <>
            <PageLink to={commitmentsPaths.unitScorecard(scorecard.id, unit.code)}>{o.open}</PageLink>
            {openObjections > 0 && ` · ${t.list.open} ${openObjections}`}
          </>
        ) : (
          <span className={styles.quiet}>{o.closed}</span>
        ),
    },
  ];
  return (
    <>
      <Answer
        question={o.question(scorecard.from, scorecard.to)}
        answer={o.answer(units.length, best ? unitName(best.unit, language) : null, units.length - ranked.length)}
        evidence={[
          { key: "known", shown: o.known(formatDateTime(scorecard.known)) },
          { key: "made", shown: o.made(scorecard.madeBy, formatDateTime(scorecard.madeAt)) },
        ]}
      />
      {!mayFollow && scorecard.othersSee === "nothing" && <Notice kind="info" title={o.own} />}
      <p className={styles.quiet}>{t.sourceNote}</p>
      <p className={styles.hash}>
        {t.hash} {scorecard.hash}
      </p>
      <div className={styles.tools}>
        <a href={scorecardSheet(scorecard.id)} download>
          {o.export}
        </a>
        <PageLink to={commitmentsPaths.scorecards()}>{o.toList}</PageLink>
        <PageLink to={commitmentsPaths.parameters()}>{o.parameters}</PageLink>
        <PrintButton />
        {mayFollow && <Repeat id={scorecard.id} />}
      </div>
      <DataTable label={t.title} columns={columns} rows={units} rowKey={({ unit }) => unit.code} empty={null} />
    </>
  );
}

function Score({ score: { score, commitments } }: { score: PartScore }) {
  const t = useTexts({ zh, en });
  if (commitments === 0) return "—";
  return (
    <>
      {score === null ? <span className={styles.quiet}>{t.none}</span> : <strong>{score}</strong>}{" "}
      <span className={styles.quiet}>
        {t.commitments} {commitments}
      </span>
    </>
  );
}

/** Whether the same comes out when it is computed again. */
function Repeat({ id }: { id: string }) {
  const o = useTexts({ zh, en }).one;
  const language = useLanguage();
  const repeat = useMutation({
    mutationFn: () => loaded(api.GET("/api/commitments/scorecards/{id}/repeat", { params: { path: { id } } })),
  });
  const { data, error } = repeat;
  return (
    <>
      <Button onClick={() => repeat.mutate()} loading={repeat.isPending}>
        {o.repeat}
      </Button>
      <span role="status">
        {data &&
          (data.isSame
            ? o.same
            : data.changed.length === 0
              ? o.otherHash
              : `${o.other(data.changed.length)}${data.changed.map((unit) => unitName(unit, language)).join("、")}`)}
      </span>
      {error && <Failure error={error} />}
    </>
  );
}
