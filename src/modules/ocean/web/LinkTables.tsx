import { useMemo } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { LinkPage } from "../contract/links.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { shownDelay, shownTime } from "./times.ts";

type Observation = LinkPage["observations"][number];

/** What the link sent last, with the flag behind a value where it bears one. */
export function Observations({ page }: { page: LinkPage }) {
  const texts = useTexts({ zh, en });
  const t = texts.link;
  const language = useLanguage();
  const { observations, columns: parts, mayRead } = page;
  const columns = useMemo((): Column<Observation>[] => {
    const isPlaced = observations.some(({ longitude }) => longitude !== null);
    return [
      {
        key: "observedAt",
        title: texts.fixed.observedAt ?? "",
        width: 150,
        onCard: "title",
        cell: ({ observedAt }) => shownTime(observedAt),
      },
      {
        key: "delay",
        title: t.arrived,
        width: 190,
        cell: ({ observedAt, arrivedAt }) =>
          `${shownTime(arrivedAt)} (${shownDelay((Date.parse(arrivedAt) - Date.parse(observedAt)) / 1000, texts.links.delay)})`,
      },
      ...(isPlaced
        ? [
            {
              key: "place",
              title: `${texts.fixed.longitude} / ${texts.fixed.latitude}`,
              width: 190,
              cell: ({ longitude, latitude }: Observation) =>
                longitude === null || latitude === null ? "" : `${longitude.toFixed(4)} / ${latitude.toFixed(4)}`,
            },
          ]
        : []),
      ...parts
        .filter(({ code }) => observations.some(({ values }) => values[code] !== undefined))
        .map(({ code, name, unit }) => ({
          key: code,
          title: `${pick(name, language).text}${unit ? ` (${unit})` : ""}`,
          width: 150,
          cell: ({ values, flags }: Observation) =>
            [values[code] ?? "", flags[code] ? `[${flags[code]}]` : ""].join(" "),
        })),
    ];
  }, [observations, parts, texts, t, language]);
  return (
    <section className={styles.part}>
      <h2>{t.observations}</h2>
      <DataTable
        label={t.observations}
        columns={columns}
        rows={observations}
        rowKey={({ id }) => id}
        empty={<p className={styles.quiet}>{mayRead ? t.none : t.closed}</p>}
      />
    </section>
  );
}

/** What broke the profile, with its codes, as it came. */
export function Refused({ page: { refused } }: { page: LinkPage }) {
  const texts = useTexts({ zh, en });
  const t = texts.link;
  return (
    <section className={styles.part}>
      <h2>{t.refused}</h2>
      {refused.length === 0 && <p className={styles.quiet}>{t.noRefused}</p>}
      <ul className={styles.plain}>
        {refused.map(({ id, arrivedAt, sequence, times, faults, raw }) => (
          <li key={id} className={styles.entry}>
            <p>
              {[
                shownTime(arrivedAt),
                sequence === null ? null : `${texts.fixed.sequence} ${sequence}`,
                times > 1 ? `${t.times} ${times}` : null,
              ]
                .filter((part) => part !== null)
                .join(" · ")}
            </p>
            {faults.map(({ column, code, value }) => (
              <p key={`${column} ${code}`}>
                {[column, `${texts.faults[code]} (${code})`, value].filter(Boolean).join(" · ")}
              </p>
            ))}
            <p className={styles.hash}>{raw}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
