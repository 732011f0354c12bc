import { setImmediate as pause } from 'node:timers/promises';
import type { SimulatedMessage, SimulateFilterInput, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { previewOf } from '#lib/messages/preview.ts';
import type { SeenStore } from '#lib/server/looks/seen-store.ts';
import type { FilterMessage } from '#lib/topology/filter-policy/message-tree.ts';
import { asPublished } from './as-published.ts';
import { judgeBy } from './judge-by.ts';

/** ms of work after which others get their turn. */
const TURN = 10;
/** messages that an answer lists; all are counted. */
const MOST_LISTED = 1_000;
/** bytes */
const PREVIEW = 240;

/**
 * Tries a filter on what was seen and what is given. Nothing of AWS is asked.
 * @throws WeirError `not_found` when the look is not kept any more · `invalid_input` for a policy that is none
 */
export async function simulate(
  { look, messages, topicArn, present, ...edited }: SimulateFilterInput,
  store: Pick<SeenStore, 'get'>,
): Promise<SimulateFilterOutput> {
  const judgeEdited = judgeBy(edited);
  const judgePresent = judgeBy(present ?? edited);
  const answer: SimulateFilterOutput = { total: 0, passing: 0, lost: 0, gained: 0, otherTopics: 0, messages: [] };
  let turnBegan = performance.now();
  for (const { messageId, message } of given(look === null ? null : store.get(look), messages)) {
    const { topicArn: publishedTo, ...published } = asPublished(message);
    if (topicArn !== null && publishedTo !== null && publishedTo !== topicArn) {
      answer.otherTopics += 1;
      continue;
    }
    const judged = judgeEdited(published);
    const change = changeOf(judgePresent(published).passes, judged.passes);
    answer.total += 1;
    if (judged.passes) answer.passing += 1;
    if (change !== 'same') answer[change] += 1;
    answer.messages.push({ messageId, preview: previewOf(published.body, PREVIEW), ...judged, change });
    if (performance.now() - turnBegan > TURN) {
      await pause();
      turnBegan = performance.now();
    }
  }
  return { ...answer, messages: answer.messages.slice(-MOST_LISTED) };
}

type Given = { messageId: string | null; message: FilterMessage };

function* given(seen: ReturnType<SeenStore['get']> | null, typed: readonly FilterMessage[]): Generator<Given> {
  for (const { seen: facts, body, attributes } of seen?.all() ?? []) {
    yield { messageId: facts.messageId, message: { body: body(), attributes: attributes() } };
  }
  for (const message of typed) yield { messageId: null, message };
}

function changeOf(before: boolean, after: boolean): SimulatedMessage['change'] {
  if (before === after) return 'same';
  return after ? 'gained' : 'lost';
}
