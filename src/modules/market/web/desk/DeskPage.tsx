import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { useHasRole } from "../../../../web/session.ts";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { brokerRoles, deskStewards } from "../../contract/lead.ts";
import type { Desk } from "../../contract/match.ts";
import { deskEn as en } from "../../desk-texts.en.ts";
import { deskZh as zh } from "../../desk-texts.zh.ts";
import { BrokerQueue } from "./BrokerQueue.tsx";
import { LeadTable } from "./LeadTable.tsx";
import { OpenQuestions } from "./OpenQuestions.tsx";
import { ProposalTable } from "./ProposalTable.tsx";
import { deskPaths } from "./paths.ts";
import { deskQuery } from "./queries.ts";

/** The desk: a broker's queue; an owner's questions and leads; for those who keep the market every lead. */
export function DeskPage() {
  return (
    <Screen>
      <Loaded query={useQuery(deskQuery())} shape="table">
        {(desk) => <OwnDesk desk={desk} />}
      </Loaded>
    </Screen>
  );
}

function OwnDesk({ desk }: { desk: Desk }) {
  const t = useTexts({ zh, en }).desk;
  const isBroker = useHasRole(brokerRoles);
  const isSteward = useHasRole(deskStewards);
  const { leads, ended, proposals, questions } = desk;
  const own = isBroker ? leads.filter((one) => one.isBroker) : leads;
  const count = (clock: "late" | "soon") => own.filter((one) => one.clock === clock).length;
  const asked = questions.filter((one) => one.isYours);
  return (
    <>
      <Answer
        question={t.question}
        answer={
          isBroker || isSteward
            ? t.answer(count("late"), count("soon"), proposals.length)
            : t.answerOwner(asked.length, own.length)
        }
        evidence={[
          { key: "concepts", shown: <PageLink to={deskPaths.concepts()}>{t.concepts}</PageLink> },
          { key: "funnel", shown: <PageLink to={deskPaths.funnel()}>{t.funnel}</PageLink> },
        ]}
      />
      {asked.length > 0 && <OpenQuestions questions={asked} />}
      {isBroker && <BrokerQueue leads={own} proposals={proposals} />}
      {!isBroker && (
        <>
          <h2>{t.leads}</h2>
          <LeadTable
            label={t.leads}
            leads={own}
            empty={<Empty title={t.noLeads}>{isSteward ? t.noLeadsDetail : t.noAsked}</Empty>}
          />
          {isSteward && proposals.length > 0 && <ProposalTable label={t.proposals} proposals={proposals} />}
        </>
      )}
      {ended.length > 0 && (
        <>
          <h2>{t.ended}</h2>
          <LeadTable label={t.ended} leads={ended} empty={null} />
        </>
      )}
    </>
  );
}
