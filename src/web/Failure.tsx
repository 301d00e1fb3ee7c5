import { useLocation } from "@tanstack/react-router";
import { ApiProblem } from "./api-problem.ts";
import { PageLink } from "./PageLink.tsx";
import { paths } from "./paths.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { useTexts } from "./ui/language.tsx";
import { Problem } from "./ui/Problem.tsx";

/** A failed request in words: not signed in, not allowed, not there, no network, or the server's own explanation. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts({ zh, en });
  const back = useLocation({ select: (location) => location.href });
  if (!(error instanceof ApiProblem)) {
    return <Problem title={t.errors.crashed} detail={t.errors.crashedDetail} onRetry={onRetry} />;
  }
  const reference = { code: error.code, correlationId: error.correlationId };
  const home = <PageLink to={paths.home()}>{t.errors.home}</PageLink>;
  if (error.isOffline) return <Problem title={t.errors.offline} detail={t.errors.offlineDetail} onRetry={onRetry} />;
  if (error.code === "platform.sign-in-needed") {
    const signIn = (
      <PageLink to={paths.signIn()} search={{ back }}>
        {t.errors.signIn}
      </PageLink>
    );
    return <Problem title={t.errors.signInNeeded} detail={t.errors.signInNeededDetail} action={signIn} />;
  }
  if (error.status === 403) {
    return <Problem {...reference} title={t.errors.forbidden} detail={error.detail} action={home} />;
  }
  if (error.status === 404) {
    return (
      <Problem
        {...reference}
        title={t.errors.notFound}
        detail={error.detail || t.errors.notFoundDetail}
        action={home}
      />
    );
  }
  return (
    <Problem {...reference} title={t.errors.failed} detail={error.detail || t.errors.unreadable} onRetry={onRetry} />
  );
}
