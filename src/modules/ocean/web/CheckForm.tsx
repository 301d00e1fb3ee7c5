import { useNavigate } from "@tanstack/react-router";
import { Button, Upload } from "antd";
import { useState } from "react";
import { pick } from "../../../platform/i18n/pick.ts";
import { Failure } from "../../../web/Failure.tsx";
import { postFile } from "../../../web/post-file.ts";
import { useUser } from "../../../web/session.ts";
import { Choice } from "../../../web/ui/Field.tsx";
import { useLanguage, useTexts } from "../../../web/ui/language.tsx";
import { ReasonButton } from "../../../web/ui/ReasonButton.tsx";
import type { Profile, ProfileList } from "../contract/profiles.ts";
import { workerRoles } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./ocean.module.css";
import { oceanPaths } from "./paths.ts";
import { useSending } from "./queries.ts";

interface CheckFormProps {
  readonly profile: Profile;
  readonly links: ProfileList["links"];
}

/** Has a file checked by a profile and opens the report. */
export function CheckForm({ profile, links }: CheckFormProps) {
  const texts = useTexts({ zh, en });
  const t = texts.profiles;
  const language = useLanguage();
  const navigate = useNavigate();
  const user = useUser();
  const [file, setFile] = useState<File | null>(null);
  const [link, setLink] = useState("");
  const sending = useSending(async (chosen: File) => {
    const address = `/api/ocean/profiles/${encodeURIComponent(profile.code)}/files`;
    const { id } = await postFile<{ id: string }>(address, chosen, { link });
    await navigate({ to: oceanPaths.file(id) });
  });
  const isWorker = user?.roles.some((role) => (workerRoles as readonly string[]).includes(role)) ?? false;
  const reason = !isWorker
    ? t.signIn
    : user?.organisation
      ? file
        ? null
        : t.fileFirst
      : texts.errors["ocean.no-organisation"]({});
  return (
    <section className={styles.part} aria-label={t.check}>
      <h2>{t.check}</h2>
      <p className={styles.text}>{t.heads}</p>
      {sending.error && <Failure error={sending.error} />}
      <div className={styles.tools}>
        <Upload
          accept=".xlsx,.csv"
          maxCount={1}
          beforeUpload={(chosen) => {
            setFile(chosen);
            sending.reset();
            return false;
          }}
          onRemove={() => setFile(null)}
        >
          <Button>{t.choose}</Button>
        </Upload>
      </div>
      {links.length > 0 && (
        <div className={styles.pair}>
          <Choice
            label={t.link}
            value={link}
            choices={[
              { value: "", label: t.onlyCheck },
              ...links.map(({ id, name }) => ({ value: id, label: pick(name, language).text })),
            ]}
            onChange={setLink}
          />
        </div>
      )}
      <p className={styles.tools}>
        <ReasonButton
          type="primary"
          reason={reason}
          loading={sending.isPending}
          onClick={() => file && sending.mutate(file)}
        >
          {t.run}
        </ReasonButton>
      </p>
    </section>
  );
}
