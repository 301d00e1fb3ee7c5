import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { languageTags } from "../../../platform/i18n/language.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import type { Mechanism } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { MechanismState } from "./MechanismState.tsx";
import styles from "./mission.module.css";
import { QuotationLink } from "./QuotationLink.tsx";
import { mechanismQuery } from "./queries.ts";

/** One mechanism: its sentences, the room that serves it, and the journeys that proved it. */
export function MechanismPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(mechanismQuery(id));
  const name = query.data && pick({ zh: query.data.terms[0] ?? id, en: query.data.nameEn }, language).text;
  return (
    <Screen name={name ? `${id} ${name}` : id} marks={query.data && <MechanismState state={query.data.state} />}>
      <Loaded query={query} shape="text">
        {(mechanism) => <MechanismFacts mechanism={mechanism} />}
      </Loaded>
    </Screen>
  );
}

function MechanismFacts({ mechanism }: { mechanism: Mechanism }) {
  const t = useTexts({ zh, en });
  const room = mechanism.rooms.find((one) => one.id === mechanism.room);
  const capability = mechanism.capabilities.find((one) => one.code === mechanism.capability);
  return (
    <>
      <FieldList>
        <div>
          <dt>{t.detail.state}</dt>
          <dd>{t.stateMeanings[mechanism.state]}</dd>
        </div>
        <div>
          <dt>{t.detail.room}</dt>
          <dd>
            <Words of={{ zh: room?.nameZh ?? mechanism.room, en: room?.nameEn ?? null }} />
            {room?.exists && room.opens && (
              <PageLink to={room.opens} search={{ mechanism: mechanism.id }} className={styles.opens}>
                {t.openRoom}
              </PageLink>
            )}
            {!room?.exists && <span className={styles.missing}>{t.roomMissing}</span>}
          </dd>
        </div>
        <div>
          <dt>{t.columns.capability}</dt>
          <dd>
            <Words of={{ zh: capability?.nameZh ?? mechanism.capability, en: capability?.nameEn ?? null }} />
          </dd>
        </div>
        <div>
          <dt>{t.detail.names}</dt>
          <dd lang={languageTags.zh}>{mechanism.terms.join(t.separator)}</dd>
        </div>
      </FieldList>
      <h2>{t.detail.quotations}</h2>
      <ul className={styles.quotations}>
        {mechanism.quotations.map((quotation) => (
          <li key={`${quotation.document} ${quotation.at}`}>
            <QuotationLink quotation={quotation} documents={mechanism.documents} />
          </li>
        ))}
      </ul>
      <h2>{t.detail.evidence}</h2>
      {mechanism.evidence.length === 0 ? (
        <p className={styles.absent}>{t.detail.noEvidence}</p>
      ) : (
        <ul className={styles.journeys}>
          {mechanism.evidence.map((line) => (
            <li key={`${line.journey} ${line.recordKind}`}>
              {line.journey} · <code>{line.recordKind}</code>
            </li>
          ))}
        </ul>
      )}
      <h2>{t.detail.analysis}</h2>
      <dl className={styles.analysis} lang={languageTags.en}>
        {(["says", "usedBy", "softwareMust"] as const).map((key) => (
          <div key={key}>
            <dt>{t.detail[key]}</dt>
            <dd>{mechanism[key]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
