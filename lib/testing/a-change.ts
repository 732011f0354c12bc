import type { Change, StepState } from '#lib/contracts/change.ts';
import type { Plan, PlanStep } from '#lib/contracts/plan.ts';
import { ACCOUNT, NOW, queueArn, REGION, topicArn } from './builders.ts';

/** The call that lets topic `orders` send to queue `mail`. */
export function aStep(over: Partial<PlanStep> = {}): PlanStep {
  return {
    call: { action: 'SetQueueAttributes', arn: queueArn('mail'), attributes: { Policy: '{"Statement":[]}' } },
    account: ACCOUNT,
    region: REGION,
    reason: 'So that topic orders may send to queue mail',
    intent: 0,
    before: { kind: 'values', values: { Policy: null } },
    ...over,
  };
}

/** A plan of one step, good for 15 minutes. */
export function aPlan(over: Partial<Plan> = {}): Plan {
  return {
    id: 'the-plan',
    madeAt: NOW,
    expiresAt: new Date(Date.parse(NOW) + 900_000).toISOString(),
    title: 'Let orders send to mail',
    intents: [{ kind: 'allowDelivery', topicArn: topicArn('orders'), queueArn: queueArn('mail') }],
    undoes: null,
    steps: [aStep()],
    policies: [],
    warnings: [],
    settling: [],
    refusals: [],
    destroys: [],
    stays: [],
    ...over,
  };
}

/** A change that was done whole; with states given, of as many steps. */
export function aChange({ states, ...over }: Partial<Change> & { states?: readonly StepState[] } = {}): Change {
  const { title, intents } = aPlan();
  return {
    id: 'the-change',
    startedAt: NOW,
    endedAt: NOW,
    author: 'ada',
    title,
    intents,
    undoes: null,
    undoneBy: null,
    outcome: 'done',
    steps: (states ?? [{ state: 'done' }]).map((state) => ({ step: aStep(), state })),
    checks: [],
    ...over,
  };
}
