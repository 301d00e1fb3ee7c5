import type { ErrorComponentProps } from "@tanstack/react-router";
import { ApiProblem } from "./api-problem.ts";
import { Failure } from "./Failure.tsx";
import { Screen } from "./Screen.tsx";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import { useTexts } from "./ui/language.tsx";
import { Problem } from "./ui/Problem.tsx";

/** The code of a screen is gone from the server because a newer version stands there. */
const isOutdated = (error: unknown) =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** A screen that failed while it was drawn or loaded: what is the case, and the way on. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const t = useTexts({ zh, en });
  if (error instanceof ApiProblem) {
    return (
      <Screen name={t.errors.failed}>
        <Failure error={error} onRetry={reset} />
      </Screen>
    );
  }
  const title = isOutdated(error) ? t.errors.outdated : t.errors.crashed;
  return (
    <Screen name={title}>
      <Problem
        title={title}
        detail={isOutdated(error) ? t.errors.outdatedDetail : t.errors.crashedDetail}
        onRetry={() => window.location.reload()}
      />
    </Screen>
  );
}
