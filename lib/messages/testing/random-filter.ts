import type { Random } from '#lib/testing/random.ts';
import type { Expression, Field, Literal, Step } from '../filter/expression.ts';

/** Names that lead somewhere in a random message, that lead beyond it, and that are written oddly. */
const KEYS = [
  'order',
  'id',
  'total',
  'items',
  'sku',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  'odd key',
  'a.b',
  '',
  'ключ',
  '"',
  '\\',
  '\n',
  '\ud83d',
  'and',
] as const;
const TEXTS = [
  '',
  'refund',
  '0012',
  '120.5',
  'sku-1',
  'a\\d"b',
  'line\nend',
  '\u0000',
  '😀',
  '\ud83d',
  '{{i}}',
] as const;
const NUMBERS: readonly [number | bigint, ...(number | bigint)[]] = [
  0,
  1,
  -1,
  2.5,
  1e21,
  1e-7,
  100,
  9007199254740993n,
  -(10n ** 30n),
  3,
];
const PATTERNS = [
  'a',
  '.',
  '\\d',
  '[a-z]',
  '[^"]',
  '(?:ab|c)',
  '\\b',
  '^',
  '$',
  'sku',
  '"',
  '\\p{L}',
  'é',
  ' ',
] as const;
const REPEATS = ['', '', '*', '+', '?', '+?', '{2,9}', '{40}', '*'] as const;
const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='] as const;

/** A filter that says something, as data: any that `parseFilter` can read comes up. */
export function randomFilter(random: Random, depth = 4): Expression {
  if (depth === 0 || random.chance(0.45)) return randomTest(random);
  const kind = random.pick(['and', 'or', 'not'] as const);
  if (kind === 'not') return { kind, part: randomFilter(random, depth - 1) };
  return { kind, parts: list(random, 2, 3, () => randomFilter(random, depth - 1)) };
}

function list<T>(random: Random, least: number, most: number, make: () => T): T[] {
  return Array.from({ length: least + random.int(most - least + 1) }, make);
}

function randomTest(random: Random): Expression {
  const field = randomField(random);
  const isText = field.name === 'body' || field.name === 'attr' || WORDS.includes(field.name);
  const kind = random.int(isText ? 12 : 8);
  const literal = () => randomLiteral(random, field);
  if (kind === 0) return { kind: 'exists', field };
  if (kind === 1) return { kind: 'in', field, values: list(random, 1, 4, literal) };
  if (kind < 8) return comparison(random, field, literal());
  if (kind < 10) return { kind: 'matches', field, pattern: randomPattern(random), anyCase: random.chance(0.5) };
  const value: Literal = { type: 'text', value: random.pick(TEXTS) };
  return { kind: random.pick(['contains', 'startsWith'] as const), field, value };
}

const WORDS: readonly string[] = ['text', 'group', 'id', 'from'];

function comparison(random: Random, field: Field, value: Literal): Expression {
  const unordered = value.type === 'constant' || WORDS.includes(field.name);
  return { kind: 'compare', field, operator: random.pick(unordered ? (['=', '!='] as const) : COMPARISONS), value };
}

function randomField(random: Random): Field {
  const name = random.pick([
    'body',
    'body',
    'body',
    'attr',
    'text',
    'group',
    'id',
    'from',
    'receives',
    'size',
    'age',
    'sent',
  ] as const);
  if (name === 'body') return { name, path: list(random, 0, 5, () => randomStep(random)) };
  return name === 'attr' ? { name, key: random.pick(KEYS) } : { name };
}

function randomStep(random: Random): Step {
  if (random.chance(0.15)) return 'any';
  return random.chance(0.15) ? { index: random.int(4) } : { key: random.pick(KEYS) };
}

function randomLiteral(random: Random, { name }: Field): Literal {
  switch (name) {
    case 'receives':
      return { type: 'number', value: random.int(6), unit: null };
    case 'size':
      return { type: 'number', value: random.int(5), unit: random.pick(['B', 'KiB', 'MiB', null] as const) };
    case 'age':
      return { type: 'number', value: random.int(90) / 10, unit: random.pick(['ms', 's', 'm', 'h', 'd'] as const) };
    case 'sent':
      return {
        type: 'text',
        value: random.pick(['2026-01-15', '2026-01-15T12:00Z', '2026-01-15 13:30:00.5'] as const),
      };
    case 'body':
      if (random.chance(0.2)) return { type: 'constant', value: random.pick([true, false, null] as const) };
      break;
    case 'attr':
      break;
    default:
      return { type: 'text', value: random.pick(TEXTS) };
  }
  if (random.chance(0.5)) return { type: 'text', value: random.pick(TEXTS) };
  return { type: 'number', value: random.pick(NUMBERS), unit: null };
}

function randomPattern(random: Random): string {
  const piece = () => `${random.pick(PATTERNS)}${random.pick(REPEATS)}`;
  const pattern = list(random, 1, 4, piece).join('');
  return random.chance(0.3) ? `(${pattern})${random.pick(REPEATS)}${piece()}` : pattern;
}

const NOISE = [
  '"',
  "'",
  '(',
  ')',
  '&&',
  '||',
  '!',
  '~',
  '[',
  ']',
  '[*]',
  '.',
  ',',
  '\\',
  '=',
  ' ',
  'in',
  '1e',
  '5m',
  'body',
  '\u0000',
  '\ud83d',
  '()',
  '-',
];

/** `text` with a few pieces taken out, doubled or put in. */
export function mutate(random: Random, text: string): string {
  let mutated = text;
  for (let times = 1 + random.int(3); times > 0; times -= 1) {
    const from = random.int(mutated.length + 1);
    const to = Math.min(mutated.length, from + random.int(6));
    const instead = random.pick(['', mutated.slice(from, to).repeat(2), random.pick(NOISE) ?? ''] as const);
    mutated = mutated.slice(0, from) + instead + mutated.slice(to);
  }
  return mutated;
}
