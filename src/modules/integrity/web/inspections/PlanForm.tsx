import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../../web/api.ts";
import { Failure } from "../../../../web/Failure.tsx";
import { Choice, Field } from "../../../../web/ui/Field.tsx";
import { useTexts } from "../../../../web/ui/language.tsx";
import { Notice } from "../../../../web/ui/Notice.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import {
  type InspectionCheck,
  type InspectionDraft,
  type InspectionKind,
  inspectionKinds,
  type Scope,
  scopes,
} from "../../contract/inspections.ts";
import { inspectionsEn as en } from "../../inspections-texts.en.ts";
import { inspectionsZh as zh } from "../../inspections-texts.zh.ts";
import styles from "../integrity.module.css";
import { integrityPaths } from "../paths.ts";
import { integrityQueries } from "../queries.ts";
import { SayForm } from "../SayForm.tsx";
import { useSending } from "../use-sending.ts";
import { VisitLine } from "./VisitLine.tsx";

const bare = { visited: "", project: "", projectId: "", startsOn: "", endsOn: "", basis: "" };

/** A visit while it is planned: first it is looked whether another one looks at the same, which can be joined instead. */
export function PlanForm({ onCancel }: { onCancel: () => void }) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const navigate = useNavigate();
  const organisations = useQuery(integrityQueries.organisations()).data?.organisations ?? [];
  const [kind, setKind] = useState<InspectionKind>("check");
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [fields, setFields] = useState(bare);
  const [whyAgain, setWhyAgain] = useState("");
  const checking = useMutation({
    mutationFn: (body: InspectionDraft) => loaded(api.POST("/api/integrity/inspections/check", { body })),
  });
  const change = (changed: () => void) => {
    checking.reset();
    changed();
  };
  const set = (field: keyof typeof bare) => (value: string) =>
    change(() => setFields((before) => ({ ...before, [field]: value })));
  const draft: InspectionDraft = {
    kind,
    visited: fields.visited,
    project: fields.project.trim() === "" ? null : { id: fields.projectId.trim() || null, title: fields.project },
    scopes: [...chosen],
    startsOn: fields.startsOn,
    endsOn: fields.endsOn,
    basis: fields.basis,
  };
  const open = (id: string) => navigate({ to: integrityPaths.inspection(id) });
  const sending = useSending(
    () => loaded(api.POST("/api/integrity/inspections", { body: { ...draft, whyAgain: whyAgain.trim() || null } })),
    ({ id }) => open(id),
  );
  const found = checking.data;
  const isBare =
    chosen.length === 0 ||
    [fields.visited, fields.startsOn, fields.endsOn, fields.basis].some((one) => one.trim() === "");
  const needsWhy = found !== undefined && (found.same.length > 0 || (found.ceiling ?? found.inYear) < found.inYear);
  const must = isBare
    ? f.must
    : found === undefined
      ? f.unchecked
      : needsWhy && whyAgain.trim() === ""
        ? f.whyNeeded
        : null;
  return (
    <section className={styles.narrow} aria-label={t.plan}>
      <Choice
        label={f.kind}
        value={kind}
        choices={inspectionKinds.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(value) => change(() => setKind(value))}
      />
      <Choice
        label={f.visited}
        value={fields.visited}
        choices={[
          { value: "", label: "" },
          ...organisations.map(({ code, nameZh }) => ({ value: code, label: nameZh })),
        ]}
        onChange={set("visited")}
      />
      <Field label={f.project} value={fields.project} most={300} onChange={set("project")} />
      <Field label={f.projectId} value={fields.projectId} most={80} onChange={set("projectId")} />
      <fieldset className={styles.field}>
        <legend>{f.scopes}</legend>
        <Checkbox.Group
          value={[...chosen]}
          options={scopes.map((value) => ({ value, label: t.scopes[value] }))}
          onChange={(values) => change(() => setChosen(values))}
        />
      </fieldset>
      <Field as="day" label={f.startsOn} value={fields.startsOn} onChange={set("startsOn")} />
      <Field as="day" label={f.endsOn} value={fields.endsOn} onChange={set("endsOn")} />
      <Field label={f.basis} value={fields.basis} most={4000} onChange={set("basis")} />
      {(checking.error ?? sending.error) && <Failure error={checking.error ?? sending.error} />}
      {found && <Same found={found} scopes={draft.scopes} onJoined={open} />}
      {needsWhy && <Field as={2} label={f.whyAgain} value={whyAgain} most={4000} onChange={setWhyAgain} />}
      <p className={styles.tools}>
        <ReasonButton
          reason={isBare ? f.must : null}
          loading={checking.isPending}
          onClick={() => checking.mutate(draft)}
        >
          {f.check}
        </ReasonButton>
        <ReasonButton type="primary" reason={must} loading={sending.isPending} onClick={() => sending.mutate()}>
          {f.save}
        </ReasonButton>
        <Button onClick={onCancel}>{f.cancel}</Button>
      </p>
    </section>
  );
}

interface SameProps {
  readonly found: InspectionCheck;
  readonly scopes: readonly Scope[];
  readonly onJoined: (id: string) => unknown;
}

/** The visits that look at the same, each with the way to join it. */
function Same({ found: { same, inYear, ceiling, periodDays }, scopes: chosen, onJoined }: SameProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  return (
    <>
      <Notice
        kind={same.length > 0 ? "warn" : "good"}
        title={same.length > 0 ? f.twice(same.length, periodDays) : f.free}
      >
        {f.inYear(inYear, ceiling)}
      </Notice>
      <ul className={styles.plain}>
        {same.map((one) => (
          <li key={one.id} className={styles.entry}>
            <VisitLine visit={one} />
            <SayForm
              label={f.joinReason}
              button={f.join}
              reason={null}
              must={t.one.must}
              send={async (reason) => {
                const { id } = await loaded(
                  api.POST("/api/integrity/inspections/{id}/join", {
                    params: { path: { id: one.id } },
                    body: { scopes: [...chosen], reason },
                  }),
                );
                await onJoined(id);
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
