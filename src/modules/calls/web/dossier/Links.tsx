import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import { marketPaths } from "../../../market/web/index.tsx";
import type { Link, Links as LinksOfCase, NewLink } from "../../contract/links.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { demandShare } from "../../rules/links.ts";
import styles from "../calls.module.css";
import { callsPaths } from "../paths.ts";
import { callsQueries } from "../queries.ts";

const addressOf = ({ kind, other }: Link): string =>
  kind === "demand" || kind === "result" ? marketPaths.good(kind, other) : callsPaths.dossier(other);

/** What a case comes from and what it became: needs, guide items, demands and results of the market. */
export function Links({ id }: { id: string }) {
  const query = useQuery(callsQueries.links(id));
  return query.data ? <Found id={id} found={query.data} /> : null;
}

function Found({ id, found: { links, leadsTo, groups, choices, mayOffer } }: { id: string; found: LinksOfCase }) {
  const t = useTexts({ zh, en }).links;
  if ([links, leadsTo, groups, choices].every(({ length }) => length === 0) && !mayOffer) return null;
  return (
    <section className={styles.part}>
      <h2>{t.title}</h2>
      <ul className={styles.plain}>
        {links.map((link) => (
          <li key={`${link.kind} ${link.other}`}>
            <span className={styles.quiet}>{t.kinds[link.kind]}</span>{" "}
            <PageLink to={addressOf(link)}>{link.title}</PageLink>
          </li>
        ))}
        {leadsTo.map(({ id: one, title }) => (
          <li key={one}>
            <span className={styles.quiet}>{t.leadsTo}</span> <PageLink to={callsPaths.dossier(one)}>{title}</PageLink>
          </li>
        ))}
      </ul>
      {groups.length > 0 && <Groups groups={groups} />}
      {choices.length > 0 && <Name id={id} choices={choices} />}
      {mayOffer && <Offer id={id} />}
    </section>
  );
}

/** Whose needs stand behind an edition, an item or a call, and how much of it is the demand side's. */
function Groups({ groups }: { groups: LinksOfCase["groups"] }) {
  const t = useTexts({ zh, en }).links;
  const names: Readonly<Record<string, string>> = t.groups;
  return (
    <>
      <h3>{t.groupsTitle}</h3>
      <ul className={styles.plain}>
        {groups.map(({ group, putForward, named, takePart }) => (
          <li key={group}>{t.group(names[group] ?? group, putForward, named, takePart)}</li>
        ))}
      </ul>
      <p>{t.demandSide(demandShare(groups, "putForward") ?? 0, demandShare(groups, "named"))}</p>
    </>
  );
}

function Name({ id, choices }: { id: string; choices: readonly Link[] }) {
  const t = useTexts({ zh, en }).links;
  const client = useQueryClient();
  const [chosen, setChosen] = useState("");
  const link = choices.find(({ other }) => other === chosen);
  const send = useMutation({
    mutationFn: (body: NewLink) =>
      loaded(api.POST("/api/calls/dossiers/{id}/links", { params: { path: { id } }, body })),
    onSuccess: () => {
      setChosen("");
      return client.invalidateQueries({ queryKey: ["calls"] });
    },
  });
  return (
    <div className={styles.narrow}>
      {send.error && <Failure error={send.error} />}
      <div className={styles.field}>
        <label htmlFor="source">{t.choose}</label>
        <select id="source" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t.none}</option>
          {choices.map(({ kind, other, title }) => (
            <option key={other} value={other}>
              {t.kinds[kind]} · {title}
            </option>
          ))}
        </select>
      </div>
      <ReasonButton
        reason={link ? null : t.chooseFirst}
        loading={send.isPending}
        onClick={() => link && link.kind !== "result" && send.mutate({ kind: link.kind, other: link.other })}
      >
        {t.add}
      </ReasonButton>
    </div>
  );
}

/** The applicant decides whether what it worked out is offered to others; until it hands the draft over nobody reads it. */
function Offer({ id }: { id: string }) {
  const t = useTexts({ zh, en }).links;
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => loaded(api.POST("/api/calls/dossiers/{id}/offer", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["calls"] }),
  });
  return (
    <>
      {send.error && <Failure error={send.error} />}
      <Notice kind="info" title={t.offerTitle}>
        <p>{t.offerDetail}</p>
        <p className={styles.tools}>
          <Button loading={send.isPending} onClick={() => send.mutate()}>
            {t.offer}
          </Button>
        </p>
      </Notice>
    </>
  );
}
