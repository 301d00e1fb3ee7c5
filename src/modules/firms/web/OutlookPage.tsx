import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { TitleOutlook } from "../contract/support.ts";
import { en } from "../support-texts.en.ts";
import { zh } from "../support-texts.zh.ts";
import { en as firmsEn } from "../texts.en.ts";
import { zh as firmsZh } from "../texts.zh.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { outlookQuery } from "./queries.ts";

/** Which firms may gain or lose the title of a high-tech enterprise, why, and how right the rule was a year ago. */
export function OutlookPage() {
  const t = useTexts({ zh, en }).outlook;
  const list = useTexts({ zh: firmsZh, en: firmsEn }).list;
  const query = useQuery(outlookQuery);
  return (
    <Screen within={[{ text: list.title, to: firmPaths.list() }]}>
      <Loaded query={query} shape="table" rows={10}>
        {(outlook) => (
          <>
            <Answer question={t.question} answer={t.answer(outlook.candidates.total, outlook.atRisk.total)} />
            <Record outlook={outlook} />
            <Candidates outlook={outlook} />
            <AtRisk outlook={outlook} />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Record({ outlook: { record, rule, pool } }: { outlook: TitleOutlook }) {
  const t = useTexts({ zh, en }).outlook;
  return (
    <>
      <p>{t.rule(rule.signals, rule.intensity, rule.staff, rule.patents, rule.days)}</p>
      <h2>{t.record}</h2>
      <p>{t.recordOf(record.day, record.candidates, record.gained, record.atRisk, record.lost)}</p>
      <p>{t.unseen(record.gainedUnseen, record.lostUnseen)}</p>
      <p>{t.pool(pool.members, pool.tied, pool.holding)}</p>
      <p>
        <PageLink to="/registers/nursery-member" search={{ where: ["pool:reserve"] }}>
          {t.openPool}
        </PageLink>
      </p>
    </>
  );
}

type Candidate = TitleOutlook["candidates"]["firms"][number];
type Risky = TitleOutlook["atRisk"]["firms"][number];

const firmColumn = (title: string): Column<{ code: string; name: string }> => ({
  key: "firm",
  title,
  width: 260,
  onCard: "title",
  cell: ({ code, name }) => <PageLink to={firmPaths.firm(code)}>{name}</PageLink>,
});

function Candidates({ outlook: { candidates } }: { outlook: TitleOutlook }) {
  const t = useTexts({ zh, en });
  const { comma } = useTexts({ zh: firmsZh, en: firmsEn });
  const why: Column<Candidate> = {
    key: "why",
    title: t.outlook.why,
    cell: ({ signals }) => signals.map((one) => t.outlook.signals[one]).join(comma),
  };
  return (
    <>
      <h2>{t.outlook.candidates}</h2>
      <p className={styles.quiet}>{t.outlook.shown(candidates.firms.length, candidates.total)}</p>
      <DataTable
        label={t.outlook.candidates}
        columns={[firmColumn(t.outlook.firm), why]}
        rows={candidates.firms}
        rowKey={({ code }) => code}
        empty={<Empty title={t.outlook.none} />}
      />
    </>
  );
}

function AtRisk({ outlook: { atRisk } }: { outlook: TitleOutlook }) {
  const t = useTexts({ zh, en });
  const { comma } = useTexts({ zh: firmsZh, en: firmsEn });
  const columns: Column<Risky>[] = [
    firmColumn(t.outlook.firm),
    { key: "until", title: t.outlook.until, width: 130, cell: ({ until }) => until ?? "" },
    {
      key: "why",
      title: t.outlook.why,
      cell: ({ risks }) => risks.map((one) => t.outlook.risks[one]).join(comma),
    },
  ];
  return (
    <>
      <h2>{t.outlook.atRisk}</h2>
      <p className={styles.quiet}>{t.outlook.shown(atRisk.firms.length, atRisk.total)}</p>
      <DataTable
        label={t.outlook.atRisk}
        columns={columns}
        rows={atRisk.firms}
        rowKey={({ code }) => code}
        empty={<Empty title={t.outlook.none} />}
      />
    </>
  );
}
