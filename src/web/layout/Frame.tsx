import { Outlet, useRouter, useSearch } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import type { ComponentType, ReactNode } from "react";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { languageFrom, languageTags } from "../../platform/i18n/language.ts";
import type { NavigationEntry } from "../module-pages.ts";
import { PageLink } from "../PageLink.tsx";
import { antdThemeFor } from "../theme.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { UiLinkContext } from "../ui/UiLink.tsx";
import { useMedia } from "../ui/use-media.ts";
import { Footer } from "./Footer.tsx";
import styles from "./Frame.module.css";
import { libraryLocales } from "./library-locale.ts";
import { applyMode, useMode } from "./look.ts";
import { NavigationDrawer, NavigationSide } from "./Navigation.tsx";
import { OfflineBar } from "./OfflineBar.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { TopBar } from "./TopBar.tsx";

interface FrameProps {
  readonly navigation: readonly NavigationEntry[];
  readonly accounts: readonly ComponentType[];
  /** Replaces the screen, for addresses that lead nowhere. */
  readonly children?: ReactNode;
}

/** The frame of every screen: language and look for all below, top bar, navigation, content, foot. */
export function Frame({ navigation, accounts, children }: FrameProps) {
  const language = languageFrom(useSearch({ strict: false, select: (search: { lang?: string }) => search.lang }));
  const mode = useMode();
  const hasMotion = !useMedia("(prefers-reduced-motion: reduce)");
  const theme = useMemo(() => antdThemeFor(mode, hasMotion), [mode, hasMotion]);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => applyMode(mode), [mode]);
  useEffect(() => {
    document.documentElement.lang = languageTags[language];
  }, [language]);
  useFocusOnNewScreen(main);

  return (
    <LanguageProvider language={language}>
      <UiLinkContext value={PageLink}>
        <ConfigProvider theme={theme} locale={libraryLocales[language]} button={{ autoInsertSpace: false }}>
          <SkipLink />
          <div className={styles.frame}>
            <TopBar accounts={accounts} onMenu={() => setDrawerOpen(true)} />
            <NavigationSide entries={navigation} />
            <NavigationDrawer entries={navigation} isOpen={isDrawerOpen} onClose={() => setDrawerOpen(false)} />
            <div className={styles.content}>
              <OfflineBar />
              <main id="main" ref={main} tabIndex={-1} className={styles.main}>
                {children ?? <Outlet />}
              </main>
              <Footer />
            </div>
          </div>
        </ConfigProvider>
      </UiLinkContext>
    </LanguageProvider>
  );
}

/**
 * A new screen takes the focus, so that the keyboard and a screen reader start at its beginning; unless the reader has
 * gone elsewhere while it loaded, to a menu or the search box.
 */
function useFocusOnNewScreen(main: React.RefObject<HTMLElement | null>) {
  const router = useRouter();
  useEffect(() => {
    let left: Element | null = null;
    const stops = [
      router.subscribe("onBeforeNavigate", () => {
        left = document.activeElement;
      }),
      router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
        const now = document.activeElement;
        const hasStayed = now === left || now === document.body || now === null;
        if (fromLocation && pathChanged && hasStayed) main.current?.focus({ preventScroll: true });
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [router, main]);
}
