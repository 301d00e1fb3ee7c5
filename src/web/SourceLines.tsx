import { PageLink } from "./PageLink.tsx";
import { paths } from "./paths.ts";
import { sourceParts } from "./source-parts.ts";

/** A basis as the region's data give it; every line of a source document that it names leads into the text. */
export function SourceLines({ of }: { readonly of: string }) {
  return sourceParts(of).map((part) =>
    part.line === null ? (
      part.text
    ) : (
      <PageLink key={part.at} to={paths.sourceLine(part.line.file, part.line.number)}>
        {part.text}
      </PageLink>
    ),
  );
}
