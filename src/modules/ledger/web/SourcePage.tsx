import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { Empty } from "../../../web/ui/StateMessage.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { MappingEditor } from "./MappingEditor.tsx";
import { newSource } from "./paths.ts";
import { sourcesQuery } from "./queries.ts";

/** The mapping of a source: what each column of its files is. A change is a new version. */
export function SourcePage() {
  const { imports: i } = useTexts({ zh, en });
  const { code = "" }: { code?: string } = useParams({ strict: false });
  const query = useQuery(sourcesQuery);
  const isNew = code === newSource;
  const source = query.data?.sources.find((one) => one.code === code);
  return (
    <Screen name={isNew ? i.newSource : source?.name}>
      <Loaded query={query} shape="text">
        {() =>
          source || isNew ? (
            <MappingEditor key={code} source={source ?? null} />
          ) : (
            <Empty title={i.errors["ledger.source-not-found"]({ code })} />
          )
        }
      </Loaded>
    </Screen>
  );
}
