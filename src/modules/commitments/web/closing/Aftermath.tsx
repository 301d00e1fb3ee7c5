import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { type FormEvent, useId, useState } from "react";
import { formatDateTime } from "../../../../platform/i18n/dates.ts";
import { languageTags } from "../../../../platform/i18n/language.ts";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { carryEn as en } from "../../carry-texts.en.ts";
import { carryZh as zh } from "../../carry-texts.zh.ts";
import type { Aftermath as After } from "../../contract/carry-over.ts";
import type { ClosingAccount } from "../../contract/lamp.ts";
import { nameOf } from "../lamps/ClosingPage.tsx";
import { commitmentsPaths } from "../paths.ts";
import { useDoers } from "../use-doers.ts";
import { carryQueries } from "./carry-queries.ts";
import styles from "./closing.module.css";
import { ReasonForm } from "./ReasonForm.tsx";

/** After a closing account: what goes on in another document, and the archive of the ledger. */
export function Aftermath({ account }: { account: ClosingAccount }) {
  const t = useTexts({ zh, en });
  const query = useQuery(carryQueries.aftermath(account.document.code));
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      <Loaded query={query} shape="text">
        {(after) => <View account={account} after={after} />}
      </Loaded>
    </section>
  );
}

function View({ account: { document, rows }, after }: { account: ClosingAccount; after: After }) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const isOffice = useDoers().has("office");
  const left = rows.filter(({ outcome }) => outcome !== "met" && outcome !== "done");
  const open = left.filter(({ id }) => !after.carried.some(({ of }) => of === id));
  const path = { document: document.code };
  return (
    <>
      <p>{t.open(left.length, after.carried.length)}</p>
      <ul className={styles.list}>
        {after.carried.map((one) => (
          <li key={one.id}>
            <PageLink to={commitmentsPaths.commitment(one.of)}>
              <span lang={languageTags.zh}>{rows.find(({ id }) => id === one.of)?.title ?? one.of}</span>
            </PageLink>{" "}
            <PageLink to={commitmentsPaths.commitment(one.commitment)}>
              {t.carried(one.title, nameOf(one.document, language))}
            </PageLink>{" "}
            <span className={styles.quiet}>
              {one.reason} · {one.by} {formatDateTime(one.at)}
            </span>
            <details className={styles.taking}>
              <summary>{t.end}</summary>
              <ReasonForm
                label={t.endReason}
                button={t.end}
                about={rows.find(({ id }) => id === one.of)?.title ?? one.of}
                whyNot={isOffice ? null : t.notYours}
                send={(reason) =>
                  loaded(
                    api.POST("/api/commitments/carries/{id}/end", {
                      params: { path: { id: one.id } },
                      body: { reason },
                    }),
                  )
                }
              />
            </details>
          </li>
        ))}
      </ul>
      <CarryForm open={open} successors={after.successors} isOffice={isOffice} />
      {after.archive ? (
        <>
          <p>{t.archived(after.archive.by, formatDateTime(after.archive.at), after.archive.reason)}</p>
          <ReasonForm
            label={t.reason}
            button={t.reopen}
            whyNot={isOffice ? null : t.notYours}
            send={(reason) =>
              loaded(api.POST("/api/commitments/closing/{document}/reopening", { params: { path }, body: { reason } }))
            }
          />
        </>
      ) : (
        <>
          <p className={styles.quiet}>{t.archiveNote}</p>
          <ReasonForm
            label={t.reason}
            button={t.archive}
            whyNot={isOffice ? null : t.notYours}
            send={(reason) =>
              loaded(api.POST("/api/commitments/closing/{document}/archive", { params: { path }, body: { reason } }))
            }
          />
        </>
      )}
    </>
  );
}

interface CarryFormProps {
  readonly open: ClosingAccount["rows"];
  readonly successors: After["successors"];
  readonly isOffice: boolean;
}

/** Which commitment goes on in which of another document, and why. */
function CarryForm({ open, successors, isOffice }: CarryFormProps) {
  const t = useTexts({ zh, en });
  const language = useLanguage();
  const client = useQueryClient();
  const ids = { which: useId(), into: useId() };
  const [given, setGiven] = useState<{ from: string | null; to: string | null; reason: string }>({
    from: null,
    to: null,
    reason: "",
  });
  const carry = useMutation({
    mutationFn: () =>
      loaded(
        api.POST("/api/commitments/commitments/{id}/carries", {
          params: { path: { id: given.from ?? "" } },
          body: { to: given.to ?? "", reason: given.reason },
        }),
      ),
    onSuccess: async () => {
      setGiven({ from: null, to: null, reason: "" });
      await client.invalidateQueries({ queryKey: ["commitments"] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    carry.mutate();
  };
  const whyNot = !isOffice
    ? t.notYours
    : open.length === 0
      ? t.nothing
      : successors.length === 0
        ? t.noSuccessor
        : given.from === null || given.to === null
          ? t.choose
          : null;
  return (
    <form className={styles.form} aria-label={t.carry} onSubmit={submit}>
      {carry.error && <Failure error={carry.error} />}
      <div className={styles.field}>
        <label htmlFor={ids.which}>{t.which}</label>
        <Select
          id={ids.which}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t.choose}
          options={open.map(({ id, title }) => ({ value: id, label: title }))}
          value={given.from}
          onChange={(from: string) => setGiven({ ...given, from })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={ids.into}>{t.into}</label>
        <Select
          id={ids.into}
          showSearch={{ optionFilterProp: "label" }}
          placeholder={t.choose}
          options={successors.map(({ id, title, document }) => ({
            value: id,
            label: `${title} · ${nameOf(document, language)}`,
          }))}
          value={given.to}
          onChange={(to: string) => setGiven({ ...given, to })}
        />
      </div>
      <label className={styles.field}>
        {t.reason}
        <input
          required
          maxLength={1000}
          value={given.reason}
          onChange={(event) => setGiven({ ...given, reason: event.target.value })}
        />
      </label>
      <ReasonButton htmlType="submit" type="primary" loading={carry.isPending} reason={whyNot}>
        {t.carry}
      </ReasonButton>
    </form>
  );
}
