import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../../../../web/Loaded.tsx";
import { PageLink } from "../../../../web/PageLink.tsx";
import { Screen } from "../../../../web/Screen.tsx";
import { Answer } from "../../../../web/ui/Answer.tsx";
import { FieldList } from "../../../../web/ui/FieldList.tsx";
import { useLanguage, useTexts } from "../../../../web/ui/language.tsx";
import { SampleMark } from "../../../../web/ui/SampleMark.tsx";
import type { ContractDetail } from "../../contract/contracts.ts";
import { contractsEn } from "../../contracts-texts.en.ts";
import { contractsZh } from "../../contracts-texts.zh.ts";
import { threadEn } from "../../thread-texts.en.ts";
import { threadZh } from "../../thread-texts.zh.ts";
import { deskPaths } from "../desk/paths.ts";
import { marketPaths } from "../paths.ts";
import { Amount } from "./Amount.tsx";
import { CheckList } from "./CheckList.tsx";
import { ContractActs } from "./ContractActs.tsx";
import { FactThread, Parties, StepTable } from "./ContractParts.tsx";
import styles from "./contracts.module.css";
import { contractQuery } from "./queries.ts";

/** One contract: how far it is, what it misses, what it says, and down to the sentence what it counts for. */
export function ContractPage() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const query = useQuery(contractQuery(id));
  return (
    <Screen
      name={query.data?.name}
      marks={query.data?.isSample && <SampleMark />}
      actions={query.data && <a href={`/api/market/contracts/${encodeURIComponent(id)}/form`}>{t.one.form}</a>}
    >
      <Loaded query={query} shape="text">
        {(contract) => <Contract contract={contract} />}
      </Loaded>
    </Screen>
  );
}

function Contract({ contract }: { readonly contract: ContractDetail }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const isOpen = contract.state === "submitted" || contract.state === "returned" || contract.state === "checked";
  return (
    <>
      <Answer
        question={t.one.question}
        answer={t.one.answer(t.states[contract.state], contract.missing.length, contract.facts.length)}
      />
      <div className={styles.beside}>
        <div>
          <h2>{t.one.content}</h2>
          <Content contract={contract} />
          <h2>{t.one.parties}</h2>
          <Parties contract={contract} />
        </div>
        <aside className={styles.aside}>
          {isOpen && (
            <>
              <h2>{t.one.check}</h2>
              <CheckList lines={contract.missing} />
            </>
          )}
          <ContractActs contract={contract} />
        </aside>
      </div>
      <h2>{t.one.facts}</h2>
      <FactThread contract={contract} />
      <h2>{t.one.history}</h2>
      <StepTable contract={contract} />
    </>
  );
}

function Content({ contract }: { readonly contract: ContractDetail }) {
  const t = useTexts({ zh: contractsZh, en: contractsEn });
  const language = useLanguage();
  const link = useTexts({ zh: threadZh, en: threadEn });
  const none = <span className={styles.quiet}>{t.one.nowhere}</span>;
  const { deductions, payment, property } = contract;
  const fields: [string, ReactNode][] = [
    [t.list.number, contract.number ?? <span className={styles.quiet}>{t.list.noNumber}</span>],
    [t.list.type, t.types[contract.type]],
    [t.list.direction, t.directions[contract.direction]],
    [t.list.total, <Amount key="total" label={t.list.total} fen={contract.total} />],
    [t.list.technology, <Amount key="technology" label={t.list.technology} fen={contract.technology} />],
    [
      t.one.deducted,
      deductions.length === 0
        ? t.one.noDeductions
        : deductions.map(({ kind, amount }) => (
            <span key={`${kind} ${amount}`}>
              {t.deductions[kind]} <Amount label={t.deductions[kind]} fen={amount} />{" "}
            </span>
          )),
    ],
    [t.list.signedOn, contract.signedOn ?? none],
    [t.list.registeredOn, contract.registeredOn ?? none],
    [t.one.period, t.one.periodOf(contract.startsOn, contract.endsOn)],
    [t.one.payment, payment === null ? none : t.payments[payment]],
    [t.one.property, property === null ? none : t.properties[property]],
    [t.one.field, contract.field ?? none],
    [t.one.rules, contract.ruleSet?.name[language] ?? t.one.noRules],
    [t.one.summary, contract.summary ?? none],
    [t.one.basis, contract.basis],
    ...(contract.lead
      ? [
          [
            link.lead,
            contract.lead.title === null ? (
              link.hiddenLead
            ) : (
              <PageLink key="lead" to={deskPaths.lead(contract.lead.id)}>
                {contract.lead.title || contract.name}
              </PageLink>
            ),
          ] as [string, ReactNode],
        ]
      : []),
    ...(contract.licence
      ? [
          [
            link.licence,
            contract.licence.title === null ? (
              link.hiddenLicence
            ) : (
              <PageLink key="licence" to={marketPaths.licence(contract.licence.id)}>
                {contract.licence.title}
              </PageLink>
            ),
          ] as [string, ReactNode],
        ]
      : []),
  ];
  return (
    <FieldList>
      {fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FieldList>
  );
}
