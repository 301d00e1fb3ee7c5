import { lazy, Suspense, use, useMemo } from "react";
import type { BesidePlace } from "./module-pages.ts";
import { SiteContext } from "./site.ts";

interface BesideProps {
  readonly place: BesidePlace;
  /** The thing that is shown, as its own module names it. */
  readonly id: string;
}

/** What later modules have to say of the thing that is shown; nothing when none has. */
export function Beside({ place, id }: BesideProps) {
  const { beside } = use(SiteContext);
  const parts = useMemo(
    () =>
      beside
        .filter((part) => part.place === place)
        .map(({ load }, at) => ({ key: `${place} ${at}`, Part: lazy(async () => ({ default: await load() })) })),
    [beside, place],
  );
  return parts.map(({ key, Part }) => (
    <Suspense key={key} fallback={null}>
      <Part id={id} />
    </Suspense>
  ));
}
