import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { type FirmDetail, firmStewards } from "../contract.ts";
import { doublesEn } from "../doubles-texts.en.ts";
import { doublesZh } from "../doubles-texts.zh.ts";
import { lastDayOf } from "../rules/import-rows.ts";
import { standingEn } from "../standing-texts.en.ts";
import { standingZh } from "../standing-texts.zh.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BondActs } from "./BondActs.tsx";
import { ClassSection } from "./ClassSection.tsx";
import { DoubleHistory } from "./DoubleHistory.tsx";
import { FigureSection } from "./FigureSection.tsx";
import { NameActs, PlaceActs, TitleActs } from "./FirmActs.tsx";
import { NameTable, PlaceTable, TitleTable } from "./FirmTables.tsx";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { firmQuery } from "./queries.ts";

/** One firm: who it is, what it holds now, and everything it was called, where it sat and what it held. */
export function FirmPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const query = useQuery(firmQuery(code));
  const name = query.data && pick(query.data.name, language).text;
  return (
    <Screen
      name={name ?? code}
      within={[{ text: t.list.title, to: firmPaths.list() }]}
      marks={query.data?.isSample && <SampleMark />}
    >
      <Loaded query={query} shape="text">
        {(firm) => <Firm firm={firm} asked={code} />}
      </Loaded>
    </Screen>
  );
}

/** `asked`: the code of the address, which may be that of a record that was joined to it. */
function Firm({ firm, asked }: { firm: FirmDetail; asked: string }) {
  const t = useTexts({ zh, en });
  const d = useTexts({ zh: doublesZh, en: doublesEn });
  const ladder = useTexts({ zh: standingZh, en: standingEn }).standing;
  const language = useLanguage();
  const { nameOf: areaName } = useAreaNames();
  const isSteward = useHasRole(firmStewards);
  const reason = isSteward ? null : t.list.notYours;
  const ownReason = isSteward || firm.isOwn ? null : t.list.notOwn;
  const held = firm.titles.filter(({ state }) => state === "valid" || state === "expiring");
  const nameOf = (title: string) => firm.kinds.find((kind) => kind.code === title)?.name[language] ?? title;
  const [first] = held
    .filter(({ validTo }) => validTo !== null)
    .toSorted((a, b) => ((a.validTo ?? "") < (b.validTo ?? "") ? -1 : 1));
  const sits = firm.places.find(({ validTo }) => validTo === null);
  return (
    <>
      {asked !== firm.code && <Notice kind="info" title={d.joinedHere(asked)} />}
      <Answer
        question={t.one.question}
        answer={t.one.answer(
          held.map(({ title }) => nameOf(title)).join(t.comma),
          sits ? (areaName(sits.place) ?? sits.place) : null,
          first ? t.one.next(nameOf(first.title), lastDayOf(first.validTo) ?? "") : "",
        )}
      />
      <FieldList>
        <div>
          <dt>{t.list.kind}</dt>
          <dd>{t.kinds[firm.kind]}</dd>
        </div>
        <div>
          <dt>{t.list.creditCode}</dt>
          <dd>{firm.creditCode ?? <span className={styles.quiet}>{t.one.noCode}</span>}</dd>
        </div>
        <div>
          <dt>{t.one.basis}</dt>
          <dd>{firm.basis}</dd>
        </div>
      </FieldList>
      <h2>{t.one.titles}</h2>
      <TitleTable firm={firm} />
      {firm.titles.length > 0 && (
        <p className={styles.after}>
          <PageLink {...firmPaths.facts(firm.name.zh)}>{t.one.facts}</PageLink>
        </p>
      )}
      {(isSteward || firm.isOwn) && (
        <p className={styles.after}>
          <PageLink to={firmPaths.standing()} search={{ firm: firm.code }}>
            {ladder.title}
          </PageLink>
        </p>
      )}
      <TitleActs firm={firm} reason={reason} />
      <h2>{t.one.places}</h2>
      <PlaceTable firm={firm} />
      <PlaceActs firm={firm} reason={ownReason} />
      <ClassSection firm={firm} sizeReason={reason} fieldReason={ownReason} />
      <h2>{t.one.names}</h2>
      <NameTable firm={firm} />
      <NameActs firm={firm} reason={ownReason} />
      <FigureSection firm={firm} reason={ownReason} />
      <h2>{t.one.bonds}</h2>
      <FieldList>
        <div>
          <dt>{t.one.parent}</dt>
          <dd>
            {firm.parent ? (
              <PageLink to={firmPaths.firm(firm.parent.code)}>{firm.parent.name}</PageLink>
            ) : (
              <span className={styles.quiet}>{t.one.none}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.one.children}</dt>
          <dd>
            {firm.children.length === 0 && <span className={styles.quiet}>{t.one.none}</span>}
            {firm.children.map(({ code, name }) => (
              <div key={code}>
                <PageLink to={firmPaths.firm(code)}>{name}</PageLink>
              </div>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t.one.participant}</dt>
          <dd>
            {firm.organisation ? (
              <PageLink to={`/organisations/${firm.organisation.code}`}>{firm.organisation.name}</PageLink>
            ) : (
              <span className={styles.quiet}>{t.one.none}</span>
            )}
          </dd>
        </div>
        {firm.joinedOrganisations.length > 0 && (
          <div>
            <dt>{d.alsoParticipants}</dt>
            <dd>
              {firm.joinedOrganisations.map(({ code, name }) => (
                <div key={code}>
                  <PageLink to={`/organisations/${code}`}>{name}</PageLink>
                </div>
              ))}
            </dd>
          </div>
        )}
      </FieldList>
      <BondActs firm={firm} reason={reason} />
      <DoubleHistory firm={firm} reason={reason} />
    </>
  );
}
