import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { ResourcePage as Page } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { ClosureForm, CostForm, TermsForm } from "./KeeperForms.tsx";
import { facilitiesQueries } from "./queries.ts";
import { RequestForm } from "./RequestForm.tsx";
import { spanOf } from "./times.ts";
import { UseFigureList } from "./UseFigureList.tsx";
import { Weeks } from "./Weeks.tsx";

/** One shared resource: what it is, on which terms, when it is taken, how it is used; the way to book it. */
export function ResourcePage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const language = useLanguage();
  const query = useQuery(facilitiesQueries.resource(id));
  const name = query.data && pick(query.data.resource.name, language).text;
  return (
    <Screen name={name ?? id} marks={query.data?.resource.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(page) => <One page={page} />}
      </Loaded>
    </Screen>
  );
}

type Doing = "request" | "terms" | "closure" | "cost";

function One({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  const user = useUser();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { resource, taken, isKeeper } = page;
  const isOpen = resource.state === "open";
  const answer = !isOpen ? t.closed : resource.terms ? t.bookable(taken.length) : t.noTerms;
  const reason = !isOpen
    ? t.closed
    : !resource.terms
      ? t.noTerms
      : user
        ? user.organisation
          ? null
          : texts.errors["facilities.no-organisation"]({})
        : texts.request.signIn;
  const [day, setDay] = useState<string | null>(null);
  const ask = (on: string | null) => {
    setDay(on);
    setDoing("request");
  };
  const done = () => setDoing(null);
  return (
    <>
      <Answer question={t.question} answer={answer} />
      <p className={styles.tools}>
        <ReasonButton type="primary" reason={reason} onClick={() => ask(null)}>
          {texts.request.open}
        </ReasonButton>
        {isKeeper && (
          <>
            <Button onClick={() => setDoing("terms")}>{resource.terms ? t.changeTerms : t.setTerms}</Button>
            <Button onClick={() => setDoing("closure")}>{t.closeHours}</Button>
            <Button onClick={() => setDoing("cost")}>{t.enterCost}</Button>
          </>
        )}
        <a href={`/api/facilities/resources/${resource.id}/calendar.ics`} download>
          {t.calendar}
        </a>
      </p>
      {doing === "request" && <RequestForm key={day} page={page} day={day} onDone={done} />}
      {doing === "terms" && <TermsForm resource={resource} onDone={done} />}
      {doing === "closure" && <ClosureForm resource={resource} onDone={done} />}
      {doing === "cost" && <CostForm resource={resource} year={page.year} onDone={done} />}
      <Taken page={page} onDay={reason === null ? ask : null} />
      <About page={page} />
      <section className={styles.part}>
        <h2>{t.use(page.year)}</h2>
        <UseFigureList use={page.use} />
      </section>
      {page.money && <Money money={page.money} />}
    </>
  );
}

function About({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  const language = useLanguage();
  const { resource, scenario, parts } = page;
  const { terms } = resource;
  const price = (fen: number | null): string =>
    fen === null ? texts.list.notSaid : fen === 0 ? texts.list.free : texts.perHour(fen);
  const and = language === "zh" ? "、" : ", ";
  const fields: readonly (readonly [string, ReactNode])[] = [
    [t.kind, texts.kinds[resource.kind] ?? resource.kind],
    [t.keeper, resource.keeper && pick(resource.keeper, language).text],
    [t.platform, resource.platform && pick(resource.platform.name, language).text],
    [t.park, resource.park && pick(resource.park.name, language).text],
    [t.scenario, scenario && pick(scenario.name, language).text],
    [t.city, resource.city],
    [t.access, resource.accessClass],
    [t.tests, resource.tests],
    [t.parts, parts.map(({ name }) => pick(name, language).text).join(and)],
    ...(terms
      ? ([
          [t.priceSmall, price(terms.priceSmall ?? terms.priceOther)],
          [t.priceOther, price(terms.priceOther)],
          [t.visitors, terms.visitors],
          [t.safety, terms.needsSafetyFile ? texts.yes : texts.no],
          [t.qualification, terms.needsQualification ? texts.yes : texts.no],
          [t.secrecy, texts.secrecy[terms.secrecy]],
        ] as const)
      : []),
  ];
  return (
    <section className={styles.part}>
      <h2>{t.terms}</h2>
      <FieldList>
        {fields
          .filter(([, value]) => value !== null && value !== undefined && value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </FieldList>
      <p className={styles.quiet}>
        <PageLink to={`/registers/shared-resource/${resource.id}`}>{t.record}</PageLink>
      </p>
    </section>
  );
}

function Taken({ page: { taken, voyages, today }, onDay }: { page: Page; onDay: ((day: string) => void) | null }) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  const language = useLanguage();
  return (
    <>
      <section className={styles.part}>
        <h2>{t.taken}</h2>
        <p className={styles.quiet}>{taken.length === 0 ? t.noneTaken : onDay ? t.weeksHint : t.weeksHintShut}</p>
        <Weeks today={today} taken={taken} onDay={onDay} />
        <ul className={styles.plain}>
          {taken.map((one) => (
            <li key={`${one.from} ${one.purpose} ${one.people}`} className={styles.entry}>
              {[texts.span(...spanOf(one.from, one.to)), texts.purposes[one.purpose], one.people]
                .filter((part) => part !== null)
                .join(" · ")}
            </li>
          ))}
        </ul>
      </section>
      {voyages.length > 0 && (
        <section className={styles.part}>
          <h2>{t.voyages}</h2>
          <ul className={styles.plain}>
            {voyages.map((one) => (
              <li key={one.id} className={styles.entry}>
                <PageLink to={`/registers/voyage/${one.id}`}>{pick(one.name, language).text}</PageLink>
                {` · ${one.to ? texts.span(one.from, one.to) : one.from}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Money({ money }: { money: NonNullable<Page["money"]> }) {
  const texts = useTexts({ zh, en });
  const t = texts.one;
  return (
    <section className={styles.part}>
      <h2>{t.money}</h2>
      <FieldList>
        {(
          [
            [t.income, money.income],
            [t.byVoucher, money.byVoucher],
            [t.cost, money.cost],
          ] as const
        ).map(([label, fen]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{texts.yuan(fen)}</dd>
          </div>
        ))}
      </FieldList>
    </section>
  );
}
