import ts from "typescript";
import { syntaxOf } from "./imports.ts";
import type { SourceTree } from "./source-tree.ts";

/** A piece of text in an object of texts, with its key as a path. */
export interface TextLeaf {
  key: string;
  line: number;
  /** Every piece of literal text in the value: a function or a template may have several. */
  pieces: readonly string[];
  /** How many parameters the text takes; null for a text that is not a function. */
  parameters: number | null;
}

/** What is inside `as const`, `satisfies …` and parentheses. */
export function unwrapped(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return unwrapped(node.expression);
  if (ts.isCallExpression(node) && node.arguments[0] && node.expression.getText().startsWith("Object."))
    return unwrapped(node.arguments[0]);
  return node;
}

/**
 * The leaves of all objects that a file of texts exports, by the path of their keys. The language's own suffix on the
 * exported name (`zh`, `peopleZh`) is left out of the path, so that two languages have the same keys.
 */
export function textLeaves(tree: SourceTree, file: string): TextLeaf[] {
  const source = syntaxOf(tree, file);
  const leaves: TextLeaf[] = [];
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      const stem = name.getText(source).replace(/^(zh|en)(?=$|[A-Z])|(Zh|En)$/, "");
      walk(unwrapped(initializer), stem, source, leaves);
    }
  }
  return leaves;
}

function walk(node: ts.Expression, key: string, source: ts.SourceFile, leaves: TextLeaf[]): void {
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      const name = property.name ? propertyName(property.name, source) : property.getText(source);
      const path = key === "" ? name : `${key}.${name}`;
      if (ts.isPropertyAssignment(property)) walk(unwrapped(property.initializer), path, source, leaves);
      else if (ts.isMethodDeclaration(property)) leaves.push(leaf(property, path, source, property.parameters.length));
      else leaves.push(leaf(property, path, source, null));
    }
    return;
  }
  if (ts.isArrayLiteralExpression(node)) {
    for (const [index, element] of node.elements.entries())
      walk(unwrapped(element), `${key}[${index}]`, source, leaves);
    return;
  }
  const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node);
  leaves.push(leaf(node, key, source, isFunction ? node.parameters.length : null));
}

function propertyName(name: ts.PropertyName, source: ts.SourceFile): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText(source);
}

function leaf(node: ts.Node, key: string, source: ts.SourceFile, parameters: number | null): TextLeaf {
  const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  return { key, line, pieces: literalPieces(node), parameters };
}

/** All literal text under a node: strings, templates and their parts; not the names of properties and types. */
export function literalPieces(node: ts.Node): string[] {
  const pieces: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isStringLiteralLike(inner)) {
      const isComparison =
        ts.isBinaryExpression(inner.parent) && inner.parent.operatorToken.kind !== ts.SyntaxKind.PlusToken;
      const isKey = ts.isElementAccessExpression(inner.parent) || ts.isLiteralTypeNode(inner.parent);
      if (!isComparison && !isKey) pieces.push(inner.text);
    } else if (ts.isTemplateExpression(inner)) {
      pieces.push(inner.head.text, ...inner.templateSpans.map((span) => span.literal.text));
      for (const span of inner.templateSpans) visit(span.expression);
      return;
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return pieces.filter((piece) => piece !== "");
}
