import { expect, it } from 'vitest';
import { pathOf } from './path-of.ts';

it.each([
  ['body.order.id', 'body.order.id'],
  [' order.id ', 'body.order.id'],
  ['.order.id', 'body.order.id'],
  ['$.order.id', 'body.order.id'],
  ['items[0].sku', 'body.items[0].sku'],
  ['[0].sku', 'body[0].sku'],
  ['attr.kind', 'attr.kind'],
  ['receives', 'receives'],
])('%s names %s', (typed, path) => {
  expect(pathOf(typed)).toBe(path);
});

it.each(['', '   ', 'a b', 'order..id', '"'])('%j names nothing', (typed) => {
  expect(pathOf(typed)).toBeNull();
});
