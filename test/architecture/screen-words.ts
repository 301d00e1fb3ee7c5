import ts from "typescript";
import { syntaxOf } from "./imports.ts";
import { isSharedText, placeOf } from "./places.ts";
import {
  type ArchitectureRule,
  isGenerated,
  isProductionCode,
  type SourceTree,
  type Violation,
} from "./source-tree.ts";

const id = "screen-words";
const han = /\p{Script=Han}/u;
/** Attributes whose text a person reads or hears. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext)|title|label|placeholder|alt|description|tooltip|subTitle|okText|cancelText|message|header|footer|content|extra|addonBefore|addonAfter|emptyText|caption|summary|heading|question|answer|reason|hint|unit|suffix|prefix)$/;
/** What is no word in any language: marks, digits, one letter, units and the product's name. */
const noWords = /^(?:[^\p{L}]|\b[A-Za-z]\b|\b(?:Haice|OK|ID|URL|CSV|PDF|JSON|XLSX|DOCX|SVG|PNG)\b)*$/u;

/**
 * Words that a person reads stand in texts.zh.ts and texts.en.ts, not in a screen: no literal words between tags or in
 * the attributes that are read out, and no Chinese in any string of a screen or of the server's actions and routes.
 */
export const screenWordsRule: ArchitectureRule = {
  id,
  reads: (file) => isProductionCode(file) && file.endsWith(".tsx"),
  check(tree) {
    const found: Violation[] = [];
    for (const file of tree.keys()) {
      if (!isProductionCode(file) || isSharedText(file) || isGenerated(file)) continue;
      if (file.endsWith(".tsx")) found.push(...jsxViolations(tree, file));
      if (holdsNoChinese(file)) found.push(...chineseLiterals(tree, file));
    }
    return found;
  },
};

/** rules.ts may know the language's own words, and contract.ts the vocabulary of a field; nobody else speaks Chinese. */
function holdsNoChinese(file: string): boolean {
  const { layer, inside } = placeOf(file);
  if (layer === "shell") return true;
  return layer === "module" && (/^web\//.test(inside) || /^(index|store|views|actions|routes)(\.ts$|\/)/.test(inside));
}

function jsxViolations(tree: SourceTree, file: string): Violation[] {
  const source = syntaxOf(tree, file);
  const found: Violation[] = [];
  const report = (node: ts.Node, text: string, where: string): void => {
    const words = text.trim().replace(/\s+/g, " ");
    if (noWords.test(words)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({
      rule: id,
      file,
      line,
      message: `"${words.slice(0, 60)}" ${where}: put it into texts.zh.ts and texts.en.ts`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text, "between tags");
    else if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      for (const literal of shownLiterals(node.expression)) report(literal, textOf(literal), "between tags");
    } else if (ts.isJsxAttribute(node) && spoken.test(node.name.getText(source)) && node.initializer) {
      const where = `in the attribute ${node.name.getText(source)}`;
      if (ts.isStringLiteral(node.initializer)) report(node, node.initializer.text, where);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression) {
        for (const literal of shownLiterals(node.initializer.expression)) report(literal, textOf(literal), where);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The literals that an expression would show: itself, both arms of a condition, the right of && and ??, both sides of +. */
function shownLiterals(node: ts.Expression): ts.Expression[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return shownLiterals(node.expression);
  if (ts.isConditionalExpression(node)) return [...shownLiterals(node.whenTrue), ...shownLiterals(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [];
  const kind = node.operatorToken.kind;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return shownLiterals(node.right);
  const both = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
  return both.includes(kind) ? [...shownLiterals(node.left), ...shownLiterals(node.right)] : [];
}

function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ");
  return "";
}

function chineseLiterals(tree: SourceTree, file: string): Violation[] {
  const source = syntaxOf(tree, file);
  const found: Violation[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isRegularExpressionLiteral(node);
    if (isText && han.test(node.text)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({
        rule: id,
        file,
        line,
        message: `Chinese in code ("${node.text.slice(0, 30)}"): a text belongs to texts.zh.ts, a word of the language to rules.ts`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
