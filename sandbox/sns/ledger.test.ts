import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger.ts';

type Step = { kind: 'add' } | { kind: 'delete'; pick: number } | { kind: 'page' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant({ kind: 'add' } as const),
  fc.record({ kind: fc.constant('delete' as const), pick: fc.nat() }),
  fc.constant({ kind: 'page' } as const),
);

function fill(count: number): Ledger<string> {
  const ledger = new Ledger<string>();
  for (let index = 0; index < count; index += 1) ledger.add(`row ${index}`, `row ${index}`);
  return ledger;
}

describe('Ledger', () => {
  it('shows every row that was there all along exactly once, whatever comes and goes between the pages', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.integer({ min: 1, max: 7 }),
        fc.array(step, { maxLength: 60 }),
        (start, size, steps) => {
          const ledger = fill(start);
          const lasting = new Set(ledger.values());
          const seen: string[] = [];
          let token: string | undefined;
          let finished = false;
          const turn = () => {
            if (finished) return;
            const page = ledger.page(token, size);
            seen.push(...(page?.items ?? []));
            token = page?.nextToken;
            finished = token === undefined;
          };
          let added = 0;
          for (const next of steps) {
            if (next.kind === 'page') turn();
            else if (next.kind === 'add') {
              added += 1;
              ledger.add(`new ${added}`, `new ${added}`);
            } else {
              const gone = [...ledger.values()][next.pick % Math.max(1, ledger.size)];
              if (gone !== undefined && ledger.delete(gone)) lasting.delete(gone);
            }
          }
          while (!finished) turn();
          expect(new Set(seen).size).toBe(seen.length);
          for (const row of lasting) expect(seen).toContain(row);
        },
      ),
    );
  });

  it('gives no token with the last page', () => {
    expect(fill(100).page(undefined, 100)).not.toHaveProperty('nextToken');
    expect(fill(101).page(undefined, 100)).toHaveProperty('nextToken');
  });

  it.each(['', 'x', 'YWZ0ZXI6eA=='])('knows that %j is not one of its tokens', (token) => {
    expect(fill(3).page(token, 10)).toBeUndefined();
  });

  it('refuses a key that is taken', () => {
    expect(() => fill(1).add('row 0', 'again')).toThrow('already has');
  });
});
