import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Loaded } from "../../../web/Loaded.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useSearchState } from "../../../web/search-state.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { Field } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./facilities.module.css";
import { facilitiesQueries } from "./queries.ts";
import { checkSearch } from "./searches.ts";

/** Whether a report that somebody holds in their hand was issued here. */
export function CheckPage() {
  const texts = useTexts({ zh, en });
  const t = texts.check;
  const [{ number }, setSearch] = useSearchState(checkSearch);
  const [typed, setTyped] = useState(number ?? "");
  return (
    <Screen>
      <div className={styles.narrow}>
        <Field label={t.number} value={typed} most={60} onChange={setTyped} />
        <p className={styles.tools}>
          <ReasonButton
            type="primary"
            reason={typed.trim() === "" ? texts.booking.must : null}
            onClick={() => setSearch({ number: typed.trim() })}
          >
            {t.look}
          </ReasonButton>
        </p>
      </div>
      {number && <Checked number={number} />}
    </Screen>
  );
}

function Checked({ number }: { number: string }) {
  const t = useTexts({ zh, en }).check;
  const language = useLanguage();
  return (
    <Loaded query={useQuery(facilitiesQueries.report(number))} shape="answer">
      {({ found }) => (
        <>
          <Answer
            question={t.question}
            answer={
              found
                ? t.found(
                    pick(found.resource, language).text,
                    found.keeper ? pick(found.keeper, language).text : "—",
                    found.day,
                  )
                : t.notFound
            }
          />
          {found && (
            <>
              <p className={styles.quiet}>{t.hash}</p>
              <p className={styles.hash}>{found.sha256}</p>
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
