import { describe, expect, it } from 'vitest';
import { createJsonTree, type TreeRow, type Unfolded } from './json-tree.ts';
import { copiedValue, filterFor, pathWords, valueWords } from './row-words.ts';

const NOTHING: Unfolded = { open: new Set(), shown: new Map() };
const words = (text: string, rows: readonly TreeRow[]) =>
  rows.map((row) =>
    row.kind === 'more'
      ? `+${row.left}`
      : `${row.level} ${row.node.key ?? row.node.index} ${valueWords(text, row.node)}`,
  );

describe('createJsonTree', () => {
  it('opens a small text whole, with what stands there and nothing made of it', () => {
    const text = '{"id": 12345678901234567890, "a": [1.0, {}], "a": "caf\\u00e9\\n", "__proto__": null}';
    const tree = createJsonTree(text);
    expect(words(text, tree.rows(tree.atFirst()))).toEqual([
      '0 0 { 4 keys }',
      '1 id 12345678901234567890',
      '1 a [ 2 items ]',
      '2 0 1.0',
      '2 1 {}',
      '1 a "café\\n"',
      '1 __proto__ null',
    ]);
  });

  it('opens a large text at its root alone', () => {
    const text = JSON.stringify({ items: Array.from({ length: 1000 }, (_, i) => i), last: { a: 1 } });
    const tree = createJsonTree(text);
    expect(words(text, tree.rows(tree.atFirst()))).toEqual([
      '0 0 { 2 keys }',
      '1 items [ 1,000 items ]',
      '1 last { 1 key }',
      '2 a 1',
    ]);
  });

  it('shows the first 500 of many, and ten times more when asked', () => {
    const text = JSON.stringify(Array.from({ length: 6000 }, (_, i) => i));
    const tree = createJsonTree(text);
    expect(words(text, tree.rows({ ...NOTHING, open: new Set([0]) })).at(-1)).toBe('+5500');
    expect(tree.rows({ open: new Set([0]), shown: new Map([[0, 5000]]) })).toHaveLength(5002);
  });
});

describe('what a row can do', () => {
  const text = '{"order": {"items": [{"sku": "a\\"b"}], "odd key": 12345678901234567890, "gift": false}}';
  const tree = createJsonTree(text);
  const rows = tree.rows(tree.atFirst()).flatMap((row) => (row.kind === 'value' ? [row] : []));
  const at = (path: string) => rows.find((row) => pathWords(row) === path);

  it.each([
    ['body.order.items[0].sku', 'a"b', 'body.order.items[0].sku = "a\\"b"'],
    ['body.order["odd key"]', '12345678901234567890', 'body.order["odd key"] = 12345678901234567890'],
    ['body.order.gift', 'false', 'body.order.gift = false'],
    ['body.order.items', '[{"sku": "a\\"b"}]', null],
  ])('%s', (path, copied, filter) => {
    const row = at(path);
    if (!row) throw new Error(`no row at ${path}`);
    expect(copiedValue(text, row.node)).toBe(copied);
    expect(filterFor(text, row)).toBe(filter);
  });
});
