import { afterEach, expect, it } from 'vitest';
import { setAttributes } from '#lib/testing/queue-acts.ts';
import { type OpenedChanges, openChanges } from './testing/open-changes.ts';

let world: OpenedChanges;
afterEach(() => world.close());

it('tells a fault that the change found there from one that it made', async () => {
  world = await openChanges({ queues: ['mail'], topics: ['orders', 'refunds'] });
  await world.apply(await world.plan(world.subscribe('mail', 'orders')));
  await setAttributes(world, 'mail', { Policy: '' });
  world.wait(61_000);
  const edit = { kind: 'editQueue', queueArn: world.arnOf('mail'), attributes: { DelaySeconds: '5' } } as const;
  const edited = await world.apply(await world.plan(edit));
  const about = `${world.topicArn('orders')}|sqs|${world.arnOf('mail')}`;
  const wrong = expect.objectContaining({ result: 'wrong', about, words: expect.stringContaining('does not let') });
  expect(edited.checks).toContainEqual(wrong);
  expect(edited.checks.filter(({ wasSo }) => wasSo)).toEqual([wrong]);

  await world.apply(
    await world.plan({ kind: 'allowDelivery', topicArn: world.topicArn('orders'), queueArn: world.arnOf('mail') }),
  );
  const { changes } = await world.changes.list(1);
  const undone = await world.apply(await world.changes.planUndo(changes[0]?.id ?? ''));
  expect(undone.checks).toContainEqual(wrong);
  expect(undone.checks.filter(({ wasSo }) => wasSo)).toEqual([]);
});
