import type { Intent } from '#lib/contracts/intent.ts';
import type { DeadLetter, RedriveAllow } from '#lib/contracts/queue.ts';
import { nameOfArn } from '../../arn.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import { deadLetterArnOf, sourcesOf } from '../picture.ts';
import type { Planner } from '../planner.ts';
import { MOST_SOURCES, redriveAllowOf, redriveAllowText } from '../redrive-allow-of.ts';
import { Refusal } from '../refusal.ts';
import { theQueue } from '../resources.ts';
import { whyNotAllowed, whyNotDeadLetter } from '../rules/dead-letter.ts';
import { warnOfRetention } from '../rules/retention.ts';

type SetRedrive = Extract<Intent, { kind: 'setRedrivePolicy' }>;
type SetAllow = Extract<Intent, { kind: 'setRedriveAllowPolicy' }>;

/** SQS API reference, SetQueueAttributes: `maxReceiveCount`. */
const MOST_RECEIVES = 1000;

/** Sets or takes away where the dead letters of a queue go. Throws `Refusal` where SQS would not have it. */
export function planRedrivePolicy(planner: Planner, { queueArn, deadLetter }: SetRedrive): void {
  const { attributes } = theQueue(planner.world, queueArn);
  const now = deadLetterOf(attributes);
  if (deadLetter && now?.arn === deadLetter.arn && now.maxReceiveCount === deadLetter.maxReceiveCount) return;
  if (deadLetter) checkDeadLetterQueue(planner, queueArn, deadLetter);
  const name = nameOfArn(queueArn);
  const reason = deadLetter
    ? `So that what is received from ${name} ${deadLetter.maxReceiveCount} times without being deleted goes to ${nameOfArn(deadLetter.arn)}`
    : `So that messages of ${name} are received again and again until they expire`;
  const RedrivePolicy = deadLetter ? redrivePolicyText(deadLetter) : '';
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes: { RedrivePolicy } }, reason);
}

/** Throws `Refusal` where SQS would not have it, and warns of what may surprise. */
export function checkDeadLetterQueue(planner: Planner, queueArn: string, { arn, maxReceiveCount }: DeadLetter): void {
  const ends = { queueArn, targetArn: arn };
  const whyNot = whyNotDeadLetter(ends);
  if (whyNot) throw new Refusal(whyNot);
  if (maxReceiveCount < 1 || maxReceiveCount > MOST_RECEIVES) {
    throw new Refusal(`maxReceiveCount must be between 1 and ${MOST_RECEIVES}.`);
  }
  const target = theQueue(planner.world, arn);
  const refused = whyNotAllowed(redriveAllowOf(target.attributes), ends);
  if (refused) throw new Refusal(refused);
  if (leadsBack(planner, queueArn, arn)) {
    const words = `The dead letters of ${nameOfArn(arn)} come back to ${nameOfArn(queueArn)}: messages that fail go round until they expire.`;
    planner.warn('caution', queueArn, words);
  }
  const source = planner.world.queues.get(queueArn);
  if (source) warnOfRetention(planner, source, target);
}

/** The attribute's text. */
function redrivePolicyText({ arn, maxReceiveCount }: DeadLetter): string {
  return JSON.stringify({ deadLetterTargetArn: arn, maxReceiveCount });
}

/** Sets which queues may use a queue as their dead-letter queue, and warns of those that do and may no more. */
export function planRedriveAllow(planner: Planner, { queueArn, redriveAllow }: SetAllow): void {
  const { attributes } = theQueue(planner.world, queueArn);
  const all: RedriveAllow = { permission: 'allowAll', sourceQueueArns: [] };
  const [now, wanted] = [redriveAllowOf(attributes) ?? all, redriveAllow ?? all];
  if (redriveAllowText(now) === redriveAllowText(wanted)) return;
  if (wanted.permission === 'byQueue') {
    const sources = wanted.sourceQueueArns.length;
    if (sources < 1 || sources > MOST_SOURCES) throw new Refusal(`byQueue names 1 to ${MOST_SOURCES} source queues.`);
  }
  for (const source of sourcesOf(planner.world, queueArn)) {
    const refused = whyNotAllowed(wanted, { queueArn: source, targetArn: queueArn });
    if (refused) planner.warn('caution', source, `${refused} It does so now.`);
  }
  const RedriveAllowPolicy = redriveAllow ? redriveAllowText(redriveAllow) : '';
  const reason = `So that ${allowWords(wanted)} may use ${nameOfArn(queueArn)} as its dead-letter queue`;
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes: { RedriveAllowPolicy } }, reason);
}

function allowWords({ permission, sourceQueueArns }: NonNullable<SetAllow['redriveAllow']>): string {
  if (permission === 'allowAll') return 'any queue of this account and region';
  return permission === 'denyAll' ? 'no queue' : `only ${sourceQueueArns.map(nameOfArn).join(', ')}`;
}

function leadsBack({ world }: Planner, queueArn: string, from: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = from; at && !seen.has(at); at = deadLetterArnOf(world, at)) {
    if (at === queueArn) return true;
    seen.add(at);
  }
  return false;
}
