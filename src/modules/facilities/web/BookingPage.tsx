import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { formatDateTime } from "../../../platform/i18n/dates.ts";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { FieldList } from "../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import type { BookingPage as Page } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { BookingActs } from "./BookingActs.tsx";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";
import { spanOf } from "./times.ts";

/** One booking: who asked for what, what became of it, and what can be done next. */
export function BookingPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const query = useQuery(facilitiesQueries.booking(id));
  return (
    <Screen name={query.data?.title ?? id} marks={query.data?.isSample && <SampleMark />}>
      <Loaded query={query} shape="text">
        {(page) => <One page={page} />}
      </Loaded>
    </Screen>
  );
}

function One({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.booking;
  return (
    <>
      <Answer
        question={t.question}
        answer={`${texts.states[page.state]} · ${texts.span(...spanOf(page.from, page.to))}`}
      />
      <BookingActs page={page} />
      <About page={page} />
      <section className={styles.part}>
        <h2>{t.steps}</h2>
        <ul className={styles.plain}>
          {page.steps.map((step) => (
            <li key={`${step.at} ${step.act}`} className={styles.entry}>
              {[formatDateTime(step.at, "Asia/Shanghai"), t.acts[step.act], step.by].filter(Boolean).join(" · ")}
              {step.words && <p className={styles.text}>{step.words}</p>}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function About({ page }: { page: Page }) {
  const texts = useTexts({ zh, en });
  const t = texts.booking;
  const r = texts.request;
  const language = useLanguage();
  const yuan = (fen: number | null): string | null => (fen === null ? null : texts.yuan(fen));
  const fields: readonly (readonly [string, ReactNode])[] = [
    [texts.bookings.number, page.number],
    [
      t.resource,
      <PageLink key="resource" to={facilitiesPaths.resource(page.resource.id)}>
        {pick(page.resource.name, language).text}
      </PageLink>,
    ],
    [t.asker, page.asker && pick(page.asker, language).text],
    [t.keeper, page.keeper && pick(page.keeper, language).text],
    [t.purpose, texts.purposes[page.purpose]],
    [t.people, page.people],
    [r.needs, page.needs],
    [r.seaArea, page.seaArea],
    [r.environment, page.environment],
    [r.safety, page.safetyFile],
    [r.qualification, page.qualification],
    [r.secrecy, page.purpose === "maintenance" ? null : texts.secrecy[page.secrecy]],
    [t.reckoned, yuan(page.reckoned)],
    [t.voucher, page.voucher && `${pick(page.voucher.name, language).text} ${texts.yuan(page.voucher.faceValue)}`],
    [t.hours, page.hours === null ? null : `${page.hours} ${texts.hour}`],
    [t.result, page.result],
    [
      t.report,
      page.reportNumber && (
        <PageLink to={facilitiesPaths.check()} search={{ number: page.reportNumber }}>
          {page.reportNumber}
        </PageLink>
      ),
    ],
    [t.charge, yuan(page.charge)],
    [t.voucherPays, page.voucher && yuan(page.voucherPays)],
    [t.invoice, page.invoice],
    [t.rating, page.rating === null ? null : t.stars(page.rating)],
  ];
  return (
    <FieldList>
      {fields
        .filter(([, value]) => value !== null && value !== "")
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </FieldList>
  );
}
