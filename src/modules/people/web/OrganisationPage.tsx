import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { SourceLines } from "../../../web/SourceLines.tsx";
import { useHasRole } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { useAreaName } from "../../../web/use-area-name.ts";
import type { OrganisationDetail } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { AddNameForm } from "./AddNameForm.tsx";
import { OrganisationNames } from "./OrganisationNames.tsx";
import styles from "./OrganisationPage.module.css";
import { peoplePaths } from "./paths.ts";
import { organisationQuery } from "./queries.ts";

/** One organisation: what it is, every name it has borne with its dates, and its people. */
export function OrganisationPage() {
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(organisationQuery(code));
  const name = query.data && pick({ zh: query.data.nameZh, en: query.data.nameEn }, language).text;
  return (
    <Screen name={name ?? code} marks={query.data?.sample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(organisation) => <Organisation organisation={organisation} />}
      </Loaded>
    </Screen>
  );
}

function Organisation({ organisation }: { organisation: OrganisationDetail }) {
  const t = useTexts({ zh, en });
  const o = t.organisations;
  const canAdd = useHasRole(["administrator", "commission-office"]);
  const areaName = useAreaName();
  const { parent, names, people } = organisation;
  return (
    <>
      <Answer
        question={o.oneQuestion}
        answer={o.oneAnswer(t.organisationKinds[organisation.kind], names.length, people.length)}
      />
      <FieldList>
        <div>
          <dt>{o.kind}</dt>
          <dd>{t.organisationKinds[organisation.kind]}</dd>
        </div>
        {organisation.area && (
          <div>
            <dt>{o.area}</dt>
            <dd>{areaName(organisation.area)}</dd>
          </div>
        )}
        <div>
          <dt>{o.creditCode}</dt>
          <dd className={organisation.creditCode ? styles.code : styles.absent}>
            {organisation.creditCode ?? o.noCreditCode}
          </dd>
        </div>
        {parent && (
          <div>
            <dt>{o.parent}</dt>
            <dd>
              <PageLink to={peoplePaths.organisation(parent.code)}>
                <Words of={{ zh: parent.nameZh, en: parent.nameEn }} />
              </PageLink>
            </dd>
          </div>
        )}
        {organisation.basis && (
          <div>
            <dt>{o.basis}</dt>
            <dd>
              <SourceLines of={organisation.basis} />
            </dd>
          </div>
        )}
      </FieldList>
      <h2>{o.names}</h2>
      <OrganisationNames names={names} />
      <AddNameForm code={organisation.code} reason={canAdd ? null : o.addNameReason} />
      <h2>{o.people}</h2>
      {people.length === 0 ? (
        <p className={styles.absent}>{o.noPeople}</p>
      ) : (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.name}>
              {person.name}
              <span className={styles.roles}>{person.roles.map((role) => t.roles[role]).join(t.signIn.comma)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
