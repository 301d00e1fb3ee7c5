import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType, LazyExoticComponent } from "react";
import type { z } from "zod";

/** A text that is needed before a screen is loaded: both languages at once. */
export interface Titled {
  readonly zh: string;
  readonly en: string;
}

export interface Page {
  /** The address with its parameters: `/organisations/$code`. Links to it are made by the module's `paths.ts`. */
  readonly path: string;
  readonly title: Titled;
  /** The address of the page above it in the crumbs; missing for a page that the navigation leads to. */
  readonly parent?: string;
  /** What its search parameters may hold. */
  readonly search?: z.ZodObject;
  /** Loads the screen when it is first opened. */
  readonly load: () => Promise<ComponentType>;
}

/** The headings of the navigation, in their order; what stands under `top` has none. */
export const navigationGroups = [
  "top",
  "work",
  "supervision",
  "plans",
  "market",
  "rooms",
  "reference",
  "manage",
] as const;
export type NavigationGroup = (typeof navigationGroups)[number];

export interface NavigationEntry {
  readonly to: string;
  readonly label: Titled;
  /** One line on the home page: what the reader finds there. */
  readonly about?: Titled;
  readonly group: NavigationGroup;
  /** Small numbers stand first. */
  readonly order: number;
  /** Who sees it in the navigation: roles, or everyone. Whether somebody may open it the server decides. */
  readonly roles: readonly string[] | "everyone";
}

/** An area by its code, as records and files name it. */
export interface AreaName {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string | null };
  readonly isInForce: boolean;
}

/** What the module that owns the areas tells every screen of them: a module may not ask one that comes after it. */
export interface AreaDirectory {
  readonly load: (signal: AbortSignal) => Promise<readonly AreaName[]>;
  readonly path: (code: string) => string;
}

/** One thing that waits for the reader today, in both languages, and where it is done. */
export interface TodoCard {
  readonly key: string;
  readonly title: Titled;
  /** One line more: the oldest of them, or what to do. */
  readonly about: Titled;
  readonly to: string;
  readonly search?: Record<string, unknown>;
}

/** Where a module looks for what waits for the reader. The shell shows the cards and knows nothing of what they are about. */
export interface TodoSource {
  readonly key: string;
  /** Small numbers stand first. */
  readonly order: number;
  /** Who is asked about at all; what the person may see the server decides. */
  readonly roles: readonly string[];
  /** Reads through the client, so that a screen which read the same needs no second request. */
  readonly read: (reader: TodoReader) => Promise<readonly TodoCard[]>;
}

export interface TodoReader {
  readonly client: QueryClient;
  readonly roles: readonly string[];
  /** Code of the reader's organisation. */
  readonly organisation: string | null;
}

/** One thing that a search found, and where it is; a text without English is shown as it was written. */
export interface FoundThing {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string | null };
  /** One line more: what it is, where it stands. */
  readonly about?: { readonly zh: string; readonly en: string | null };
  readonly to: string;
  readonly search?: Record<string, unknown>;
}

/** The first of what a module found, how many there are, and the screen that lists them all. */
export interface Found {
  readonly things: readonly FoundThing[];
  readonly total: number;
  readonly all?: { readonly to: string; readonly search?: Record<string, unknown> };
}

/** Where a module looks for the words of the search box. The shell shows what was found and knows nothing of it. */
export interface FindSource {
  readonly key: string;
  /** What is looked through, as the navigation calls it. */
  readonly title: Titled;
  /** Small numbers stand first. */
  readonly order: number;
  /** Who is shown this; what the person may see the server decides. */
  readonly roles: readonly string[] | "everyone";
  readonly find: (asked: Asked) => Promise<Found>;
}

export interface Asked {
  /** At least one character, without blanks around it. */
  readonly q: string;
  /** Reads through the client, so that a list which is here already is not read again. */
  readonly client: QueryClient;
}

/**
 * Where a screen leaves room for what later modules have to say of the same thing: a document, what was extracted of it, a
 * target of an indicator, a commitment, a call or a case of it, a record of a register (`patent/<id>`).
 */
export type BesidePlace = "document" | "extraction" | "target" | "commitment" | "call" | "record";

/** What a module shows in such a place; `id` names the thing as its own module does. */
export interface BesidePart {
  readonly place: BesidePlace;
  readonly load: () => Promise<ComponentType<{ id: string }>>;
}

/** A part of the home page: what a module has to say to whoever comes in. */
export interface HomePart {
  readonly key: string;
  /** Small numbers stand first. */
  readonly order: number;
  /** Before all others for these roles. */
  readonly firstFor?: readonly string[];
  readonly load: () => Promise<ComponentType>;
}

/** What a module's `web/index.tsx` gives to the shell. */
export interface ModulePages {
  readonly pages: readonly Page[];
  readonly navigation: readonly NavigationEntry[];
  /** Parts that the module brings to the frame of every screen. */
  readonly account?: LazyExoticComponent<ComponentType> | ComponentType;
  /** The names of areas, of the one module that owns them. */
  readonly areas?: AreaDirectory;
  /** What waits for the reader, on the home page. */
  readonly todo?: readonly TodoSource[];
  /** What the search box looks through. */
  readonly find?: readonly FindSource[];
  /** Parts on screens of earlier modules, which know nothing of them. */
  readonly beside?: readonly BesidePart[];
  /** Parts of the home page. */
  readonly home?: readonly HomePart[];
}
