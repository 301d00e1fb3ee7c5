import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { Choice } from "../../../web/ui/Field.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Profile, ProfileColumn, ProfileList } from "../contract/profiles.ts";
import { workerRoles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { CheckForm } from "./CheckForm.tsx";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { oceanQueries } from "./queries.ts";
import { profileSearch } from "./searches.ts";
import { shownTime } from "./times.ts";

/** What data have to look like, and the check of a file. */
export function ProfilesPage() {
  return (
    <Screen>
      <Loaded query={useQuery(oceanQueries.profiles())} shape="text">
        {(list) => <Profiles list={list} />}
      </Loaded>
    </Screen>
  );
}

const workers: readonly string[] = workerRoles;

function Profiles({ list: { profiles, links } }: { list: ProfileList }) {
  const t = useTexts({ zh, en }).profiles;
  const language = useLanguage();
  const user = useUser();
  const [search, setSearch] = useSearchState(profileSearch);
  const profile = profiles.find(({ code }) => code === search.profile) ?? profiles[0];
  if (!profile) return <Empty title={t.none} />;
  const isWorker = user?.roles.some((role) => workers.includes(role)) ?? false;
  return (
    <>
      <Answer question={t.question} answer={t.answer(profiles.length)} />
      <div className={styles.pair}>
        <Choice
          label={t.title}
          value={profile.code}
          choices={profiles.map(({ code, name }) => ({ value: code, label: name[language] }))}
          onChange={(code) => setSearch({ profile: code })}
        />
      </div>
      <One profile={profile} />
      <CheckForm key={profile.code} profile={profile} links={links.filter((one) => one.profile === profile.code)} />
      {isWorker && <Files />}
    </>
  );
}

function One({ profile }: { profile: Profile }) {
  const t = useTexts({ zh, en }).profiles;
  const language = useLanguage();
  const and = language === "zh" ? "、" : ", ";
  const columns = useMemo(
    (): Column<ProfileColumn>[] => [
      { key: "name", title: t.column, width: 180, onCard: "title", cell: ({ name }) => name[language] },
      { key: "code", title: t.code, width: 150, cell: ({ code }) => <code>{code}</code> },
      {
        key: "unit",
        title: t.unit,
        width: 130,
        // A unit that is a word stands in braces; what people call it is Chinese.
        cell: ({ unit, unitName }) =>
          unit === null
            ? ""
            : unitName === unit
              ? unit
              : language === "en" && unit.startsWith("{")
                ? unit.slice(1, -1)
                : `${unitName} (${unit})`,
      },
      { key: "required", title: t.required, width: 80, cell: ({ isRequired }) => (isRequired ? t.yes : "") },
      {
        key: "range",
        title: t.range,
        cell: ({ least, most, words }) =>
          words.length > 0
            ? words.map(({ code, name }) => (code === name[language] ? code : `${code} ${name[language]}`)).join(and)
            : [least, most].every((bound) => bound === null)
              ? ""
              : `${least ?? ""} … ${most ?? ""}`,
      },
    ],
    [t, language, and],
  );
  const fields = [
    [t.column, `${profile.code} · ${t.version(profile.version, profile.validFrom)}`],
    [t.basis, profile.basis ?? ""],
    [t.source, profile.source[language]],
    [t.position, profile.isPlaced ? t.placed : t.notPlaced],
    [
      t.flags,
      profile.flags
        ? `${profile.flags.name[language]}: ${profile.flags.values
            .map(({ code, name, isUsable }) => `${code} ${name[language]}${isUsable ? ` (${t.usable})` : ""}`)
            .join(and)}`
        : "",
    ],
  ] as const;
  return (
    <section className={styles.part}>
      <h2>{profile.name[language]}</h2>
      <p className={styles.text}>{profile.about[language]}</p>
      <FieldList>
        {fields
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </FieldList>
      <DataTable
        label={profile.name[language]}
        columns={columns}
        rows={profile.columns}
        rowKey={({ code }) => code}
        empty={null}
      />
      <p className={styles.tools}>
        <a href={`/api/ocean/profiles/${encodeURIComponent(profile.code)}/schema`}>{t.schema}</a>
      </p>
    </section>
  );
}

/** What the own organisation had checked. */
function Files() {
  const t = useTexts({ zh, en });
  return (
    <section className={styles.part}>
      <h2>{t.profiles.files}</h2>
      <Loaded query={useQuery(oceanQueries.files())} shape="text">
        {({ files }) =>
          files.length === 0 ? (
            <p className={styles.quiet}>{t.profiles.noFiles}</p>
          ) : (
            <ul className={styles.plain}>
              {files.map(({ id, name, rows, sound, at }) => (
                <li key={id}>
                  <PageLink to={oceanPaths.file(id)}>{name}</PageLink>
                  {` · ${shownTime(at)} · ${t.report.sound} ${sound} / ${rows}`}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
