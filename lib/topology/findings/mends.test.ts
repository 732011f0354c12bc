import { expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { FAULTS } from './testing/faults.ts';
import { mendIn } from './testing/mend-in.ts';

const mendable = FAULTS.flatMap(([name, knowledge]) =>
  findingsOf(knowledge).findings.flatMap((finding) => (finding.mend ? [{ name, knowledge, finding }] : [])),
);

it('most faults have a plan', () => {
  expect(mendable.length).toBeGreaterThan(12);
});

it.each(mendable)('the plan for “$name” is not refused, mends it, and breaks nothing', ({ knowledge, finding }) => {
  const { plan, after } = mendIn(knowledge, finding);
  expect(plan.refusals).toEqual([]);
  expect(plan.steps.length).toBeGreaterThan(0);
  const left = findingsOf(after).findings.map(({ id }) => id);
  expect(left).not.toContain(finding.id);
  const before = findingsOf(knowledge).findings.map(({ id }) => id);
  expect(left.filter((id) => !before.includes(id))).toEqual([]);
});

it('a policy is closed and let in by name in one call, so that nothing is dropped in between', () => {
  const wide = mendable.filter(({ finding }) => ['wide-delivery-policy', 'public-policy'].includes(finding.kind));
  expect(wide.length).toBeGreaterThan(1);
  for (const { knowledge, finding } of wide) {
    const { plan } = mendIn(knowledge, finding);
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['SetQueueAttributes']);
  }
});
