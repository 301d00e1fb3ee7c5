import { queryOptions, useQuery } from "@tanstack/react-query";
import { formatDate, formatDateTime } from "../../../../platform/i18n/dates.ts";
import { pick } from "../../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../../web/ui/DataTable.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import type { OwnData } from "../../contract/own-data.ts";
import { registerOf } from "../../definitions/all.ts";
import { talentService } from "../../definitions/tal/talent-service.ts";
import { en } from "../../own-data-texts.en.ts";
import { zh } from "../../own-data-texts.zh.ts";
import { en as personalEn } from "../../personal-texts.en.ts";
import { zh as personalZh } from "../../personal-texts.zh.ts";
import { registersKey } from "../queries.ts";
import styles from "../registers.module.css";
import { StateMark } from "../StateMark.tsx";
import { useValueText } from "../use-value-text.ts";

const ownQuery = queryOptions({
  queryKey: [...registersKey, "own-data"],
  queryFn: ({ signal }) => loaded(api.GET("/api/registers/personal/own", { signal })),
});

/** What is kept about whoever is signed in, what for and until when, who has read it; all of it as a file. */
export function OwnDataPage() {
  return (
    <Screen>
      <Loaded query={useQuery(ownQuery)} shape="text">
        {(own) => <Own own={own} />}
      </Loaded>
    </Screen>
  );
}

type OwnRecord = OwnData["records"][number];
type Access = OwnData["accesses"][number];

function Own({ own }: { own: OwnData }) {
  const { own: t } = useTexts({ zh, en });
  const { records, accesses } = own;
  const columns = useAccessColumns(records);
  if (records.length === 0)
    return (
      <>
        <Answer question={t.question} answer={t.none} />
        <p className={styles.hint}>{t.noneHint}</p>
      </>
    );
  return (
    <>
      <Answer question={t.question} answer={t.answer(records.length, own.accessTotal)} />
      <div className={styles.tools}>
        <a href="/api/registers/personal/own/export" download>
          {t.export}
        </a>
        <span className={styles.hint}>{t.exportHint}</span>
      </div>
      {own.entitlements.length > 0 && <Entitlements of={own.entitlements} />}
      {records.map((record) => (
        <OwnRecordPart key={record.id} own={own} record={record} />
      ))}
      <section className={styles.section}>
        <h2>{t.accesses}</h2>
        {own.accessTotal > accesses.length && (
          <p className={styles.hint}>{t.newest(accesses.length, own.accessTotal)}</p>
        )}
        <DataTable
          label={t.accesses}
          columns={columns}
          rows={accesses}
          rowKey={(access) => `${access.id} ${access.record}`}
          empty={<Empty title={t.noAccess} />}
        />
      </section>
      <p className={styles.hint}>{t.wrong}</p>
    </>
  );
}

/** What the person is entitled to today, service by service, and how far a request is. */
function Entitlements({ of }: { of: OwnData["entitlements"] }) {
  const { own: t } = useTexts({ zh, en });
  const language = useLanguage();
  const services: Readonly<Record<string, { zh: string; en: string }>> = talentService.fields.service.choices;
  const states: Readonly<Record<string, { label: { zh: string; en: string } }>> = talentService.lifeCycle.states;
  return (
    <section className={styles.section}>
      <h2>{t.entitlements}</h2>
      <DataTable
        label={t.entitlements}
        rows={of}
        rowKey={({ service, source }) => `${source} ${service}`}
        empty={<Empty title={t.noAccess} />}
        columns={[
          {
            key: "service",
            title: t.service,
            onCard: "title",
            cell: ({ service }) => services[service]?.[language] ?? service,
          },
          { key: "source", title: t.byWhat, width: 200, cell: ({ source }) => t.sources[source] },
          { key: "until", title: t.until, width: 160, cell: ({ until }) => until ?? t.openEnd },
          {
            key: "request",
            title: t.request,
            width: 200,
            cell: ({ request }) => (request === null ? t.notAsked : (states[request]?.label[language] ?? request)),
          },
        ]}
      />
    </section>
  );
}

function OwnRecordPart({ own, record }: { own: OwnData; record: OwnRecord }) {
  const { own: t } = useTexts({ zh, en });
  const language = useLanguage();
  const text = useValueText(own.words);
  const definition = registerOf(record.register);
  if (!definition) return null;
  const label = (field: string) => definition.fields[field]?.label[language] ?? field;
  return (
    <section className={styles.section}>
      <h2>{definition.title[language]}</h2>
      <FieldList>
        <div>
          <dt>{t.record}</dt>
          <dd>{pick(record.name, language).text}</dd>
        </div>
        <div>
          <dt>{t.state}</dt>
          <dd>
            <StateMark definition={definition} state={record.state} /> {formatDate(new Date(record.changedAt))}
          </dd>
        </div>
        <div>
          <dt>{t.purpose}</dt>
          <dd>{definition.personalPurpose?.[language]}</dd>
        </div>
        <div>
          <dt>{t.keptLabel}</dt>
          <dd>{t.kept(record.retainedUntil, own.retentionYears)}</dd>
        </div>
        {Object.entries(record.fields).map(([field, held]) => {
          const kind = definition.fields[field];
          return (
            kind && (
              <div key={field}>
                <dt>{label(field)}</dt>
                <dd>{text.value(kind, held)}</dd>
              </div>
            )
          );
        })}
      </FieldList>
      {record.withheld.length > 0 && (
        <p className={styles.hint}>{t.withheld(record.withheld.map(label).join(language === "zh" ? "、" : ", "))}</p>
      )}
    </section>
  );
}

function useAccessColumns(records: readonly OwnRecord[]): Column<Access>[] {
  const { own: t } = useTexts({ zh, en });
  const { ways, among } = useTexts({ zh: personalZh, en: personalEn });
  const language = useLanguage();
  const nameOf = (id: string) => {
    const found = records.find((one) => one.id === id);
    return found ? pick(found.name, language).text : id;
  };
  return [
    { key: "when", title: t.when, width: 160, cell: ({ at }) => formatDateTime(at), onCard: "title" },
    { key: "by", title: t.by, width: 160, cell: ({ by }) => by, onCard: "line" },
    {
      key: "way",
      title: t.way,
      width: 220,
      cell: ({ way, records: count }) => [ways[way], count > 1 && among(count)].filter(Boolean).join(" · "),
      onCard: "line",
    },
    {
      key: "purpose",
      title: t.purpose,
      cell: ({ register }) => registerOf(register)?.personalPurpose?.[language],
      onCard: "line",
    },
    { key: "record", title: t.record, width: 220, cell: ({ record }) => nameOf(record), onCard: "line" },
  ];
}
