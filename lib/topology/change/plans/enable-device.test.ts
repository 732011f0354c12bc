import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { deviceArn, topicArn } from '#lib/testing/builders.ts';
import { subscriptionId } from '../../subscription-id.ts';
import { planChange } from '../plan-change.ts';
import { planUndo } from '../plan-undo.ts';
import { aWorld, deviceState, subscriptionOf, topicState } from '../testing/a-world.ts';
import { applied, changeOf, essence } from '../testing/change-of.ts';

const arn = deviceArn('4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a');
const enable: Intent = { kind: 'enableDevice', endpointArn: arn };
const disabled = deviceState('4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a', false);
const world = aWorld({ devices: [disabled] });

it('sets Enabled in one call, and says that SNS disables it again where its token is dead', () => {
  const { title, steps, warnings } = planChange([enable], world);
  expect(title).toBe('Enable device shop 4c94e4b2');
  expect(steps.map(({ call }) => call)).toEqual([
    { action: 'SetEndpointAttributes', arn, attributes: { Enabled: 'true' } },
  ]);
  expect(warnings).toEqual([
    { severity: 'caution', about: arn, words: expect.stringMatching(/SNS disables .+ again at the next message\.$/) },
  ]);
});

it('names the other way where the device is subscribed', () => {
  const of = { topicArn: topicArn('orders'), protocol: 'application', endpoint: arn };
  const subscription = { ...subscriptionOf('orders', 'mail'), ...of, id: subscriptionId(of) };
  const { warnings } = planChange(
    [enable],
    aWorld({ topics: [topicState('orders')], devices: [disabled], subscriptions: [subscription] }),
  );
  expect(warnings[0]?.words).toContain('Where the app is gone, end its subscription instead.');
});

it('is taken back, and has nothing to take back where SNS disabled it again', () => {
  const draft = planChange([enable], world);
  const after = applied(draft, world);
  const undo = planUndo(changeOf(draft), after);
  expect(undo.stays).toEqual([]);
  expect(essence(applied(undo, after))).toBe(essence(world));
  expect(planUndo(changeOf(draft), world).steps).toEqual([]);
});

it('does nothing with one that is enabled, and refuses one that is gone or elsewhere', () => {
  expect(
    planChange([enable], aWorld({ devices: [deviceState('4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a', true)] })),
  ).toMatchObject({
    steps: [],
    warnings: [],
    refusals: [],
  });
  const gone = { ...world, devices: new Map([[arn, null]]) };
  expect(planChange([enable], gone).refusals).toEqual([{ intent: 0, words: 'There is no device shop 4c94e4b2.' }]);
  expect(planChange([enable], aWorld({})).refusals[0]?.words).toContain('was not read');
});
