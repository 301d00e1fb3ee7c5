import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { api, loaded } from "../../../web/api.ts";
import { Failure } from "../../../web/Failure.tsx";
import { Choice, Field } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { LinkList } from "../contract/links.ts";
import { accessClasses, linkKinds } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { useSending } from "./queries.ts";

const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** Makes a link of the own organisation and opens it. */
export function LinkForm({ list, onDone }: { list: LinkList; onDone: () => void }) {
  const texts = useTexts({ zh, en });
  const t = texts.links;
  const language = useLanguage();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [nameEn, setNameEn] = useState("");
  const [kind, setKind] = useState<(typeof linkKinds)[number]>("satellite");
  const [access, setAccess] = useState<(typeof accessClasses)[number]>("open");
  const [profile, setProfile] = useState(list.profiles[0]?.id ?? "");
  const [interval, setInterval] = useState("");
  const [tied, setTied] = useState({ platform: "", dataSet: "", scenario: "" });
  const sending = useSending(async () => {
    const { id } = await loaded(
      api.POST("/api/ocean/links", {
        body: {
          name: { zh: name.trim(), en: orNull(nameEn) },
          kind,
          profile,
          access,
          interval: interval.trim() === "" ? null : Number(interval),
          platform: orNull(tied.platform),
          dataSet: orNull(tied.dataSet),
          scenario: orNull(tied.scenario),
        },
      }),
    );
    await navigate({ to: oceanPaths.link(id) });
  });
  const named = (all: LinkList["profiles"]) =>
    all.map(({ id, name: words }) => ({ value: id, label: pick(words, language).text }));
  const tie = (key: keyof typeof tied, label: string, all: LinkList["profiles"]) => (
    <Choice
      label={label}
      value={tied[key]}
      choices={[{ value: "", label: t.notTied }, ...named(all)]}
      onChange={(value) => setTied({ ...tied, [key]: value })}
    />
  );
  return (
    <section className={styles.part} aria-label={t.make}>
      <h2>{t.make}</h2>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.pair}>
        <Field label={t.name} value={name} most={200} onChange={setName} />
        <Field label={t.nameEn} value={nameEn} most={200} onChange={setNameEn} />
        <Choice
          label={t.kind}
          value={kind}
          choices={linkKinds.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={setKind}
        />
        <Choice label={t.profile} value={profile} choices={named(list.profiles)} onChange={setProfile} />
        <Choice
          label={t.access}
          value={access}
          choices={accessClasses.map((value) => ({ value, label: texts.access[value] }))}
          onChange={setAccess}
        />
        <Field label={t.interval} value={interval} most={6} onChange={setInterval} />
        {tie("platform", t.platform, list.platforms)}
        {tie("dataSet", t.dataSet, list.dataSets)}
        {tie("scenario", t.scenario, list.scenarios)}
      </div>
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={name.trim() === "" || profile === "" ? t.must : null}
          loading={sending.isPending}
          onClick={() => sending.mutate()}
        >
          {t.save}
        </ReasonButton>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </p>
    </section>
  );
}
