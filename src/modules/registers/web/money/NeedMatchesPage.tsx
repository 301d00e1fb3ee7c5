import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { NeedMatch, NeedMatches } from "../../contract/finance.ts";
import { en } from "../../money-texts.en.ts";
import { zh } from "../../money-texts.zh.ts";
import { registersPaths } from "../paths.ts";
import { needMatchesQuery } from "../queries.ts";
import styles from "../registers.module.css";

type Need = NeedMatches["needs"][number];

/** A row: a need with one thing that suits it, or with nothing. */
interface Line {
  readonly need: Need;
  readonly match: NeedMatch | null;
}

/** Open needs of finance, what suits each and why, and which financing comes next. */
export function NeedMatchesPage() {
  const t = useTexts({ zh, en }).matches;
  const query = useQuery(needMatchesQuery);
  return (
    <Screen>
      <Loaded query={query} shape="table" rows={8}>
        {({ needs }) => (
          <>
            <Answer
              question={t.question}
              answer={t.answer(needs.length, needs.filter(({ matches }) => matches.length > 0).length)}
            />
            <Lines needs={needs} />
            <p className={styles.hint}>{t.note}</p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Lines({ needs }: { needs: readonly Need[] }) {
  const { matches: t, stages, separator } = useTexts({ zh, en });
  const language = useLanguage();
  const lines = needs.flatMap((need): Line[] =>
    need.matches.length > 0 ? need.matches.map((match) => ({ need, match })) : [{ need, match: null }],
  );
  const columns: Column<Line>[] = [
    {
      key: "need",
      title: t.need,
      onCard: "title",
      cell: ({ need }) => (
        <PageLink to={registersPaths.record("finance-need", need.id)}>{pick(need.name, language).text}</PageLink>
      ),
    },
    {
      key: "suits",
      title: t.suits,
      width: 280,
      cell: ({ match }) =>
        match ? (
          <PageLink to={registersPaths.record(match.register, match.id)}>{pick(match.name, language).text}</PageLink>
        ) : (
          t.nothing
        ),
    },
    {
      key: "why",
      title: t.why,
      width: 280,
      cell: ({ match }) => match?.reasons.map((one) => t.reasons[one]).join(separator) ?? "",
    },
    {
      key: "next",
      title: t.next,
      width: 200,
      cell: ({ need: { next } }) => (next ? t.nextOf(stages[next.stage], next.funds) : t.lastStage),
    },
  ];
  return (
    <DataTable
      label={t.title}
      columns={columns}
      rows={lines}
      rowKey={({ need, match }) => `${need.id} ${match?.id ?? ""}`}
      empty={<Empty title={t.none} />}
    />
  );
}
