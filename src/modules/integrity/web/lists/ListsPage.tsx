import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { z } from "zod";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { SourceLines } from "../../../../web/SourceLines.tsx";
import { searchText, useSearchState } from "../../../../web/search-state.ts";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { Words } from "../../../../web/ui/Words.tsx";
import type { ListHead, NegativeList, NegativeLists } from "../../contract/lists.ts";
import { officeRoles } from "../../contract.ts";
import { listsEn as en } from "../../lists-texts.en.ts";
import { listsZh as zh } from "../../lists-texts.zh.ts";
import { listStanding } from "../../rules/lists.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";
import { integrityQueries } from "../queries.ts";
import { DraftForm } from "./DraftForm.tsx";

/** Which version of each negative list held on a day, and all versions. */
export function ListsPage() {
  const [{ day }, setSearch] = useSearchState(z.object({ day: searchText }));
  return (
    <Screen>
      <Loaded query={useQuery(integrityQueries.lists(day))} shape="text">
        {(lists) => <Lists lists={lists} onDay={(chosen) => setSearch({ day: chosen || undefined })} />}
      </Loaded>
    </Screen>
  );
}

function Lists({ lists: { kinds, day, today }, onDay }: { lists: NegativeLists; onDay: (day: string) => void }) {
  const t = useTexts({ zh, en });
  const isOffice = useHasRole(officeRoles);
  const navigate = useNavigate();
  const [isDrafting, setDrafting] = useState(false);
  const held = kinds.filter((one) => one.held !== null).length;
  return (
    <>
      <Answer question={t.question} answer={t.answer(day, held, kinds.length)} />
      <div className={styles.narrow}>
        <Field as="day" label={t.day} value={day} onChange={onDay} />
      </div>
      {isOffice && !isDrafting && (
        <Button type="primary" onClick={() => setDrafting(true)}>
          {t.draft}
        </Button>
      )}
      {isDrafting && (
        <DraftForm
          versions={kinds}
          onDone={(id) => navigate({ to: integrityPaths.list(id) })}
          onCancel={() => setDrafting(false)}
        />
      )}
      {kinds.map(({ kind, lines, held: list, versions }) => (
        <section key={kind} className={styles.part}>
          <h2>{t.kinds[kind]}</h2>
          <p className={styles.quiet}>
            {t.meanings[kind]} {lines.length > 0 && `${t.source}: `}
            <SourceLines of={lines.join(" ")} /> {t.notInSource}
          </p>
          {list ? <HeldList list={list} /> : <Empty title={t.noneHeld}>{t.noneHeldDetail}</Empty>}
          {versions.length > 0 && <Versions versions={versions} today={today} />}
        </section>
      ))}
    </>
  );
}

function HeldList({ list }: { list: NegativeList }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <p className={styles.tools}>
        <PageLink to={integrityPaths.list(list.id)}>
          <Words of={list.title} />
        </PageLink>
        <span className={styles.mark}>{t.version(list.version)}</span>
        <span className={styles.quiet}>{t.from(list.validFrom, list.validTo)}</span>
        {list.isSample && <SampleMark isShort />}
      </p>
      <Items items={list.items} />
    </>
  );
}

/** The items of a version in their order. */
export function Items({ items }: { items: NegativeList["items"] }) {
  const t = useTexts({ zh, en });
  return (
    <ol aria-label={t.items}>
      {items.map(({ id, words, basis }) => (
        <li key={id} className={styles.text}>
          <Words of={words} /> <span className={styles.quiet}>{basis ?? t.noBasis}</span>
        </li>
      ))}
    </ol>
  );
}

function Versions({ versions, today }: { versions: readonly ListHead[]; today: string }) {
  const t = useTexts({ zh, en });
  return (
    <>
      <h3>{t.versions}</h3>
      <ul className={styles.plain}>
        {versions.map((one) => (
          <li key={one.id}>
            <PageLink to={integrityPaths.list(one.id)}>{t.version(one.version)}</PageLink>{" "}
            <span className={styles.mark}>{t.states[listStanding(one, today)]}</span>{" "}
            <span className={styles.quiet}>{t.from(one.validFrom, one.validTo)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
