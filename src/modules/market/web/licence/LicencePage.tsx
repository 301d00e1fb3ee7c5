import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { contractSubmitters } from "../../contract/contracts.ts";
import type { LicenceView } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { contractPaths } from "../contracts/paths.ts";
import { deskPaths } from "../desk/paths.ts";
import { marketPaths } from "../paths.ts";
import { ContractLines } from "../thread/ThreadLists.tsx";
import { ClaimTable } from "./ClaimTable.tsx";
import { HistoryList } from "./HistoryList.tsx";
import { type Asked, LicenceActs } from "./LicenceActs.tsx";
import styles from "./licence.module.css";
import { licenceQueries } from "./licence-queries.ts";
import { EntryTable, ScheduleTable } from "./MoneyTables.tsx";
import { NoticeTable } from "./NoticeTable.tsx";
import { PeriodTable } from "./PeriodTable.tsx";
import { TermsList } from "./TermsList.tsx";
import { useAbout } from "./use-about.ts";

/** One licence: what waits on whom, what was agreed, what is owed, what happened. */
export function LicencePage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(licenceQueries.one(id));
  return (
    <Screen name={query.data?.title} marks={query.data?.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(view) => <One view={view} />}
      </Loaded>
    </Screen>
  );
}

function One({ view }: { view: LicenceView }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const { licence, waiting } = view;
  const [asked, setAsked] = useState<Asked | null>(null);
  const about = useAbout(licence);
  const [first] = waiting;
  const ask = (act: Asked["act"], of: string) => {
    setAsked({ act, of });
    document.getElementById("licence-acts")?.scrollIntoView({ block: "center" });
  };
  return (
    <>
      <Answer
        question={o.question}
        answer={o.answer(
          t.states[licence.state],
          first
            ? o.nextLine(
                t.sides[first.side],
                t.acts[first.act],
                first.until,
                (first.until ?? licence.day) < licence.day,
              )
            : null,
        )}
      />
      <Head view={view} />
      {licence.change && (
        <Notice kind="info" title={o.changeOpen(t.sides[licence.change.by], licence.change.version)} />
      )}
      <div id="licence-acts">
        <LicenceActs view={view} asked={asked} onAsk={setAsked} />
      </div>
      <h2>{o.waiting}</h2>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>{o.waitingNone}</p>
      ) : (
        <ul className={styles.plain}>
          {waiting.map(({ side, act, of, until, amount }) => (
            <li key={`${side} ${act} ${of}`}>
              <strong>{t.sides[side]}</strong>{" "}
              {[
                t.acts[act],
                of === null ? null : about.of(of),
                amount === null ? null : `${yuanText(amount)} ${t.yuan}`,
                until === null ? null : t.list.until(until, until < licence.day),
              ]
                .filter(Boolean)
                .join(t.comma)}
            </li>
          ))}
        </ul>
      )}
      {licence.claims.length > 0 && <h2>{o.money}</h2>}
      {licence.claims.length > 0 && <ClaimTable view={view} onAsk={ask} />}
      {licence.notices.length > 0 && <h2>{o.notices}</h2>}
      {licence.notices.length > 0 && <NoticeTable view={view} onAsk={ask} />}
      {licence.terms.kind === "milestone-royalty" && licence.beganOn !== null && (
        <>
          <h2>{o.statements}</h2>
          <PeriodTable view={view} onAsk={ask} />
        </>
      )}
      <h2>{o.schedule}</h2>
      <ScheduleTable view={view} />
      <h2>
        {o.terms} <span className={styles.quiet}>{o.versions(licence.version)}</span>
      </h2>
      <TermsList terms={licence.terms} />
      <p>
        <a href={`/api/market/licences/${encodeURIComponent(view.id)}/paper`} download>
          {o.paper}
        </a>
      </p>
      {licence.versions.length > 1 && <Versions view={view} />}
      {licence.entries.length > 0 && <h2>{o.entries}</h2>}
      {licence.entries.length > 0 && <EntryTable view={view} />}
      <h2>{o.history}</h2>
      <HistoryList view={view} />
    </>
  );
}

/** Who is which side, for whom it is meant, whether the public knows. */
function Head({ view }: { view: LicenceView }) {
  const t = useTexts({ zh, en });
  const o = t.one;
  const language = useLanguage();
  const link = useTexts({ zh: threadZh, en: threadEn });
  const { licence, eligibility, result } = view;
  const [consent] = licence.consents;
  const lines: [string, ReactNode][] = [
    ...view.parties.map(({ side, code, nameZh, nameEn }): [string, ReactNode] => [
      t.sides[side],
      <PageLink key={code} to={`/organisations/${encodeURIComponent(code)}`}>
        {pick({ zh: nameZh, en: nameEn }, language).text}
      </PageLink>,
    ]),
    ...(result
      ? ([
          [
            o.resultLink,
            <PageLink key="result" to={marketPaths.good("result", result.id)}>
              {result.title}
            </PageLink>,
          ],
        ] as [string, ReactNode][])
      : []),
    ...(view.lead
      ? ([
          [
            link.lead,
            <PageLink key="lead" to={deskPaths.lead(view.lead)}>
              {view.title}
            </PageLink>,
          ],
        ] as [string, ReactNode][])
      : []),
    [
      link.contracts,
      view.contracts.length === 0 ? link.notRegistered : <ContractLines key="contracts" contracts={view.contracts} />,
    ],
    [o.eligibility, `${eligibilityText(eligibility, t)}${t.comma}${o.basis}`],
    [o.public, view.isPublic ? o.publicYes : consent ? o.publicOne(t.sides[consent]) : o.publicNo],
  ];
  return (
    <>
      <FieldList>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </FieldList>
      <RegisterLink view={view} />
    </>
  );
}

/** The way to put the licence on the register of contracts, filled in with what it says. */
function RegisterLink({ view: { id, licence } }: { view: LicenceView }) {
  const t = useTexts({ zh: threadZh, en: threadEn });
  const navigate = useNavigate();
  const isSubmitter = useHasRole(contractSubmitters);
  return (
    <p>
      <ReasonButton
        reason={licence.boundOn === null ? t.notBound : isSubmitter ? null : t.notSubmitter}
        onClick={() => void navigate({ to: contractPaths.add(), search: { licence: id } } as never)}
      >
        {t.newContract}
      </ReasonButton>
    </p>
  );
}

function eligibilityText(eligibility: LicenceView["eligibility"], { one, sizes }: typeof zh): string {
  switch (eligibility.by) {
    case "title":
      return one.byTitle(eligibility.title);
    case "registered":
      return one.byRegistered(sizes[eligibility.size]);
    case "declared":
      return one.byDeclared(sizes[eligibility.size]);
    case "nothing":
      return one.byNothing;
    default:
      return one.notAsked;
  }
}

/** Every text of terms that there was; the old ones stay. */
function Versions({ view: { licence } }: { view: LicenceView }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <h3>{t.one.oldVersions}</h3>
      {licence.versions.map(({ version, terms, by, on }) => (
        <details key={version}>
          <summary>{[t.one.versions(version), by && t.sides[by], on].filter(Boolean).join(t.comma)}</summary>
          <TermsList terms={terms} />
        </details>
      ))}
    </>
  );
}
