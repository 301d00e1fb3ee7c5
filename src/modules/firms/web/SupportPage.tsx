import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../platform/i18n/pick.ts";
import { useAreaNames } from "../../../web/areas.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Offer, Support } from "../contract/support.ts";
import { firmStewards } from "../contract.ts";
import { en } from "../support-texts.en.ts";
import { zh } from "../support-texts.zh.ts";
import { en as firmsEn } from "../texts.en.ts";
import { zh as firmsZh } from "../texts.zh.ts";
import { FirmChoice } from "./FirmChoice.tsx";
import { supportSearch } from "./firm-search.ts";
import styles from "./firms.module.css";
import { firmPaths } from "./paths.ts";
import { supportQuery } from "./queries.ts";

/** What a firm can ask for and why; for those who keep the register also how many firms fulfil each policy. */
export function SupportPage() {
  const t = useTexts({ zh, en }).support;
  const list = useTexts({ zh: firmsZh, en: firmsEn }).list;
  const [{ firm }, setSearch] = useSearchState(supportSearch);
  const query = useQuery(supportQuery(firm));
  const isSteward = useHasRole(firmStewards);
  return (
    <Screen within={[{ text: list.title, to: firmPaths.list() }]}>
      <Loaded query={query} shape="table" rows={8}>
        {(support) => (
          <>
            <Answered support={support} isSteward={isSteward} />
            {isSteward && (
              <div className={styles.chooser}>
                <label htmlFor="support-firm">{t.choose}</label>
                <FirmChoice id="support-firm" except="" onChange={(code) => setSearch({ firm: code })} />
              </div>
            )}
            {(support.firm !== null || isSteward) && <Offers support={support} />}
            <p className={styles.quiet}>{t.note}</p>
            {!isSteward && support.firm && <PageLink to="/registers/service-request/add">{t.ask}</PageLink>}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Answered({ support: { firm, offers }, isSteward }: { support: Support; isSteward: boolean }) {
  const t = useTexts({ zh, en }).support;
  const count = (fit: Offer["fit"]) => offers.filter((one) => one.fit === fit).length;
  const checked = offers.filter(({ reach }) => reach !== null).length;
  const answer = firm
    ? t.answer(offers.length, count("fits"), count("misses-one"))
    : isSteward
      ? t.reachAnswer(offers.length, checked)
      : t.noFirm;
  return <Answer question={t.question(firm?.name ?? null)} answer={answer} />;
}

function Offers({ support }: { support: Support }) {
  const t = useTexts({ zh, en }).support;
  const language = useLanguage();
  const columns: Column<Offer>[] = [
    {
      key: "offer",
      title: t.offer,
      ...(support.firm ? { width: 300 } : {}),
      onCard: "title",
      cell: ({ register, id, name }) => (
        <PageLink to={`/registers/${register}/${id}`}>{pick(name, language).text}</PageLink>
      ),
    },
    {
      key: "kind",
      title: t.kind,
      width: 190,
      cell: ({ register, isOpen }) => (
        <>
          {t.registers[register]}
          <span className={styles.state}>{isOpen ? t.open : t.notOpen}</span>
        </>
      ),
    },
    ...(support.firm
      ? [
          { key: "fit", title: t.fit, width: 190, cell: ({ fit }: Offer) => (fit ? t.fits[fit] : "") },
          { key: "reasons", title: t.reasons, cell: (offer: Offer) => <Reasons offer={offer} of={support} /> },
        ]
      : [{ key: "reach", title: t.reach, width: 220, cell: (offer: Offer) => <Reach offer={offer} /> }]),
  ];
  return (
    <DataTable
      label={t.title}
      columns={columns}
      rows={support.offers}
      rowKey={({ id }) => id}
      empty={<Empty title={t.none} />}
    />
  );
}

function Reasons({ offer: { reasons }, of: { kinds } }: { offer: Offer; of: Support }) {
  const t = useTexts({ zh, en }).support;
  const language = useLanguage();
  const { nameOf: areaName } = useAreaNames();
  const wordOf = (condition: string, wanted: string) =>
    condition === "title"
      ? (kinds.find(({ code }) => code === wanted)?.name[language] ?? wanted)
      : condition === "pool"
        ? (t.pools[wanted] ?? wanted)
        : (areaName(wanted) ?? wanted);
  return reasons
    .map(({ condition, wanted, state, until }) => t.reason(condition, wordOf(condition, wanted), state, until))
    .join(t.separator);
}

/** Where only titles and places decide, the firms themselves can be opened. */
function Reach({ offer: { reach, title, place } }: { offer: Offer }) {
  const t = useTexts({ zh, en }).support;
  if (reach === null) return t.notChecked;
  if (title === null) return t.reachOf(reach);
  return (
    <PageLink to={firmPaths.list()} search={{ title: [title], state: "valid", ...(place ? { place: [place] } : {}) }}>
      {t.reachOf(reach)}
    </PageLink>
  );
}
