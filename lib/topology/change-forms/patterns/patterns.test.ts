import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { ACCOUNT, anAttributes, aSubscription, queueArn, REGION, topicArn } from '#lib/testing/builders.ts';
import { nameOfArn } from '../../arn.ts';
import { applyCall } from '../../change/apply-call.ts';
import { needsOf } from '../../change/needs-of.ts';
import { planChange } from '../../change/plan-change.ts';
import { aWorld } from '../../change/testing/a-world.ts';
import { recipientsOf } from '../../recipients.ts';
import { buildIntents } from './build-intents.ts';
import { drawBlueprint } from './draw-blueprint.ts';
import { newPattern, type Pattern, type PatternForm, type PatternKind } from './pattern.ts';
import { isMistaken, patternMistakes } from './pattern-mistakes.ts';

const PLACE = { partition: 'aws', region: REGION, account: ACCOUNT };
const FREE = { queue: new Set<string>(), topic: new Set<string>() };
const KINDS: PatternKind[] = ['queue-with-dlq', 'fan-out', 'fifo-pipeline', 'priority-lanes', 'request-reply'];

function aForm(over: Partial<PatternForm> & { pattern: Pattern }): PatternForm {
  return { base: 'jobs', maxReceiveCount: '5', names: {}, ...over };
}
const intentsOf = (form: PatternForm) => buildIntents(drawBlueprint(form), PLACE);
const namesOf = (form: PatternForm) => drawBlueprint(form).parts.map(({ name }) => name);

describe.each(KINDS)('%s', (kind) => {
  const form = aForm({ pattern: newPattern(kind) });

  it('names nothing before it stands, and gives every dead-letter queue the longest retention', () => {
    const made = new Set<string>();
    for (const intent of intentsOf(form)) {
      if (intent.kind === 'createQueue') made.add(queueArn(intent.name));
      else if (intent.kind === 'createTopic') made.add(topicArn(intent.name));
      else for (const arn of namedBy(intent)) expect(made).toContain(arn);
      if (intent.kind === 'createQueue' && intent.name.includes('-dlq'))
        expect(intent.attributes.MessageRetentionPeriod).toBe('1209600');
    }
  });

  it('has nothing wrong in it as it is offered, and tells of each name that is taken', () => {
    const blueprint = drawBlueprint(form);
    expect(isMistaken(patternMistakes(form, blueprint, FREE))).toBe(false);
    const taken = { queue: new Set(namesOf(form)), topic: new Set(namesOf(form)) };
    expect(patternMistakes(form, blueprint, taken).names.size).toBe(blueprint.parts.length);
  });
});

it.each(KINDS)('%s is one plan that AWS takes, and once applied there is nothing left to do', (kind) => {
  const intents = intentsOf(aForm({ pattern: newPattern(kind) }));
  const { queues, topics } = needsOf(intents, { queues: [], topics: [], subscriptions: [] }, PLACE);
  const nothing = aWorld({}, [...queues, ...topics]);
  const { steps, refusals } = planChange(intents, nothing);
  expect(refusals).toEqual([]);
  const after = steps.reduce((world, { call }) => applyCall(world, call), nothing);
  expect(planChange(intents, after)).toMatchObject({ steps: [], refusals: [] });
});

function namedBy(intent: Intent): string[] {
  if (intent.kind === 'subscribe') return [intent.topicArn, intent.endpoint];
  return intent.kind === 'setRedrivePolicy' && intent.deadLetter ? [intent.queueArn, intent.deadLetter.arn] : [];
}

/** The queues that a message with these String attributes would reach. */
function deliveredBy(intents: readonly Intent[], attributes: Record<string, string>): string[] {
  const subscriptions = intents.flatMap((intent) =>
    intent.kind === 'subscribe' ? aSubscription({ ...intent, attributes: anAttributes(intent.settings) }) : [],
  );
  const typed = Object.entries(attributes).map(([name, value]) => [name, { dataType: 'String', value }]);
  const recipients = recipientsOf(
    { body: '', perProtocol: null, attributes: Object.fromEntries(typed) },
    subscriptions,
  );
  return recipients
    .filter(({ verdict }) => verdict === 'delivered')
    .map(({ subscription }) => nameOfArn(subscription.endpoint));
}

it('a FIFO pipeline is FIFO throughout', () => {
  const form = aForm({ pattern: newPattern('fifo-pipeline') });
  expect(namesOf(form)).toEqual([
    'jobs.fifo',
    'jobs-billing.fifo',
    'jobs-billing-dlq.fifo',
    'jobs-ledger.fifo',
    'jobs-ledger-dlq.fifo',
  ]);
  for (const intent of intentsOf(form)) {
    if (intent.kind === 'createQueue') expect(intent.attributes.FifoQueue).toBe('true');
    if (intent.kind === 'createTopic') expect(intent.attributes.FifoTopic).toBe('true');
  }
});

it('a name that is given stands for the derived one', () => {
  const form = aForm({ pattern: newPattern('queue-with-dlq'), names: { 'queue-dlq': 'graveyard' } });
  expect(intentsOf(form)).toContainEqual({
    kind: 'setRedrivePolicy',
    queueArn: queueArn('jobs'),
    deadLetter: { arn: queueArn('graveyard'), maxReceiveCount: 5 },
  });
});

describe('priority lanes', () => {
  const lanes = newPattern('priority-lanes') as Pattern & { kind: 'priority-lanes' };
  const reached = (priority: string | null, pattern: Pattern = lanes) =>
    deliveredBy(intentsOf(aForm({ pattern })), { ...(priority === null ? { kind: 'pick' } : { priority }) });

  it.each([
    ['high', ['jobs-high']],
    ['low', ['jobs-low']],
    ['normal', ['jobs-normal']],
    ['urgent', ['jobs-normal']],
    ['High', ['jobs-normal']],
    [null, ['jobs-normal']],
  ])('a message with priority %s reaches %j alone', (priority, queues) => {
    expect(reached(priority)).toEqual(queues);
  });

  it('without a lane for the rest, what names no lane is lost', () => {
    const strict = { ...lanes, rest: null };
    expect(reached('urgent', strict)).toEqual([]);
    expect(reached(null, strict)).toEqual([]);
  });

  it('no message without any attribute reaches a lane, which the notes say', () => {
    const form = aForm({ pattern: lanes });
    expect(deliveredBy(intentsOf(form), {})).toEqual([]);
    expect(drawBlueprint(form).notes.join(' ')).toContain('it reaches no lane');
  });

  it('a value in two lanes, and a lane that takes nothing, are mistakes', () => {
    const [high, normal, low] = lanes.lanes;
    if (!high || !normal || !low) throw new Error('three lanes are offered');
    const mistakesOf = (pattern: Pattern) => {
      const form = aForm({ pattern });
      return [...patternMistakes(form, drawBlueprint(form), FREE).lanes.keys()];
    };
    expect(mistakesOf({ ...lanes, lanes: [high, normal, { ...low, values: 'low, high' }] })).toEqual([low.id]);
    expect(mistakesOf({ ...lanes, lanes: [high, normal, { ...low, values: ' ' }] })).toEqual([low.id]);
    expect(mistakesOf({ ...lanes, lanes: [{ ...high, values: '' }, normal], rest: normal.id })).toEqual([
      high.id,
      normal.id,
    ]);
  });
});
