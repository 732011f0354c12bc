import { CreateTopicCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { drawTo, nextIntents, queueArn, said, topicArn } from './support/gestures.ts';
import { many } from './support/many.ts';
import { mapOf } from './support/on-map.ts';
import { paintedPlaces } from './support/painted-places.ts';
import { startWeir, type Weir } from './support/start-weir.ts';
import { expect, test } from './support/test.ts';

let weir: Weir;
test.beforeAll(async () => {
  weir = await startWeir({ prepare: makeRow });
});
test.afterAll(() => weir.stop());

test('in an account that is painted, topics are drawn to queues all the same', async ({ page }) => {
  await page.goto(`${weir.url}/default`);
  await expect(page.getByText(/^live/)).toBeVisible();
  await expect(mapOf(page).getByRole('group'), 'all is painted').toHaveCount(0);
  const placeOf = await paintedPlaces(page, weir.url);
  const [topic, queue] = [placeOf(topicArn('events')), placeOf(queueArn('queue-100'))];
  await page.mouse.move(topic.x, topic.y);
  await drawTo(page, 'subscribe', queue);
  await expect(said(page)).toHaveText('Subscribe queue-100 to events');
  const asked = nextIntents(page);
  await page.mouse.up();
  expect(await asked).toMatchObject([{ kind: 'subscribe', endpoint: queueArn('queue-100') }]);
});

/** A topic and so many queues that they are painted where all are in view. */
async function makeRow({ sqs, sns }: Pick<Weir, 'sqs' | 'sns'>): Promise<void> {
  await sns.send(new CreateTopicCommand({ Name: 'events' }));
  const names = Array.from({ length: 170 }, (_, i) => `queue-${String(i).padStart(3, '0')}`);
  await many(names, (QueueName) => sqs.send(new CreateQueueCommand({ QueueName })));
}
