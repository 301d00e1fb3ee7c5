import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type ClosingAccounts, outcomes } from "../../contract/lamp.ts";
import { lampsEn as en } from "../../lamp-texts.en.ts";
import { lampsZh as zh } from "../../lamp-texts.zh.ts";
import { commitmentsPaths } from "../paths.ts";
import { commitmentsQueries } from "../queries.ts";
import { sumsOf } from "./outcome-sums.ts";

type Account = ClosingAccounts["accounts"][number];

/** Plans that are over: how much of each was met, missed, or has no data. */
export function ClosingPage() {
  const query = useQuery(commitmentsQueries.closing());
  return (
    <Screen>
      <Loaded query={query} shape="table">
        {(closing) => <Accounts closing={closing} />}
      </Loaded>
    </Screen>
  );
}

function Accounts({ closing: { accounts } }: { closing: ClosingAccounts }) {
  const t = useTexts({ zh, en });
  const c = t.closing;
  const language = useLanguage();
  const all = sumsOf(accounts.flatMap(({ byOutcome }) => Object.entries(byOutcome)));
  const columns: Column<Account>[] = [
    {
      key: "document",
      title: c.document,
      onCard: "title",
      cell: ({ document }) => (
        <PageLink to={commitmentsPaths.closingAccount(document.code)}>{nameOf(document, language)}</PageLink>
      ),
    },
    { key: "ended", title: c.ended, width: 120, cell: ({ ended }) => ended },
    { key: "total", title: c.total, width: 128, align: "end", cell: ({ total }) => total },
    ...outcomes.map(
      (outcome): Column<Account> => ({
        key: outcome,
        title: t.outcomes[outcome],
        width: 104,
        align: "end",
        cell: ({ byOutcome }) => byOutcome[outcome] ?? 0,
      }),
    ),
    { key: "goOn", title: c.goOn, width: 144, align: "end", cell: ({ goOn }) => goOn },
  ];
  const isSample = accounts.some(({ sample }) => sample > 0);
  return (
    <>
      <Answer
        question={c.question}
        answer={accounts.length === 0 ? c.none : c.answer(accounts.length, all.total, all.good, all.bad, all.unknown)}
        evidence={isSample ? [{ key: "sample", shown: <SampleMark /> }] : []}
      />
      <DataTable
        label={c.title}
        columns={columns}
        rows={accounts}
        rowKey={({ document }) => document.code}
        empty={<Empty title={c.none} />}
      />
    </>
  );
}

export const nameOf = (document: Account["document"], language: "zh" | "en"): string =>
  pick({ zh: document.shortZh ?? document.titleZh, en: document.shortEn ?? document.titleEn }, language).text;
