import type { Change, StepState } from '#lib/contracts/change.ts';
import { NOW } from '#lib/testing/builders.ts';
import { applyCall } from '../apply-call.ts';
import type { PlanDraft } from '../draft.ts';
import { effective } from '../plans/subscribe.ts';
import { canonical } from '../policy/delivery-statement.ts';
import type { World } from '../world.ts';
import { pictureOf } from './a-world.ts';

/** A plan that was applied whole, or up to a call to which no answer came. */
export function changeOf({ title, intents, undoes, steps }: PlanDraft, unsure = steps.length): Change {
  return {
    id: 'change-1',
    startedAt: NOW,
    endedAt: NOW,
    author: 'ada',
    title,
    intents,
    undoes,
    undoneBy: null,
    outcome: unsure < steps.length ? 'failed' : 'done',
    steps: steps.map((step, index) => ({ step, state: stateAt(index, unsure) })),
    checks: [],
  };
}

function stateAt(index: number, unsure: number): StepState {
  if (index === unsure) return { state: 'failed', unsure: true, words: 'No answer came.' };
  return index < unsure ? { state: 'done' } : { state: 'waiting' };
}

/** The world after a plan, and as the map shows it then. */
export function applied({ steps }: Pick<PlanDraft, 'steps'>, world: World): World {
  const after = steps.reduce((at, { call }) => applyCall(at, call), world);
  return { ...after, picture: pictureOf(after) };
}

/** What makes two worlds the same, as text: all but the ARNs of subscriptions. */
export function essence({ queues, topics, devices, subscriptions }: World): string {
  const there = (resources: World['queues']) => [...resources.values()].filter((each) => each !== null).sort(byArn);
  const kept = [...subscriptions.values()]
    .map(({ id, arn, attributes }) => ({ id, pending: arn === null, attributes: effective(attributes ?? {}) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = { queues: there(queues), topics: there(topics), devices: there(devices), subscriptions: kept };
  return JSON.stringify(JSON.parse(canonical(all)), null, 2);
}

function byArn(a: { arn: string }, b: { arn: string }): number {
  return a.arn < b.arn ? -1 : 1;
}
