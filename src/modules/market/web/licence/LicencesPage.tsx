import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { type LicenceRowView, licenceRoles } from "../../contract/licence-view.ts";
import { licencesEn as en } from "../../licences-texts.en.ts";
import { licencesZh as zh } from "../../licences-texts.zh.ts";
import { yuanText } from "../../rules/licence/yuan.ts";
import { marketPaths } from "../paths.ts";
import styles from "./licence.module.css";
import { licenceQueries } from "./licence-queries.ts";

/** The licences of the own organisation with what waits on whom; below it those that are public. */
export function LicencesPage() {
  const t = useTexts({ zh, en }).list;
  const navigate = useNavigate();
  const isSide = useHasRole(licenceRoles);
  return (
    <Screen
      actions={
        <ReasonButton
          type="primary"
          reason={isSide ? null : t.notYours}
          onClick={() => void navigate({ to: marketPaths.newLicence() })}
        >
          {t.draft}
        </ReasonButton>
      }
    >
      {isSide && <OwnLicences />}
      <PublicLicences />
    </Screen>
  );
}

const usePartyName = () => {
  const language = useLanguage();
  return ({ nameZh, nameEn }: LicenceRowView["licensor"]) => pick({ zh: nameZh, en: nameEn }, language).text;
};

function OwnLicences() {
  const words = useTexts({ zh, en });
  const t = words.list;
  const navigate = useNavigate();
  const nameOf = usePartyName();
  const query = useQuery(licenceQueries.own());
  const nextText = ({ next }: LicenceRowView, day: string) =>
    next === null
      ? t.nothing
      : words.one.nextLine(words.sides[next.side], words.acts[next.act], next.until, (next.until ?? day) < day);
  return (
    <Loaded query={query} shape="table">
      {({ licences, day }) => {
        const own = licences.filter(({ next, side }) => next !== null && next.side === side);
        const days = own.flatMap(({ next }) => next?.until ?? []).sort();
        return (
          <>
            <Answer question={t.question} answer={t.answer(own.length, licences.length, days[0] ?? null)} />
            <DataTable
              label={t.title}
              rows={licences}
              rowKey={(row) => row.id}
              onOpen={(row) => void navigate({ to: marketPaths.licence(row.id) })}
              empty={
                <Empty title={t.none}>
                  <p>{t.noneHint}</p>
                </Empty>
              }
              columns={[
                {
                  key: "title",
                  title: t.licence,
                  width: 240,
                  onCard: "title",
                  isFrozen: true,
                  cell: (row) => (
                    <>
                      <PageLink to={marketPaths.licence(row.id)}>{row.title}</PageLink>{" "}
                      {row.isSample && <SampleMark isShort />}
                    </>
                  ),
                },
                { key: "state", title: t.state, width: 120, cell: (row) => words.states[row.state] },
                { key: "next", title: t.next, width: 300, cell: (row) => nextText(row, day) },
                {
                  key: "owed",
                  title: t.owed,
                  width: 150,
                  align: "end",
                  cell: (row) => `${yuanText(row.owed)} ${words.yuan}`,
                },
                {
                  key: "received",
                  title: t.received,
                  width: 150,
                  align: "end",
                  cell: (row) => `${yuanText(row.received)} ${words.yuan}`,
                },
                {
                  key: "other",
                  title: t.other,
                  cell: (row) => `${nameOf(row.licensor)} → ${nameOf(row.licensee)}`,
                },
              ]}
            />
          </>
        );
      }}
    </Loaded>
  );
}

function PublicLicences() {
  const words = useTexts({ zh, en });
  const t = words.list;
  const nameOf = usePartyName();
  const query = useQuery(licenceQueries.public());
  return (
    <>
      <h2>{t.publicTitle}</h2>
      <p className={styles.quiet}>{t.publicHint}</p>
      <Loaded query={query} shape="text">
        {({ licences }) => (
          <DataTable
            label={t.publicTitle}
            rows={licences}
            rowKey={(row) => row.id}
            empty={<Empty title={t.publicNone} />}
            columns={[
              {
                key: "title",
                title: t.licence,
                width: 260,
                onCard: "title",
                cell: (row) => (
                  <>
                    {row.title} {row.isSample && <SampleMark isShort />}
                  </>
                ),
              },
              { key: "kind", title: t.kind, width: 260, cell: (row) => words.kinds[row.kind] },
              { key: "other", title: t.other, cell: (row) => `${nameOf(row.licensor)} → ${nameOf(row.licensee)}` },
              {
                key: "state",
                title: t.state,
                width: 240,
                cell: (row) => `${words.states[row.state]}${words.comma}${t.since(row.beganOn)}`,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
