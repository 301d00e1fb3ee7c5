import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { Failure } from "../../../web/Failure.tsx";
import { Screen } from "../../../web/Screen.tsx";
import { useInstallation, useUser } from "../../../web/session.ts";
import { Answer } from "../../../web/ui/Answer.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { CredentialsSchema } from "../contract.ts";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { SampleSwitcher } from "./SampleSwitcher.tsx";
import styles from "./SignInPage.module.css";
import { useSignIn } from "./use-session-actions.ts";

/** Only an address of our own: a link to this page must not send anybody elsewhere after signing in. */
function ownAddress(back: string | undefined): string {
  return back && /^\/(?![/\\])/.test(back) ? back : "/";
}

/** Sign in by e-mail and password, or as a sample person where there are some. */
export function SignInPage() {
  const t = useTexts({ zh, en });
  const s = t.signIn;
  const user = useUser();
  const isSample = useInstallation()?.sample ?? false;
  const { back }: { back?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const goBack = () => void navigate({ href: ownAddress(back) });
  const submit = (fields: { email?: string; password?: string }) => {
    const credentials = { email: (fields.email ?? "").trim(), password: fields.password ?? "" };
    const shape = CredentialsSchema.shape;
    const wrong = {
      ...(shape.email.safeParse(credentials.email).success ? {} : { email: s.emailWrong }),
      ...(shape.password.safeParse(credentials.password).success ? {} : { password: s.passwordMissing }),
    };
    setMissing(wrong);
    if (Object.keys(wrong).length === 0) signIn.mutate(credentials, { onSuccess: goBack });
  };
  return (
    <Screen>
      <Answer question={s.question} answer={user ? s.signedInAs(user.name) : isSample ? s.answerSample : s.answer} />
      <div className={styles.ways}>
        <Form layout="vertical" requiredMark={false} onFinish={submit} className={styles.form} noValidate>
          {signIn.error && <Failure error={signIn.error} />}
          <Form.Item
            name="email"
            htmlFor="email"
            label={s.email}
            help={missing.email}
            {...(missing.email ? { validateStatus: "error" } : {})}
          >
            <Input
              id="email"
              type="email"
              autoComplete="username"
              size="large"
              aria-invalid={missing.email !== undefined}
            />
          </Form.Item>
          <Form.Item
            name="password"
            htmlFor="password"
            label={s.password}
            help={missing.password}
            {...(missing.password ? { validateStatus: "error" } : {})}
          >
            <Input.Password
              id="password"
              autoComplete="current-password"
              size="large"
              aria-invalid={missing.password !== undefined}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
            {s.submit}
          </Button>
        </Form>
        {isSample && (
          <div className={styles.sample}>
            <p className={styles.hint}>{s.sampleHint}</p>
            <SampleSwitcher currentEmail={user?.email} onDone={goBack} />
          </div>
        )}
      </div>
    </Screen>
  );
}
