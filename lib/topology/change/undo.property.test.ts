import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planChange } from './plan-change.ts';
import { planUndo } from './plan-undo.ts';
import { anyIntent, anyWorld, removalsIn } from './testing/arbitraries.ts';
import { applied, changeOf, essence } from './testing/change-of.ts';
import type { World } from './world.ts';

const sequences = fc.array(fc.array(anyIntent, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** Thousands of worlds on a busy machine. */
const LONG = 300_000;

describe('plans on random worlds', () => {
  it(
    'give back the world, policies byte for byte, when they are taken back in turn',
    () => {
      let [reversible, applicable] = [0, 0];
      fc.assert(
        fc.property(anyWorld, sequences, fc.nat(), (start, plans, pick) => {
          const past: { before: World; undo: () => World | null }[] = [];
          let world = start;
          for (const [turn, intents] of plans.entries()) {
            const removal = removalsIn(world).at(pick % 7);
            const draft = planChange(turn === 1 && removal ? [removal] : intents, world);
            if (draft.refusals.length > 0) continue;
            const [before, after] = [world, applied(draft, world)];
            applicable++;
            past.push({
              before,
              undo: () => {
                const undo = planUndo(changeOf(draft), after);
                if (undo.stays.length > 0) return null;
                expect(undo.refusals).toEqual([]);
                return applied(undo, after);
              },
            });
            world = after;
          }
          for (const { before, undo } of past.toReversed()) {
            const back = undo();
            if (!back) break;
            expect(essence(back)).toBe(essence(before));
            reversible++;
          }
        }),
        { numRuns: 5_000 },
      );
      expect(applicable).toBeGreaterThan(4_000);
      expect(reversible / applicable).toBeGreaterThan(0.5);
    },
    LONG,
  );

  it(
    'give back the world when they stopped halfway, or nobody knows whether the last call was done',
    () => {
      const halfway = fc.record({ at: fc.nat(), done: fc.boolean() });
      fc.assert(
        fc.property(
          anyWorld,
          fc.array(anyIntent, { minLength: 1, maxLength: 3 }),
          halfway,
          (start, intents, { at, done }) => {
            const draft = planChange(intents, start);
            if (draft.refusals.length > 0 || draft.steps.length === 0) return;
            const last = at % draft.steps.length;
            const after = applied({ steps: draft.steps.slice(0, done ? last + 1 : last) }, start);
            const undo = planUndo(changeOf(draft, last), after);
            if (undo.stays.length === 0) expect(essence(applied(undo, after))).toBe(essence(start));
          },
        ),
        { numRuns: 1_000 },
      );
    },
    LONG,
  );

  it(
    'can go on from where they stopped',
    () => {
      fc.assert(
        fc.property(anyWorld, anyIntent, fc.nat(), (start, intent, at) => {
          const draft = planChange([intent], start);
          if (draft.refusals.length > 0 || draft.steps.length === 0) return;
          const half = applied({ steps: draft.steps.slice(0, at % draft.steps.length) }, start);
          const rest = planChange([intent], half);
          expect(rest.refusals).toEqual([]);
          expect(withoutPolicies(applied(rest, half))).toBe(withoutPolicies(applied(draft, start)));
        }),
        { numRuns: 1_000 },
      );
    },
    LONG,
  );

  it(
    'have no steps when they are made again after they were applied',
    () => {
      fc.assert(
        fc.property(anyWorld, anyIntent, (start, intent) => {
          const draft = planChange([intent], start);
          if (draft.refusals.length > 0) return;
          expect(planChange([intent], applied(draft, start)).steps).toEqual([]);
        }),
        { numRuns: 5_000 },
      );
    },
    LONG,
  );
});

/** A policy may still name a topic that a call before had no more use for. */
function withoutPolicies(world: World): string {
  const queues = [...world.queues].map(([arn, queue]) => {
    const { Policy: _, ...attributes } = queue?.attributes ?? {};
    return [arn, queue && { ...queue, attributes }] as const;
  });
  return essence({ ...world, queues: new Map(queues) });
}
