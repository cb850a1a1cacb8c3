import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Problem } from './problem';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Line and column, both from 1, of an offset in a text. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

function toValue(
  node: Node,
  path: string,
  report: (path: string, key: string, at: Node) => void,
): unknown {
  if (node.type === 'array') {
    return (node.children ?? []).map((child, i) => toValue(child, `${path}[${i}]`, report));
  }
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (!keyNode || !valueNode) continue;
    const key = String(keyNode.value);
    const below = path ? `${path}.${key}` : key;
    if (Object.hasOwn(object, key)) report(below, key, keyNode);
    object[key] = toValue(valueNode, below, report);
  }
  return object;
}

/** Strict JSON, with every syntax error and every key given twice reported by its place. */
export function readJson(file: string, text: string): { value: unknown; problems: Problem[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, STRICT);
  const problems: Problem[] = errors.map((error) => ({
    file,
    field: placeOf(text, error.offset),
    message: `is not valid JSON: ${printParseErrorCode(error.error)}`,
    hint: 'Mend the syntax there; a missing comma, quote or bracket just before it is the usual cause.',
  }));
  if (!tree || errors.length > 0) return { value: undefined, problems };
  const value = toValue(tree, '', (path, key, at) => {
    problems.push({
      file,
      field: path,
      message: `has the key "${key}" twice (${placeOf(text, at.offset)})`,
      hint: 'Keep one of the two; only the last would count.',
    });
  });
  return { value, problems };
}
