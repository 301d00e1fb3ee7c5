import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { useHasRole } from "../../../web/session.ts";
import { useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { From, Mapping, Source } from "../contract/import.ts";
import { ends, NewSourceSchema, organisationKeys } from "../contract/import.ts";
import { recorders } from "../rules/who-may-record.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { DimensionChoice } from "./DimensionChoice.tsx";
import styles from "./ledger.module.css";
import { PartChoice } from "./PartChoice.tsx";
import { ledgerPaths } from "./paths.ts";
import { SampleFile } from "./SampleFile.tsx";

const needed = ["metric", "validFrom", "value", "unit", "evidence"] as const;
const optional = ["subject", "organisation", "place", "validTo", "longitude", "latitude", "note"] as const;
type Part = (typeof needed)[number] | (typeof optional)[number];
type Draft = Omit<Mapping, (typeof needed)[number]> & Record<(typeof needed)[number], From | null>;

const empty: Draft = {
  sheet: null,
  headerRow: 1,
  headerRows: 1,
  metric: null,
  validFrom: null,
  validTo: null,
  endIs: "last-day",
  subject: null,
  organisation: null,
  organisationBy: "name",
  place: null,
  longitude: null,
  latitude: null,
  dimensions: {},
  value: null,
  unit: null,
  evidence: null,
  note: null,
};

/** Says for each part of a fact from which column it comes, beside a sample of the file. */
export function MappingEditor({ source }: { source: Source | null }) {
  const { imports: i } = useTexts({ zh, en });
  const client = useQueryClient();
  const navigate = useNavigate();
  const mayImport = useHasRole(recorders);
  const [draft, setDraft] = useState<Draft>(source?.mapping ?? empty);
  const [name, setName] = useState(source?.name ?? "");
  const [code, setCode] = useState(source?.code ?? "");
  const [headers, setHeaders] = useState<readonly string[]>([]);
  const change = (patch: Partial<Draft>) => setDraft((earlier) => ({ ...earlier, ...patch }));
  const parsed = NewSourceSchema.safeParse({ code, name, mapping: draft });
  const save = useMutation({
    mutationFn: async () => {
      const body = NewSourceSchema.parse({ code, name, mapping: draft });
      if (!source) return loaded(api.POST("/api/ledger/sources", { body }));
      const { code: _same, ...rest } = body;
      return loaded(api.PUT("/api/ledger/sources/{code}", { params: { path: { code: source.code } }, body: rest }));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["ledger", "sources"] });
      await navigate({ to: ledgerPaths.desk() });
    },
  });
  const missing = [
    ...(name.trim() === "" ? [i.name] : []),
    ...(NewSourceSchema.shape.code.safeParse(code).success ? [] : [i.code]),
    ...needed.filter((part) => draft[part] === null).map((part) => i.fields[part]),
    ...(Object.values(draft.dimensions).some((from) => "column" in from && from.column === "")
      ? [i.dimensionsTitle]
      : []),
  ];
  const reason = !mayImport ? i.noRight : parsed.success ? null : i.incomplete(missing.join(", "));
  const part = (key: Part) => (
    <PartChoice
      key={key}
      label={i.fields[key]}
      value={draft[key]}
      isNeeded={(needed as readonly string[]).includes(key)}
      headers={headers}
      onChange={(from) => change({ [key]: from })}
    />
  );
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{i.mappingHelp}</p>
      <div className={styles.parts}>
        <label className={styles.field} htmlFor="source-name">
          {i.name}
          <Input id="source-name" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className={styles.field} htmlFor="source-code">
          {i.code}
          <Input
            id="source-code"
            maxLength={60}
            placeholder={i.codeHelp}
            disabled={source !== null}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        {(["headerRow", "headerRows"] as const).map((key) => (
          <label key={key} className={styles.field} htmlFor={`source-${key}`}>
            {i[key]}
            <InputNumber
              id={`source-${key}`}
              min={1}
              max={key === "headerRow" ? 50 : 5}
              value={draft[key]}
              onChange={(rows) => change({ [key]: rows ?? 1 })}
            />
          </label>
        ))}
      </div>
      <SampleFile draft={draft} onHeaders={setHeaders} onSheet={(sheet) => change({ sheet })} />
      <h2>{i.mappingTitle}</h2>
      <div className={styles.parts}>{[...needed, ...optional].map(part)}</div>
      <div className={styles.parts}>
        <div className={styles.field}>
          <label htmlFor="source-by">{i.organisationBy}</label>
          <Select
            id="source-by"
            value={draft.organisationBy}
            onChange={(organisationBy) => change({ organisationBy })}
            options={organisationKeys.map((key) => ({ value: key, label: i.organisationKeys[key] }))}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor="source-end">{i.endIs}</label>
          <Select
            id="source-end"
            value={draft.endIs}
            onChange={(endIs) => change({ endIs })}
            options={ends.map((key) => ({ value: key, label: i.ends[key] }))}
          />
        </div>
      </div>
      <h2>{i.dimensionsTitle}</h2>
      <DimensionChoice
        dimensions={draft.dimensions}
        headers={headers}
        onChange={(dimensions) => change({ dimensions })}
      />
      {save.error && <Failure error={save.error} />}
      <div className={styles.buttons}>
        <ReasonButton type="primary" reason={reason} loading={save.isPending} onClick={() => save.mutate()}>
          {i.save}
        </ReasonButton>
        <Button onClick={() => void navigate({ to: ledgerPaths.desk() })}>{i.cancel}</Button>
      </div>
    </div>
  );
}
