import ts from "typescript";

/** One file in coverage/coverage-final.json, as far as it is needed here. */
export interface FileCoverage {
  readonly branchMap: {
    readonly [id: string]: {
      readonly type: string;
      readonly loc: Range;
      readonly locations: readonly Partial<Range>[];
    };
  };
  readonly b: { readonly [id: string]: readonly number[] };
}

interface Range {
  readonly start: { readonly line?: number | undefined; readonly column?: number | undefined };
}

/** A branch that no test took, by its source text, so that it stays itself when lines move. */
export interface Uncovered {
  readonly branch: string;
  /** The form of a branch that no test can take, if it has one. */
  readonly kind: "look-up" | "rethrow" | undefined;
}

const short = (node: ts.Node): string => {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
};

const lookUps = new Set(["at", "find", "get", "pop", "shift", "indexOf"]);

/** Whether the value of an expression comes from an index or a look-up, whose type always has undefined in it. */
function isLookUp(node: ts.Expression): boolean {
  if (ts.isElementAccessExpression(node)) return true;
  if (ts.isPropertyAccessExpression(node)) return isLookUp(node.expression);
  if (ts.isParenthesizedExpression(node)) return isLookUp(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return lookUps.has(node.expression.name.text) || isLookUp(node.expression.expression);
}

const isRethrow = (node: ts.IfStatement): boolean =>
  ts.isThrowStatement(node.thenStatement) && /^!\(\w+ instanceof \w+\)$/.test(node.expression.getText());

/** The branch that begins at a position; the line where its form is not known. */
function branchAt(source: ts.SourceFile, position: number, arm: number): Uncovered {
  let found: Uncovered | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart() || position >= node.getEnd()) return;
    if (ts.isBinaryExpression(node) && node.right.getStart() === position) {
      const isFallBack = node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isLookUp(node.left);
      found = { branch: short(node), kind: isFallBack ? "look-up" : undefined };
    } else if (ts.isConditionalExpression(node) && node.whenTrue.getStart() === position)
      found = { branch: `${short(node.condition)} ? ${short(node.whenTrue)}`, kind: undefined };
    else if (ts.isConditionalExpression(node) && node.whenFalse.getStart() === position)
      found = { branch: `${short(node.condition)} : ${short(node.whenFalse)}`, kind: undefined };
    else if (ts.isIfStatement(node) && node.getStart() === position) {
      const branch = `if (${short(node.expression)}) ${arm === 0 ? short(node.thenStatement) : "else"}`;
      found = { branch, kind: isRethrow(node) && arm === 0 ? "rethrow" : undefined };
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const { line } = source.getLineAndCharacterOfPosition(position);
  return found ?? { branch: source.text.split("\n")[line]?.trim() ?? "", kind: undefined };
}

/** The branches of one file that no test took, in the order of the file. */
export function uncoveredBranches(path: string, text: string, { branchMap, b }: FileCoverage): Uncovered[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return Object.entries(branchMap).flatMap(([id, { type, loc, locations }]) =>
    (b[id] ?? []).flatMap((hits, arm) => {
      if (hits > 0) return [];
      const own = type === "if" ? loc.start : (locations[arm]?.start ?? loc.start);
      const { line = loc.start.line ?? 1, column = 0 } = own;
      return [branchAt(source, source.getPositionOfLineAndCharacter(line - 1, column), arm)];
    }),
  );
}
