import path from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { CallExpression, Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isIdentifier,
  isJsxAttribute,
  isJsxElement,
  isJsxExpression,
  isJsxFragment,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateSpan,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Project, type Type, TypeFlags } from 'typescript/unstable/sync';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';
import { root } from './sources';

/** A number that a component prints as it is, and where. */
export interface PrintedNumber {
  file: string;
  line: number;
  /** the expression as it is written; of a message, its argument and its key */
  what: string;
}

/** Years and the numbers of releases are names: nobody counts with them. */
const isName = (expression: string): boolean =>
  /(?:^|\W|[a-z])(?:[yY]ear|[rR]elease|release\.id|years(?:\[\d\]|\.at\(-?\d\)))(?: \?\? 0)?$/.test(
    expression,
  );

/** Attributes that draw or lead somewhere, and print nothing. */
const silent = new Set(['d', 'viewBox', 'x', 'x1', 'x2', 'style', 'key', 'id', 'href', 'value']);
const toText = new Set(['toString', 'toFixed', 'toPrecision', 'toLocaleString']);

/** Finds what the files print of numbers without the formatter. */
export function findPrintedNumbers(files: readonly string[]): PrintedNumber[] {
  const api = new API({ cwd: root });
  try {
    const config = path.join(root, 'tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error('no project');
    const { program, checker } = project;
    return files.flatMap((file) => {
      const source = program.getSourceFile(path.join(root, file));
      if (!source) throw new Error(`not in the project: ${file}`);
      const { text } = source;
      const at = (node: Node) => text.slice(0, node.end).split('\n').length;
      const textOf = (node: Node) => text.slice(node.pos, node.end).trim().replace(/\s+/g, ' ');
      const nodes = descendantsOf(source);

      const expressions = nodes.flatMap((node) => toPrinted(node) ?? []);
      const types = expressions.length > 0 ? checker.getTypeAtLocation(expressions) : [];
      const plain = expressions
        .filter((_, index) => isNumber(types[index]))
        .map((node) => ({ file, line: at(node), what: textOf(node) }))
        .filter(({ what }) => !isName(what));

      const spaces = nodes.flatMap((node) => toNamespace(node, textOf) ?? []);
      const calls = nodes.filter((node) => isCallExpression(node)).filter((call) => isMessage(call, checker));
      const inMessages = calls.flatMap((call) =>
        findArguments(call, spaces, project).map((what) => ({ file, line: at(call), what })),
      );
      return [...plain, ...inMessages];
    });
  } finally {
    api.close();
  }
}

function descendantsOf(node: Node): Node[] {
  const found: Node[] = [];
  const visit = (child: Node) => {
    found.push(child);
    child.forEachChild(visit);
  };
  visit(node);
  return found;
}

/** The expression that a node turns into text on the screen; none where it prints nothing. */
function toPrinted(node: Node): Node | null {
  if (isJsxExpression(node)) {
    const isChild = isJsxElement(node.parent) || isJsxFragment(node.parent);
    return isChild ? (node.expression ?? null) : null;
  }
  if (isSilent(node)) return null;
  if (isTemplateSpan(node)) return node.expression;
  if (!isCallExpression(node)) return null;
  const { expression } = node;
  if (isIdentifier(expression)) return expression.text === 'String' ? (node.arguments[0] ?? null) : null;
  return isPropertyAccessExpression(expression) && toText.has(expression.name.text)
    ? expression.expression
    : null;
}

function isSilent(node: Node): boolean {
  for (let above = node.parent; above; above = above.parent) {
    if (isJsxElement(above)) return false;
    if (isJsxAttribute(above)) return silent.has(above.name.getText());
  }
  return false;
}

const partsOf = (type: Type): readonly Type[] => (type.isUnionType() ? type.getTypes() : [type]);

const isNumeric = ({ flags }: Type): boolean => (flags & TypeFlags.NumberLike) !== 0;

/** Numbers, and texts that may be one; a React node is more. */
function isNumber(type: Type | undefined): boolean {
  const parts = type ? partsOf(type) : [];
  const more = TypeFlags.Object | TypeFlags.Unknown | TypeFlags.Any;
  return parts.some(isNumeric) && parts.every(({ flags }) => (flags & more) === 0);
}

const isAllNumber = (type: Type | undefined): boolean => type !== undefined && partsOf(type).every(isNumeric);

/** The part of the catalogue that a component takes its messages from. */
function toNamespace(node: Node, textOf: (node: Node) => string): string | null {
  if (!isCallExpression(node) || !/^(?:use|get)Translations$/.test(textOf(node.expression))) return null;
  const [space] = node.arguments;
  return space && isStringLiteral(space) ? `${space.text}.` : '';
}

/** Whether a call prints a message with arguments. */
function isMessage({ expression, arguments: [, values] }: CallExpression, checker: Checker): boolean {
  if (!values) return false;
  const translator = isPropertyAccessExpression(expression) ? expression.expression : expression;
  const type = isIdentifier(translator) && checker.getTypeAtLocation(translator);
  return Boolean(type && checker.getPropertyOfType(type, 'markup'));
}

/** The numbers that a message prints as they are given, and the texts that it takes for numbers. */
function findArguments(call: CallExpression, spaces: readonly string[], project: Project): string[] {
  const { checker } = project;
  const [key, values] = call.arguments;
  const [keyType, valuesType] = [key, values].map((node) => node && checker.getTypeAtLocation(node));
  if (!keyType || !valuesType) return [];
  const given = checker.getPropertiesOfType(valuesType).map((property) => ({
    name: property.name,
    type: checker.getTypeOfSymbol(property),
    written: toWritten(property.valueDeclaration?.resolve(project)) ?? property.name,
  }));
  const keys = partsOf(keyType).flatMap((type) => (type.isStringLiteralType() ? [type.value] : []));
  const messages = keys.flatMap((ending) => [...new Set(['', ...spaces])].map((space) => space + ending));
  return messages.flatMap((message) => {
    const uses = usesOf.get(message);
    return given.flatMap(({ name, type, written }) => {
      if (uses?.plain.has(name) && isNumber(type) && !isName(name) && !isName(written))
        return [`{${name}} of ${message} is no text`];
      if (uses?.counted.has(name) && !isAllNumber(type)) return [`{${name}} of ${message} is no number`];
      return [];
    });
  });
}

/** What a property is given, as it is written. */
function toWritten(declaration: Node | undefined): string | null {
  if (!declaration) return null;
  const value = isPropertyAssignment(declaration) ? declaration.initializer : declaration;
  return value.getText().replace(/\s+/g, ' ');
}

type Tree = { [key: string]: string | Tree };
const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );

interface Uses {
  /** printed as they are given */
  plain: Set<string>;
  /** formatted as numbers or counted with */
  counted: Set<string>;
}

/** Of every message what it does with its arguments, in either language. */
const usesOf = new Map<string, Uses>();
for (const [key, message] of [...flatten(vi), ...flatten(en)]) {
  const uses = usesOf.get(key) ?? { plain: new Set(), counted: new Set() };
  collect(parse(message), uses);
  usesOf.set(key, uses);
}

function collect(elements: readonly MessageFormatElement[], uses: Uses): void {
  for (const element of elements) {
    if (element.type === TYPE.argument) uses.plain.add(element.value);
    if (element.type === TYPE.number || element.type === TYPE.plural) uses.counted.add(element.value);
    if (element.type === TYPE.tag) collect(element.children, uses);
    if (element.type === TYPE.select || element.type === TYPE.plural)
      for (const option of Object.values(element.options)) collect(option.value, uses);
  }
}
