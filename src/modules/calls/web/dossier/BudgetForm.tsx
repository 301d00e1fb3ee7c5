import { Checkbox, Input } from "antd";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import type { Content } from "../../contract/content.ts";
import { dossierEn as en } from "../../dossier-texts.en.ts";
import { dossierZh as zh } from "../../dossier-texts.zh.ts";
import { budgetFault, totalAsked, totalOwn } from "../../rules/content.ts";
import { useMoney } from "../use-money.ts";
import { MoneyInput } from "./MoneyInput.tsx";
import { Cell, Rows } from "./Rows.tsx";

interface BudgetFormProps {
  readonly content: Content;
  readonly cap: number | null;
  readonly onChange: (content: Content) => void;
}

/** Money, organisations and people of an application; what does not fit together is said at once. */
export function BudgetForm({ content, cap, onChange }: BudgetFormProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const money = useMoney();
  const fault = budgetFault(content, cap);
  const { budget, partners, team } = content;
  return (
    <>
      <h2>{t.one.money}</h2>
      <Rows
        rows={budget}
        fresh={{ heading: "", asked: 0, own: 0 }}
        addLabel={f.addLine}
        onChange={(rows) => onChange({ ...content, budget: rows })}
        after={<span>{t.one.budgetTotal(money(totalAsked(content)), money(totalOwn(content)))}</span>}
      >
        {({ heading, asked, own }, at, change) => (
          <>
            <Cell id={`heading-${at}`} label={f.heading}>
              <Input
                id={`heading-${at}`}
                maxLength={100}
                value={heading}
                onChange={(event) => change({ heading: event.target.value })}
              />
            </Cell>
            <Cell id={`asked-${at}`} label={f.asked}>
              <MoneyInput id={`asked-${at}`} fen={asked} onChange={(fen) => change({ asked: fen ?? 0 })} />
            </Cell>
            <Cell id={`own-${at}`} label={f.own}>
              <MoneyInput id={`own-${at}`} fen={own} onChange={(fen) => change({ own: fen ?? 0 })} />
            </Cell>
          </>
        )}
      </Rows>
      <h2>{t.one.partners}</h2>
      <Rows
        rows={partners}
        fresh={{ name: "", isLead: partners.length === 0, task: "", share: 0 }}
        addLabel={f.addPartner}
        isWide
        onChange={(rows) => onChange({ ...content, partners: rows })}
      >
        {({ name, isLead, task, share }, at, change) => (
          <>
            <Cell id={`partner-${at}`} label={f.partnerName}>
              <Input
                id={`partner-${at}`}
                maxLength={100}
                value={name}
                onChange={(event) => change({ name: event.target.value })}
              />
            </Cell>
            <Cell id={`share-${at}`} label={f.share}>
              <MoneyInput id={`share-${at}`} fen={share} onChange={(fen) => change({ share: fen ?? 0 })} />
            </Cell>
            <Cell id={`part-${at}`} label={f.task}>
              <Input
                id={`part-${at}`}
                maxLength={500}
                value={task}
                onChange={(event) => change({ task: event.target.value })}
              />
            </Cell>
            <Checkbox checked={isLead} onChange={(event) => change({ isLead: event.target.checked })}>
              {f.isLead}
            </Checkbox>
          </>
        )}
      </Rows>
      {fault ? <Notice kind="info" title={f.budgetFaults[fault]} /> : <Notice kind="good" title={f.budgetGood} />}
      <h2>{t.one.team}</h2>
      <Rows
        rows={team}
        fresh={{ name: "", employer: "", task: "" }}
        addLabel={f.addPerson}
        onChange={(rows) => onChange({ ...content, team: rows })}
      >
        {(person, at, change) =>
          (
            [
              ["name", f.personName, 60],
              ["employer", f.employer, 100],
              ["task", f.task, 200],
            ] as const
          ).map(([key, label, most]) => (
            <Cell key={key} id={`person-${key}-${at}`} label={label}>
              <Input
                id={`person-${key}-${at}`}
                maxLength={most}
                value={person[key]}
                onChange={(event) => change({ [key]: event.target.value })}
              />
            </Cell>
          ))
        }
      </Rows>
    </>
  );
}
