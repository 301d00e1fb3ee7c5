import { useMatches } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useEffect } from "react";
import type { Titled } from "./module-pages.ts";
import { en } from "./texts.en.ts";
import { zh } from "./texts.zh.ts";
import type { Crumb } from "./ui/Crumbs.tsx";
import { useLanguage, useTexts } from "./ui/language.tsx";
import { PageHeader } from "./ui/PageHeader.tsx";

/** What the router knows of each screen before it is loaded. */
export interface ScreenData {
  readonly title: Titled;
  readonly above: readonly { readonly path: string; readonly title: Titled }[];
}

interface ScreenProps {
  /** The name of what is shown, when it is more than the page's own title (a document, an organisation). */
  readonly name?: string | undefined;
  /** Pages between those above and this one, whose addresses are made from data. */
  readonly within?: readonly Crumb[];
  readonly marks?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame inside every screen: crumbs from the router, the heading, the window's title, then the content. */
export function Screen({ name, within = [], marks, actions, children }: ScreenProps) {
  const language = useLanguage();
  const t = useTexts({ zh, en });
  const data = useMatches().at(-1)?.staticData as Partial<ScreenData> | undefined;
  const title = name ?? data?.title?.[language] ?? "";
  const above = data?.above ?? [];
  useEffect(() => {
    document.title = title ? `${title} · ${t.product}` : t.product;
  }, [title, t.product]);
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[...above.map((each) => ({ text: each.title[language], to: each.path })), ...within, { text: title }]}
        marks={marks}
        actions={actions}
      />
      {children}
    </>
  );
}
