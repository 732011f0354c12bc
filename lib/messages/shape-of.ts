/** How deep and how wide a shape is told; messages that differ only beyond are of one shape. */
const DEEPEST = 4;
const MOST_KEYS = 24;
const MOST_ELEMENTS = 20;

/** The keys and types of a JSON value in words: `{ id: number, items: [{ sku: text }] }`. Keys stand in order of the alphabet. */
export function shapeOf(value: unknown, depth = 0): string {
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? shapeOfArray(value, depth) : shapeOfObject(value, depth);
    default:
      return 'nothing';
  }
}

function shapeOfArray(elements: readonly unknown[], depth: number): string {
  if (elements.length === 0) return '[]';
  if (depth >= DEEPEST) return '[…]';
  const shapes = new Set(elements.slice(0, MOST_ELEMENTS).map((element) => shapeOf(element, depth + 1)));
  return `[${[...shapes].sort().join(' | ')}]`;
}

function shapeOfObject(object: object, depth: number): string {
  const keys = Object.keys(object).sort();
  if (keys.length === 0) return '{}';
  if (depth >= DEEPEST) return '{…}';
  const told = keys
    .slice(0, MOST_KEYS)
    .map((key) => `${key}: ${shapeOf((object as Record<string, unknown>)[key], depth + 1)}`);
  const more = keys.length - told.length;
  return `{ ${told.join(', ')}${more > 0 ? `, … ${more} more` : ''} }`;
}
