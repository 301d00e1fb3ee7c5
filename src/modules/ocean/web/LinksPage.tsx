import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Link, LinkList } from "../contract/links.ts";
import { keeperRoles, stewardRoles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { LinkForm } from "./LinkForm.tsx";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { oceanQueries } from "./queries.ts";
import { StateLamp } from "./StateLamp.tsx";
import { shownDelay, shownTime } from "./times.ts";

const makers: readonly string[] = [...keeperRoles, ...stewardRoles];

/** Every link that sends observations, and how it does. */
export function LinksPage() {
  const t = useTexts({ zh, en }).links;
  return (
    <Screen
      actions={
        <span className={styles.tools}>
          <PageLink to={oceanPaths.profiles()}>{t.profiles}</PageLink>
          <PageLink to={oceanPaths.jobs()}>{t.jobs}</PageLink>
        </span>
      }
    >
      <Loaded query={useQuery(oceanQueries.links())} shape="table">
        {(list) => <Links list={list} />}
      </Loaded>
    </Screen>
  );
}

function Links({ list }: { list: LinkList }) {
  const texts = useTexts({ zh, en });
  const t = texts.links;
  const navigate = useNavigate();
  const user = useUser();
  const [isMaking, setMaking] = useState(false);
  const { links, hours } = list;
  const columns = useColumns(hours);
  const count = (state: Link["state"]) => links.filter((one) => one.state === state).length;
  const mayMake = user?.roles.some((role) => makers.includes(role)) ?? false;
  const reason = mayMake ? (user?.organisation ? null : texts.errors["ocean.no-organisation"]({})) : t.signIn;
  return (
    <>
      <Answer question={t.question} answer={t.answer(links.length, count("live"), count("late"))} />
      <p className={styles.tools}>
        <ReasonButton reason={reason} onClick={() => setMaking(true)}>
          {t.make}
        </ReasonButton>
      </p>
      {isMaking && <LinkForm list={list} onDone={() => setMaking(false)} />}
      <DataTable
        label={t.title}
        columns={columns}
        rows={links}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: oceanPaths.link(id) })}
        empty={
          <Empty title={t.none}>
            <p>{t.noneHint}</p>
          </Empty>
        }
      />
    </>
  );
}

function useColumns(hours: number): Column<Link>[] {
  const texts = useTexts({ zh, en });
  const language = useLanguage();
  return useMemo(() => {
    const t = texts.links;
    return [
      {
        key: "name",
        title: t.name,
        onCard: "title",
        cell: ({ id, name, isSample }) => (
          <>
            <PageLink to={oceanPaths.link(id)}>{pick(name, language).text}</PageLink>{" "}
            {isSample && <SampleMark isShort />}
          </>
        ),
      },
      { key: "state", title: t.state, width: 110, cell: ({ state }) => <StateLamp state={state} /> },
      { key: "kind", title: t.kind, width: 150, cell: ({ kind }) => texts.kinds[kind] },
      {
        key: "last",
        title: t.last,
        width: 150,
        cell: ({ lastArrived }) => (lastArrived ? shownTime(lastArrived) : ""),
      },
      {
        key: "median",
        title: t.median,
        width: 110,
        align: "end",
        cell: ({ medianDelay }) => shownDelay(medianDelay, t.delay),
      },
      { key: "p95", title: t.p95, width: 110, align: "end", cell: ({ p95Delay }) => shownDelay(p95Delay, t.delay) },
      { key: "heard", title: t.heard(hours), width: 130, align: "end", cell: ({ heard }) => heard },
      { key: "missing", title: t.missing, width: 80, align: "end", cell: ({ missing }) => missing },
      { key: "refused", title: t.refused, width: 80, align: "end", cell: ({ refused }) => refused },
    ];
  }, [texts, language, hours]);
}
