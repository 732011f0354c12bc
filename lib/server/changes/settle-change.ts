import type { Change, Check } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';
import { resourceOfCall } from '#lib/topology/change/ids-of-call.ts';
import type { World } from '#lib/topology/change/world.ts';
import type { QueueUrls } from './queue-urls.ts';
import { verifyChange } from './verify.ts';

/** Once the last call was sent: makes the picture right, reads back what was touched, and notes what was done. Never throws. */
export async function settleChange(
  { desk, urls }: { desk: Desk; urls: QueueUrls },
  change: Change,
  { subscriptionArns, before }: { subscriptionArns: ReadonlyMap<string, string>; before: World },
): Promise<Check[]> {
  const { monitor, log } = desk;
  const begun = change.steps.filter(({ state }) => state.state === 'done' || state.state === 'failed');
  const touched = begun.map(({ step: { call }, state }) => ({ call, done: state.state === 'done' }));
  const unexpected = (error: unknown) => log.error({ err: error }, 'What a change did could not be read back');
  await monitor.takeIn({ touched, subscriptionArns }).catch(unexpected);
  const checks = await verifyChange({ desk, urls }, change, before).catch((error: unknown): Check[] => {
    unexpected(error);
    return [{ result: 'cannot tell', about: change.id, words: 'What was changed could not be read back.' }];
  });
  const [first] = change.steps;
  monitor.note({
    operationId: change.undoes === null ? 'applyChange' : 'undoChange',
    id: first ? resourceOfCall(first.step.call) : change.id,
    outcome: change.outcome === 'done' ? 'done' : touched.some(({ done }) => done) ? 'partly' : 'failed',
    words: wordsOf(change),
  });
  return checks;
}

function wordsOf({ title, outcome, steps }: Change): string {
  const done = steps.filter(({ state }) => state.state === 'done').length;
  if (outcome === 'done') return title;
  const count = `${done} of ${steps.length} calls were made`;
  const failed = steps.find(({ state }) => state.state === 'failed');
  if (failed?.state.state !== 'failed') return `${title}: stopped; ${count}`;
  const what = failed.state.unsure ? 'got no answer, so it may have been done' : 'failed';
  return `${title}: ${count}, then ${failed.step.call.action} ${what}`;
}
