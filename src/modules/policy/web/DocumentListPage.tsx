import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { useHasRole } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { DocumentRegister } from "./DocumentRegister.tsx";
import { policyFiles, policyPaths } from "./paths.ts";
import { policyQueries } from "./queries.ts";
import { SentenceSearch } from "./SentenceSearch.tsx";
import { registerSearch } from "./search-schemas.ts";

/** The register of documents, and the search in their sentences. */
export function DocumentListPage() {
  const t = useTexts({ zh, en });
  const navigate = useNavigate();
  const mayImport = useHasRole(["administrator", "commission-office"]);
  const [{ q }] = useSearchState(registerSearch);
  const documents = useQuery(policyQueries.documents());
  return (
    <Screen
      actions={
        <>
          <Button href={policyFiles.wholeLedger()}>{t.list.ledger}</Button>
          <ReasonButton
            type="primary"
            reason={mayImport ? null : t.list.importReason}
            onClick={() => void navigate({ to: policyPaths.importing() })}
          >
            {t.list.importFile}
          </ReasonButton>
        </>
      }
    >
      <SentenceSearch />
      {!q && (
        <Loaded query={documents} shape="table" rows={5}>
          {({ documents: rows }) => <DocumentRegister documents={rows} />}
        </Loaded>
      )}
    </Screen>
  );
}
