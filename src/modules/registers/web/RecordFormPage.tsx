import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../../web/Loaded.tsx";
import { NotFound } from "../../../web/NotFound.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import type { RegisterDefinition } from "../kit/define-register.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { registersPaths } from "./paths.ts";
import { recordQuery } from "./queries.ts";
import { RecordForm } from "./RecordForm.tsx";
import { useRegister } from "./use-register.ts";

/** A new record, or one that is changed. */
export function RecordFormPage() {
  const definition = useRegister();
  const { id }: { id?: string } = useParams({ strict: false });
  if (!definition) return <NotFound />;
  return id === undefined ? <Add definition={definition} /> : <Change definition={definition} id={id} />;
}

function Add({ definition }: { definition: RegisterDefinition }) {
  const language = useLanguage();
  return (
    <Screen within={[{ text: definition.title[language], to: registersPaths.list(definition.code) }]}>
      <RecordForm definition={definition} detail={null} />
    </Screen>
  );
}

function Change({ definition, id }: { definition: RegisterDefinition; id: string }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const query = useQuery(recordQuery(definition.code, id));
  const name = query.data?.record.name.zh;
  return (
    <Screen
      name={name ? `${t.form.editTitle} · ${name}` : t.form.editTitle}
      within={[
        { text: definition.title[language], to: registersPaths.list(definition.code) },
        ...(name ? [{ text: name, to: registersPaths.record(definition.code, id) }] : []),
      ]}
    >
      <Loaded query={query} shape="text">
        {(detail) => <RecordForm key={detail.record.version} definition={definition} detail={detail} />}
      </Loaded>
    </Screen>
  );
}
