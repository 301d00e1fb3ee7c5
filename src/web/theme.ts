import type { ThemeConfig } from "antd";
import { theme as antdTheme } from "antd";

/** The two looks. Every colour of the product is named once, here; components know only the names. */
export type Mode = "light" | "dark";

export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly canvas: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Borders of controls reach 3:1 against what they stand on (WCAG 1.4.11). */
  readonly control: string;
  readonly sea: string;
  readonly seaStrong: string;
  readonly seaSoft: string;
  readonly onSea: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly shade: string;
}

export const palettes: Record<Mode, Palette> = {
  light: {
    ink: "#16212b",
    inkSoft: "#43525c",
    inkFaint: "#5b6973",
    canvas: "#f6f8f9",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#eef2f4",
    line: "#e0e6ea",
    lineStrong: "#c4ced5",
    control: "#85929b",
    sea: "#0b5a8a",
    seaStrong: "#07436a",
    seaSoft: "#e4f0f7",
    onSea: "#ffffff",
    good: "#14693d",
    goodSoft: "#e4f3ea",
    warn: "#865000",
    warnSoft: "#fcf0da",
    bad: "#ab221b",
    badSoft: "#fcebe9",
    shade: "rgb(15 32 45 / 14%)",
  },
  dark: {
    ink: "#e6edf2",
    inkSoft: "#b6c3cc",
    inkFaint: "#98a7b2",
    canvas: "#0d141a",
    surface: "#131c24",
    raised: "#1a2530",
    sunken: "#0a1015",
    line: "#26333d",
    lineStrong: "#3a4955",
    control: "#6f7f8b",
    sea: "#6cb8ea",
    seaStrong: "#9bd0f3",
    seaSoft: "#12303f",
    onSea: "#05202f",
    good: "#63cf93",
    goodSoft: "#11301f",
    warn: "#e6b657",
    warnSoft: "#352813",
    bad: "#f3948b",
    badSoft: "#3b1b1a",
    shade: "rgb(0 0 0 / 55%)",
  },
};

export const fonts = {
  text: '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Helvetica Neue", Arial, sans-serif',
  /** On paper, as official documents are set (GB/T 9704-2012): titles in small standard Song, text in FangSong. */
  paperTitle:
    '"FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", STZhongsong, SimSun, "Songti SC", "Noto Serif CJK SC", serif',
  paper: '"Times New Roman", FangSong, STFangsong, "FangSong_GB2312", "Noto Serif CJK SC", SimSun, serif',
  code: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", monospace',
} as const;

/** The palette as CSS variables for our own style sheets: `inkSoft` becomes `--ink-soft`. */
export function cssVariables(mode: Mode): Record<string, string> {
  const names = Object.entries(palettes[mode]).map(
    ([name, value]) => [`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value] as const,
  );
  return {
    ...Object.fromEntries(names),
    "--font-text": fonts.text,
    "--font-code": fonts.code,
    "--font-paper": fonts.paper,
    "--font-paper-title": fonts.paperTitle,
  };
}

/**
 * antd in our colours. Its own greys and its tag and disabled colours stay under 4.5:1, so every text colour is set
 * from the palette instead of being derived.
 */
export function antdThemeFor(mode: Mode, hasMotion: boolean): ThemeConfig {
  const colour = palettes[mode];
  return {
    algorithm: mode === "dark" ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { prefix: "hc", key: "haice" },
    hashed: false,
    token: {
      colorPrimary: colour.sea,
      colorPrimaryHover: colour.seaStrong,
      colorPrimaryActive: colour.seaStrong,
      colorPrimaryBg: colour.seaSoft,
      colorPrimaryText: colour.sea,
      colorLink: colour.sea,
      colorLinkHover: colour.seaStrong,
      colorLinkActive: colour.seaStrong,
      colorSuccess: colour.good,
      colorSuccessBg: colour.goodSoft,
      colorSuccessText: colour.good,
      colorWarning: colour.warn,
      colorWarningBg: colour.warnSoft,
      colorWarningText: colour.warn,
      colorError: colour.bad,
      colorErrorBg: colour.badSoft,
      colorErrorText: colour.bad,
      colorErrorHover: colour.bad,
      colorInfo: colour.sea,
      colorInfoBg: colour.seaSoft,
      colorText: colour.ink,
      colorTextHeading: colour.ink,
      colorTextSecondary: colour.inkSoft,
      colorTextTertiary: colour.inkFaint,
      colorTextQuaternary: colour.inkFaint,
      colorTextDescription: colour.inkFaint,
      colorTextPlaceholder: colour.inkFaint,
      colorTextDisabled: colour.inkFaint,
      colorTextLabel: colour.inkSoft,
      colorIcon: colour.inkFaint,
      colorBgLayout: colour.canvas,
      colorBgBase: colour.surface,
      colorBgContainer: colour.surface,
      colorBgElevated: colour.raised,
      colorBgContainerDisabled: colour.sunken,
      colorBorder: colour.control,
      colorBorderSecondary: colour.line,
      colorBorderDisabled: colour.lineStrong,
      colorSplit: colour.line,
      colorBgSpotlight: mode === "dark" ? colour.lineStrong : colour.ink,
      borderRadius: 6,
      borderRadiusLG: 8,
      borderRadiusSM: 4,
      controlHeight: 32,
      fontFamily: fonts.text,
      fontFamilyCode: fonts.code,
      fontSize: 14,
      lineHeight: 22 / 14,
      motion: hasMotion,
      motionDurationFast: "0.08s",
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.15s",
    },
    components: {
      Button: {
        primaryColor: colour.onSea,
        defaultShadow: "none",
        primaryShadow: "none",
        dangerShadow: "none",
        borderColorDisabled: colour.lineStrong,
        contentFontSizeSM: 13,
      },
      Tag: { defaultBg: colour.sunken, defaultColor: colour.inkSoft },
      Steps: { colorTextDescription: colour.inkSoft },
      Tabs: { itemColor: colour.inkSoft },
      Tooltip: { colorTextLightSolid: "#ffffff" },
      Form: { labelColor: colour.inkSoft },
      Select: { optionSelectedBg: colour.seaSoft },
    },
  };
}
