import path from "node:path";
import ts from "typescript";
import { isCode, type SourceTree } from "./source-tree.ts";

export type ImportKind = "import" | "re-export" | "export-star" | "dynamic" | "type" | "require" | "glob" | "url";

/** One reference from a file to another file or package, types included. */
export interface ImportEdge {
  file: string;
  line: number;
  kind: ImportKind;
  specifier: string;
  /** The file of the tree that it means; null for a package, or for a file that does not exist. */
  target: string | null;
  /** Names brought in or passed on. */
  names: readonly string[];
  /** True when nothing of it is left at run time. */
  isTypeOnly: boolean;
}

const parsed = new WeakMap<SourceTree, Map<string, ts.SourceFile>>();
const edges = new WeakMap<SourceTree, Map<string, readonly ImportEdge[]>>();

/** The syntax tree of one file; parsed once for all the rules. */
export function syntaxOf(tree: SourceTree, file: string): ts.SourceFile {
  const cache = parsed.get(tree) ?? new Map<string, ts.SourceFile>();
  parsed.set(tree, cache);
  const known = cache.get(file);
  if (known) return known;
  const kind = /x$/.test(file) ? ts.ScriptKind.TSX : /\.[mc]?js$/.test(file) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, tree.get(file) ?? "", ts.ScriptTarget.Latest, true, kind);
  cache.set(file, source);
  return source;
}

/** Everything that a file refers to: static, type-only, re-exported, dynamic, required, globbed, by URL. */
export function importsOf(tree: SourceTree, file: string): readonly ImportEdge[] {
  const cache = edges.get(tree) ?? new Map<string, readonly ImportEdge[]>();
  edges.set(tree, cache);
  const known = cache.get(file);
  if (known) return known;
  const found = readImports(tree, file);
  cache.set(file, found);
  return found;
}

/** Every import of the whole tree. */
export function allImports(tree: SourceTree): ImportEdge[] {
  return [...tree.keys()].filter(isCode).flatMap((file) => importsOf(tree, file));
}

function readImports(tree: SourceTree, file: string): ImportEdge[] {
  const source = syntaxOf(tree, file);
  const found: ImportEdge[] = [];
  const add = (node: ts.Node, kind: ImportKind, specifier: string, names: readonly string[] = []): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const target = resolve(tree, file, specifier);
    found.push({ file, line, kind, specifier, target, names, isTypeOnly: isTypeOnly(node) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node, "import", node.moduleSpecifier.text, importedNames(node));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const named = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause : undefined;
      const names = named?.elements.map((element) => element.name.text) ?? [];
      add(node, named ? "re-export" : "export-star", node.moduleSpecifier.text, names);
    } else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
      add(node, "require", literalText(node.moduleReference.expression));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, "type", literalText(node.argument.literal));
    } else if (ts.isCallExpression(node)) {
      const kind = callKind(node, source);
      if (kind) add(node, kind, literalText(node.arguments[0]));
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === "URL") {
      // new URL("./worker.ts", import.meta.url) is an import in all but name; of a data file it is only its address.
      const [target, base] = node.arguments ?? [];
      const isCodeFile = target && ts.isStringLiteralLike(target) && isCode(target.text);
      if (isCodeFile && base?.getText(source) === "import.meta.url") add(node, "url", target.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const reference of source.referencedFiles) add(source, "import", `./${reference.fileName.replace(/^\.\//, "")}`);
  return found;
}

function callKind(node: ts.CallExpression, source: ts.SourceFile): ImportKind | null {
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return "dynamic";
  const called = node.expression.getText(source);
  if (called === "require" || called === "require.resolve" || called === "module.require") return "require";
  return called === "import.meta.glob" ? "glob" : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function importedNames(node: ts.ImportDeclaration): string[] {
  const clause = node.importClause;
  const names: string[] = clause?.name ? [clause.name.text] : [];
  const bindings = clause?.namedBindings;
  if (!bindings) return names;
  if (ts.isNamespaceImport(bindings)) return [...names, bindings.name.text];
  return [...names, ...bindings.elements.map((element) => element.name.text)];
}

/** The text of a literal; "" for anything that is computed, which the rules report as unreadable. */
function literalText(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : "";
}

function resolve(tree: SourceTree, file: string, specifier: string): string | null {
  if (!specifier.startsWith(".") && !specifier.startsWith("/")) return null;
  const joined = specifier.startsWith("/")
    ? specifier.slice(1)
    : path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ""));
  const candidates = [joined, `${joined}.ts`, `${joined}.tsx`, `${joined}/index.ts`, `${joined}/index.tsx`];
  if (/\.js$/.test(joined)) candidates.push(joined.replace(/\.js$/, ".ts"), joined.replace(/\.js$/, ".tsx"));
  const hit = candidates.find((candidate) => tree.has(candidate));
  // Data outside the tree (regions/) still has a path, and the rules must see it.
  return hit ?? (joined.startsWith("..") ? null : joined);
}
