import { useQuery } from "@tanstack/react-query";
import { pick } from "../../../../platform/i18n/pick.ts";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { DataTable } from "../../../../web/ui/DataTable.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { Empty } from "../../../../web/ui/StateMessage.tsx";
import { en } from "../../money-texts.en.ts";
import { zh } from "../../money-texts.zh.ts";
import { registersPaths } from "../paths.ts";
import { talentDemandQuery } from "../queries.ts";

/** In which fields people are missing, by posts that are open, and the majors that were added for them. */
export function TalentDemandPage() {
  const { demand: t, unknown } = useTexts({ zh, en });
  const language = useLanguage();
  const query = useQuery(talentDemandQuery);
  return (
    <Screen>
      <Loaded query={query} shape="table" rows={8}>
        {({ fields }) => (
          <>
            <Answer
              question={t.question}
              answer={t.answer(
                fields.filter(({ posts }) => posts > 0).length,
                fields.reduce((sum, { missing }) => sum + missing, 0),
              )}
            />
            <DataTable
              label={t.title}
              rows={fields}
              rowKey={({ field }) => field ?? ""}
              empty={<Empty title={t.none} />}
              columns={[
                {
                  key: "field",
                  title: t.field,
                  onCard: "title",
                  cell: ({ field, name }) => (field === null ? unknown : pick(name, language).text),
                },
                ...(["posts", "wanted", "applied", "joined", "missing", "majors"] as const).map((key) => ({
                  key,
                  title: t[key],
                  width: 130,
                  align: "end" as const,
                  cell: (row: (typeof fields)[number]) => String(row[key]),
                })),
              ]}
            />
            <p>
              <PageLink to={registersPaths.list("scarce-major")}>{t.openMajors}</PageLink>
            </p>
          </>
        )}
      </Loaded>
    </Screen>
  );
}
