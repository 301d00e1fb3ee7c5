import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { PageLink } from "../../../web/PageLink.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { Answer } from "../../../web/ui/Answer.tsx";
import { type Column, DataTable } from "../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { SampleMark } from "../../../web/ui/SampleMark.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import type { Booking } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesPaths } from "./paths.ts";
import { facilitiesQueries } from "./queries.ts";
import { spanOf } from "./times.ts";

/** The bookings that one's organisation asked for, or keeps the resource of. */
export function BookingsPage() {
  return (
    <Screen>
      <Loaded query={useQuery(facilitiesQueries.bookings())} shape="table">
        {({ bookings, waiting }) => <Bookings bookings={bookings} waiting={waiting} />}
      </Loaded>
    </Screen>
  );
}

function Bookings({ bookings, waiting }: { bookings: readonly Booking[]; waiting: number }) {
  const texts = useTexts({ zh, en });
  const t = texts.bookings;
  const language = useLanguage();
  const navigate = useNavigate();
  const columns: Column<Booking>[] = [
    {
      key: "number",
      title: t.number,
      width: 210,
      onCard: "title",
      cell: ({ id, number, isSample }) => (
        <>
          <PageLink to={facilitiesPaths.booking(id)}>{number}</PageLink> {isSample && <SampleMark isShort />}
        </>
      ),
    },
    { key: "resource", title: t.resource, cell: ({ resource }) => pick(resource.name, language).text },
    { key: "asker", title: t.asker, width: 200, cell: ({ asker }) => asker && pick(asker, language).text },
    { key: "time", title: t.time, width: 280, cell: ({ from, to }) => texts.span(...spanOf(from, to)) },
    {
      key: "state",
      title: t.state,
      width: 110,
      cell: ({ state }) => <span className={styles.mark}>{texts.states[state]}</span>,
    },
  ];
  return (
    <>
      <Answer question={t.question} answer={t.answer(bookings.length, waiting)} />
      <DataTable
        label={t.title}
        columns={columns}
        rows={bookings}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: facilitiesPaths.booking(id) })}
        empty={
          <Empty title={t.none}>
            <p>{t.noneHint}</p>
          </Empty>
        }
      />
    </>
  );
}
