import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox, Input, InputNumber } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewFund } from "../../contract/funds.ts";
import { fundKinds } from "../../contract.ts";
import { Choice } from "../ClassFields.tsx";
import { Field, MoneyInput } from "../Field.tsx";
import { projectsPaths } from "../paths.ts";
import styles from "../projects.module.css";
import { useAct } from "../use-act.ts";
import { useWords } from "../use-words.ts";

type Contributor = NewFund["contributors"][number];
const empty = { name: "", organisation: null, level: "other", parts: 1, isLeader: false, promised: null } as const;

/** The form in which the office sets up a fund: what it is for, and who brings which share. */
export function SetUpFund({ onCancel }: { onCancel: () => void }) {
  const t = useWords();
  const f = t.funds;
  const navigate = useNavigate();
  const [fund, setFund] = useState<NewFund>({
    title: "",
    kind: "enterprise-led",
    goal: "",
    basis: "",
    contributors: [
      { ...empty, level: "firm", isLeader: true },
      { ...empty, level: "city" },
    ],
  });
  const change = (part: Partial<NewFund>) => setFund((before) => ({ ...before, ...part }));
  const changeOne = (at: number, part: Partial<Contributor>) =>
    change({ contributors: fund.contributors.map((one, place) => (place === at ? { ...one, ...part } : one)) });
  const make = useAct(
    () => loaded(api.POST("/api/projects/funds", { body: fund })),
    ({ id }) => void navigate({ to: projectsPaths.fund(id) }),
  );
  const isShort =
    [fund.title, fund.goal, fund.basis].some((one) => one.trim() === "") ||
    fund.contributors.some(({ name }) => name.trim() === "");
  return (
    <div className={styles.narrow}>
      {make.error && <Failure error={make.error} />}
      {(
        [
          ["title", f.name, 200],
          ["goal", f.goal, 2000],
          ["basis", f.basis, 2000],
        ] as const
      ).map(([key, label, most]) => (
        <Field key={key} label={label}>
          {(id) => (
            <Input
              id={id}
              value={fund[key]}
              maxLength={most}
              onChange={(event) => change({ [key]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Choice
        label={f.kind}
        value={fund.kind}
        choices={fundKinds.map((value) => ({ value, label: f.kinds[value] }))}
        onChange={(value) => change({ kind: fundKinds.find((one) => one === value) ?? "enterprise-led" })}
      />
      {[...fund.contributors.entries()].map(([at, one]) => (
        <ContributorFields
          key={`contributor ${at}`}
          at={at + 1}
          contributor={one}
          onChange={(part) => changeOne(at, part)}
        />
      ))}
      <p className={styles.tools}>
        <Button
          disabled={fund.contributors.length >= 20}
          onClick={() => change({ contributors: [...fund.contributors, empty] })}
        >
          {f.addContributor}
        </Button>
        <ReasonButton
          type="primary"
          reason={isShort ? t.must : null}
          loading={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {f.confirm}
        </ReasonButton>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </p>
    </div>
  );
}

interface ContributorFieldsProps {
  readonly at: number;
  readonly contributor: Contributor;
  readonly onChange: (part: Partial<Contributor>) => void;
}

function ContributorFields({ at, contributor, onChange }: ContributorFieldsProps) {
  const f = useWords().funds;
  return (
    <div className={styles.card}>
      <Field label={f.contributor(at)}>
        {(id) => (
          <Input
            id={id}
            value={contributor.name}
            maxLength={200}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={f.code(at)}>
        {(id) => (
          <Input
            id={id}
            value={contributor.organisation ?? ""}
            maxLength={80}
            onChange={(event) => onChange({ organisation: event.target.value.trim() || null })}
          />
        )}
      </Field>
      <Field label={f.parts(at)}>
        {(id) => (
          <InputNumber
            id={id}
            min={1}
            max={1_000_000}
            precision={0}
            value={contributor.parts}
            onChange={(parts) => onChange({ parts: parts ?? 1 })}
          />
        )}
      </Field>
      <Field label={f.pledge(at)}>
        {(id) => <MoneyInput id={id} fen={contributor.promised} onChange={(promised) => onChange({ promised })} />}
      </Field>
      <Checkbox checked={contributor.isLeader} onChange={(event) => onChange({ isLeader: event.target.checked })}>
        {f.leads(at)}
      </Checkbox>
    </div>
  );
}
