import { PageLink } from "../../../web/PageLink.tsx";
import { useInstallation, useUser } from "../../../web/session.ts";
import { Disclosure } from "../../../web/ui/Disclosure.tsx";
import { useTexts } from "../../../web/ui/language.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import styles from "./AccountMenu.module.css";
import { peoplePaths } from "./paths.ts";
import { SampleSwitcher } from "./SampleSwitcher.tsx";
import { useSignOut } from "./use-session-actions.ts";

/** Who is signed in; switching to another sample person where there are some, signing in or out. */
export function AccountMenu() {
  const t = useTexts({ zh, en });
  const user = useUser();
  const isSample = useInstallation()?.sample ?? false;
  const signOut = useSignOut();
  if (user === undefined) return null;
  if (user === null && !isSample) {
    return (
      <PageLink to={peoplePaths.signIn()} className={styles.signIn}>
        {t.signIn.title}
      </PageLink>
    );
  }
  const role = user?.roles[0];
  return (
    <Disclosure
      align="end"
      label={
        <>
          <span className={styles.face} aria-hidden="true">
            {(user?.name ?? t.signIn.visitor).slice(0, 1)}
          </span>
          <span className={styles.who}>
            <span className="spoken">{t.signIn.account}</span>
            {user?.name ?? t.signIn.visitor}
            {role && <span className={styles.role}>{t.roles[role]}</span>}
          </span>
        </>
      }
    >
      {(close) => (
        <div className={styles.menu}>
          {user && (
            <div className={styles.person}>
              <p className={styles.name}>{user.name}</p>
              <p>{user.roles.map((each) => t.roles[each]).join(t.signIn.comma)}</p>
              {user.organisation && (
                <p>
                  <PageLink to={peoplePaths.organisation(user.organisation.code)} onClick={close}>
                    {user.organisation.name}
                  </PageLink>
                </p>
              )}
            </div>
          )}
          {isSample && <SampleSwitcher currentEmail={user?.email} onDone={close} />}
          <div className={styles.foot}>
            {user ? (
              <button
                type="button"
                className={styles.plain}
                disabled={signOut.isPending}
                onClick={() => signOut.mutate(undefined, { onSuccess: close })}
              >
                {t.signIn.signOut}
              </button>
            ) : (
              <PageLink to={peoplePaths.signIn()} onClick={close}>
                {t.signIn.title}
              </PageLink>
            )}
          </div>
        </div>
      )}
    </Disclosure>
  );
}
