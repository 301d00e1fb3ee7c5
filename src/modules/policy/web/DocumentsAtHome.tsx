import { useQuery } from "@tanstack/react-query";
import { HomeList } from "../../../web/HomeList.tsx";
import { Loaded } from "../../../web/Loaded.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Words } from "../../../web/ui/Words.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { periodOf } from "./DocumentRegister.tsx";
import { policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";

/** On the home page: the plans that are here, each with what it promises. */
export function DocumentsAtHome() {
  const t = useTexts({ zh, en });
  return (
    <Loaded query={useQuery(policyQueries.documents())} shape="cards" rows={3}>
      {({ documents }) => (
        <HomeList
          heading={t.list.nav}
          all={{ label: t.list.all(documents.length), to: policyPaths.documents() }}
          rows={documents.map((document) => ({
            key: document.code,
            title: (
              <Words of={{ zh: document.shortZh ?? document.titleZh, en: document.shortEn ?? document.titleEn }} />
            ),
            to: policyPaths.document(document.code),
            facts: [
              { key: "period", shown: periodOf(document) ?? t.list.notGiven },
              {
                key: "promised",
                shown: t.document.answer(document.counts.targets, document.counts.tasks, document.counts.units),
              },
            ],
          }))}
        />
      )}
    </Loaded>
  );
}
