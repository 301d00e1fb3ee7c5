import { useQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useId, useState } from "react";
import { useTexts } from "../../../../web/ui/language.tsx";
import { ReasonButton } from "../../../../web/ui/ReasonButton.tsx";
import type { NewMeeting } from "../../contract/meeting.ts";
import { meetingsEn as en } from "../../meeting-texts.en.ts";
import { meetingsZh as zh } from "../../meeting-texts.zh.ts";
import styles from "../rounds/rounds.module.css";
import { meetingQueries } from "./meeting-queries.ts";

export type AgendaEntry = NewMeeting["agenda"][number];

interface AgendaFieldProps {
  readonly agenda: readonly AgendaEntry[];
  readonly onChange: (agenda: readonly AgendaEntry[]) => void;
}

const keyOf = ({ kind, id, title }: AgendaEntry): string => `${kind} ${id ?? title}`;

/** The agenda in its order: items drawn from what is late, in the way or waits in the ledger, and items of one's own. */
export function AgendaField({ agenda, onChange }: AgendaFieldProps) {
  const t = useTexts({ zh, en });
  const f = t.form;
  const id = useId();
  const { data } = useQuery(meetingQueries.choices());
  const [free, setFree] = useState("");
  const taken = new Set(agenda.map(keyOf));
  const left = (data ?? []).filter((one) => !taken.has(keyOf(one)));
  const options = (["adjustment", "problem", "commitment"] as const).map((kind) => ({
    label: t.agendaKinds[kind],
    options: left.filter((one) => one.kind === kind).map((one) => ({ value: keyOf(one), label: one.title })),
  }));
  const move = (from: number, to: number) => {
    const next = agenda.filter((_, index) => index !== from);
    next.splice(to, 0, agenda[from]!);
    onChange(next);
  };
  const own = free.trim();
  const isThere = taken.has(keyOf({ kind: "free", id: null, title: own }));
  return (
    <section>
      <h3>{f.agenda}</h3>
      {agenda.length === 0 && <p className={styles.quiet}>{f.none}</p>}
      <ol>
        {agenda.map((one, index) => (
          <li key={keyOf(one)}>
            {one.title} <span className={styles.mark}>{t.agendaKinds[one.kind]}</span>
            {index > 0 && (
              <Button type="text" size="small" aria-label={f.up(one.title)} onClick={() => move(index, index - 1)}>
                ↑
              </Button>
            )}
            {index < agenda.length - 1 && (
              <Button type="text" size="small" aria-label={f.down(one.title)} onClick={() => move(index, index + 1)}>
                ↓
              </Button>
            )}
            <Button
              type="text"
              size="small"
              aria-label={f.remove(one.title)}
              onClick={() => onChange(agenda.filter((other) => other !== one))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      <div className={styles.tools}>
        <Select
          id={id}
          className={styles.choice}
          aria-label={f.draw}
          placeholder={f.drawHint}
          showSearch
          optionFilterProp="label"
          value={null}
          options={options}
          onChange={(key: string | null) => {
            const found = left.find((one) => keyOf(one) === key);
            if (found) onChange([...agenda, found]);
          }}
        />
      </div>
      <div className={styles.tools}>
        <Input
          className={styles.choice}
          aria-label={f.free}
          placeholder={f.free}
          maxLength={300}
          value={free}
          onChange={(event) => setFree(event.target.value)}
        />
        <ReasonButton
          reason={own === "" || isThere ? f.must : null}
          onClick={() => {
            onChange([...agenda, { kind: "free", id: null, title: own }]);
            setFree("");
          }}
        >
          {f.add}
        </ReasonButton>
      </div>
    </section>
  );
}
