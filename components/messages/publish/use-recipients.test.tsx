import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ONE_MESSAGE } from '#lib/client/sends/amount.ts';
import { EMPTY_FORM } from '#lib/client/sends/composer-form.ts';
import { anAttributes, aSubscription } from '#lib/testing/builders.ts';
import { edgesOfSubscription } from '#lib/topology/make-edges.ts';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { useLight } from './use-light.ts';
import { useRecipients } from './use-recipients.ts';

afterEach(cleanup);

const [edge] = edgesOfSubscription(
  aSubscription({
    attributes: anAttributes({ filterPolicy: '{"kind":["pick-1"]}', filterPolicyScope: 'MessageBody' }),
  }),
);
const edges = [edge as SubscriptionEdge];

function verdict(form: Partial<typeof EMPTY_FORM>, amount = ONE_MESSAGE) {
  const shelved = { form: { ...EMPTY_FORM, ...form }, amount, reopened: null, job: null };
  const { recipients, messages } = renderHook(() => useRecipients(shelved, edges)).result.current;
  return [recipients[0]?.verdict, messages];
}

describe('useRecipients', () => {
  it('judges what is written; of a template, its first message', () => {
    expect(verdict({ body: '{"kind":"pick-1"}' })).toEqual(['delivered', 1]);
    expect(verdict({ body: '{"kind":"pick-{{i}}"}' })).toEqual(['filtered', 1]);
    expect(verdict({ body: '{"kind":"pick-{{i}}"}' }, { ...ONE_MESSAGE, mode: 'many' })).toEqual(['delivered', 25]);
  });
});

describe('useLight', () => {
  it('lights the same ids once, and puts the light out at the end', () => {
    const onLight = vi.fn();
    const { rerender, unmount } = renderHook(({ ids }) => useLight(onLight, ids), {
      initialProps: { ids: ['a', 'b'] },
    });
    rerender({ ids: ['a', 'b'] });
    rerender({ ids: ['a'] });
    unmount();
    expect(onLight.mock.calls).toEqual([[new Set(['a', 'b'])], [new Set(['a'])], [null]]);
  });
});
