import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole, useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Notice } from "../../../web/ui/Notice.tsx";
import type { FactChain, MetricList } from "../contract.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { type EnterFields, EnterForm } from "./EnterForm.tsx";
import { enterSearch } from "./fact-search.ts";
import { factQuery, metricsQuery } from "./queries.ts";

/** Data entry: one number with its evidence, held against its history before it is saved. */
export function EnterPage() {
  const { enter: e } = useTexts({ zh, en });
  const mayEnter = useHasRole([...recorders, "reporter"]);
  const [{ corrects }] = useSearchState(enterSearch);
  const metrics = useQuery(metricsQuery);
  const corrected = useQuery({ ...factQuery(corrects ?? ""), enabled: corrects !== undefined });
  return (
    <Screen>
      <Answer question={e.question} answer={e.answer} />
      {!mayEnter && <Notice kind="warn" title={e.noRight} />}
      <Loaded query={metrics} shape="text">
        {(known) =>
          corrects === undefined ? (
            <Entry known={known} chain={null} />
          ) : (
            <Loaded query={corrected} shape="text">
              {(chain) => <Entry known={known} chain={chain} />}
            </Loaded>
          )
        }
      </Loaded>
    </Screen>
  );
}

/** The form with what is known of the number at the start: the fact that is corrected, the reporter's own organisation. */
function Entry({ known, chain }: { known: MetricList; chain: FactChain | null }) {
  const [search] = useSearchState(enterSearch);
  const user = useUser();
  const mayEnter = useHasRole([...recorders, "reporter"]);
  const isOffice = useHasRole(recorders);
  const own = mayEnter && !isOffice ? user?.organisation?.code : undefined;
  const fact = chain?.fact;
  const first: Partial<EnterFields> = fact
    ? {
        metric: fact.metric,
        subject: fact.subject,
        organisation: fact.organisation?.code ?? "",
        place: fact.place ?? undefined,
        validFrom: fact.validFrom,
        validTo: fact.validTo ?? "",
        value: fact.value ?? "",
        unit: fact.unit,
        evidence: fact.evidence ?? "",
      }
    : { metric: search.metric ?? "", subject: search.subject ?? own ?? "", organisation: own ?? "" };
  return <EnterForm key={fact?.id ?? own ?? "new"} metrics={known.metrics} first={first} corrects={fact ?? null} />;
}
