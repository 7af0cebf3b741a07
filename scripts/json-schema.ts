/**
 * JSON Schema 2020-12 from `src/record/types.ts`. It knows what those types are made of: interfaces
 * with `extends`, unions of literals, lists, `null`. Anything else is an error, so that the schema
 * never says less than the types.
 */
import ts from 'typescript';

type Schema = { [key: string]: unknown };

/** What a TypeScript type cannot say. */
const REFINEMENTS: Readonly<Record<string, Schema>> = {
  'Span.start': { type: 'integer', minimum: 0 },
  'Span.end': { type: 'integer', minimum: 0 },
  'Span.line': { type: 'integer', minimum: 1 },
  'SourceInfo.length': { type: 'integer', minimum: 0 },
  'SourceInfo.sha256': { type: 'string', pattern: '^[0-9a-f]{64}$' },
  'DocumentNumber.sequence': { type: ['integer', 'null'], minimum: 0 },
  'DocumentDate.iso': { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  'Citation.date': { type: ['string', 'null'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  'Period.from': { type: 'integer' },
  'Period.to': { type: 'integer' },
  'Section.level': { type: 'integer', minimum: 0 },
  'Directive.year': { type: ['integer', 'null'] },
};

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.StringKeyword, 'string'],
  [ts.SyntaxKind.NumberKeyword, 'number'],
  [ts.SyntaxKind.BooleanKeyword, 'boolean'],
]);

/** `source` is the text of the types, `root` the interface that the schema describes. */
export function schemaOf(source: string, root: string): Schema {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const definitions: Schema = {};
  for (const node of file.statements) {
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
  }
  for (const node of file.statements) {
    if (ts.isInterfaceDeclaration(node)) definitions[node.name.text] = objectOf(node, interfaces);
    else if (ts.isTypeAliasDeclaration(node)) {
      definitions[node.name.text] = { ...describe(node), ...typeOf(node.type) };
    } else throw new Error(`not a type: ${node.getText().slice(0, 60)}`);
  }
  const { [root]: top, ...rest } = definitions;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: root,
    ...(top as Schema),
    $defs: rest,
  };
}

function describe(node: ts.Node): Schema {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((doc) => (ts.isJSDoc(doc) ? (ts.getTextOfJSDocComment(doc.comment) ?? '') : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? {} : { description: text };
}

/** The members of an interface, those of what it extends first. */
function membersOf(
  node: ts.InterfaceDeclaration,
  interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>,
): [string, ts.PropertySignature][] {
  const inherited = (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => {
      const base = interfaces.get(expression.getText());
      if (!base) throw new Error(`unknown base: ${expression.getText()}`);
      return membersOf(base, interfaces);
    }),
  );
  const own = node.members.map((member): [string, ts.PropertySignature] => {
    if (!ts.isPropertySignature(member) || !member.type) {
      throw new Error(`not a property: ${member.getText()}`);
    }
    return [`${node.name.text}.${member.name.getText()}`, member];
  });
  return [...inherited, ...own];
}

function objectOf(
  node: ts.InterfaceDeclaration,
  interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>,
): Schema {
  const properties: Schema = {};
  const required: string[] = [];
  for (const [path, member] of membersOf(node, interfaces)) {
    if (!member.questionToken) required.push(member.name.getText());
    const type = REFINEMENTS[path] ?? typeOf(member.type as ts.TypeNode);
    properties[member.name.getText()] = { ...describe(member), ...type };
  }
  return {
    ...describe(node),
    type: 'object',
    properties,
    required,
    additionalProperties: false,
  };
}

function typeOf(node: ts.TypeNode): Schema {
  const keyword = KEYWORDS.get(node.kind);
  if (keyword !== undefined) return { type: keyword };
  if (ts.isArrayTypeNode(node)) return { type: 'array', items: typeOf(node.elementType) };
  if (ts.isParenthesizedTypeNode(node)) return typeOf(node.type);
  if (ts.isTypeReferenceNode(node)) return { $ref: `#/$defs/${node.typeName.getText()}` };
  if (ts.isTypeLiteralNode(node)) {
    const properties: Schema = {};
    for (const member of node.members) {
      if (!ts.isPropertySignature(member) || member.questionToken || !member.type) {
        throw new Error(`not a required property: ${member.getText()}`);
      }
      properties[member.name.getText()] = { ...describe(member), ...typeOf(member.type) };
    }
    const required = Object.keys(properties);
    return { type: 'object', properties, required, additionalProperties: false };
  }
  if (ts.isLiteralTypeNode(node)) {
    if (node.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
    if (ts.isStringLiteral(node.literal)) return { const: node.literal.text };
    if (ts.isNumericLiteral(node.literal)) return { const: Number(node.literal.text) };
  }
  if (ts.isUnionTypeNode(node)) return unionOf(node.types.map(typeOf));
  throw new Error(`a type that the schema cannot say: ${node.getText()}`);
}

function unionOf(parts: Schema[]): Schema {
  if (parts.every((part) => 'const' in part)) return { enum: parts.map((part) => part.const) };
  if (parts.every((part) => 'type' in part && Object.keys(part).length === 1)) {
    return { type: parts.map((part) => part.type) };
  }
  return { anyOf: parts };
}
