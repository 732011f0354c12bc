import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { parseArn } from '../arn.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import { resourceOfCall } from './ids-of-call.ts';
import type { OpenWorld } from './open-world.ts';

type NewStep = Omit<PlanStep, 'account' | 'region'>;
type SettingCall = Extract<AwsCall, { action: 'CreateQueue' | 'SetQueueAttributes' }>;

/** The steps of a plan. Attributes of one queue are one call where nothing that matters to them happens in between. */
export class StepList {
  readonly #steps: PlanStep[] = [];
  /** Place of the last step that has to do with an ARN. */
  readonly #touched = new Map<string, number>();

  /** Without calls that came to nothing, since a later intent took back what an earlier one wanted. */
  all(): PlanStep[] {
    return this.#steps.filter(
      ({ call, before }) => call.action !== 'SetQueueAttributes' || !isSo(call.attributes, before),
    );
  }

  /** `touches`: everything whose order towards the call matters. */
  add(step: NewStep, touches: readonly string[]): void {
    const { call } = step;
    const at = call.action === 'SetQueueAttributes' ? this.#joinable(call) : null;
    if (at !== null && call.action === 'SetQueueAttributes') this.#join(at, call, step);
    else this.#steps.push({ ...step, ...placeOf(call) });
    for (const arn of touches) this.#touched.set(arn, at ?? this.#steps.length - 1);
  }

  /** The last step on the queue, if it sets attributes and a dead-letter queue that is named now was as it is then. */
  #joinable(call: SettingCall): number | null {
    const at = this.#touched.get(call.arn);
    const earlier = at === undefined ? undefined : this.#steps[at]?.call;
    if (at === undefined || (earlier?.action !== 'CreateQueue' && earlier?.action !== 'SetQueueAttributes'))
      return null;
    const target = deadLetterOf(call.attributes)?.arn;
    return earlier.arn === call.arn && (this.#touched.get(target ?? '') ?? -1) <= at ? at : null;
  }

  #join(at: number, call: SettingCall, step: NewStep): void {
    const earlier = this.#steps[at];
    if (!earlier || !('attributes' in earlier.call)) return;
    const attributes = { ...earlier.call.attributes, ...call.attributes };
    const reason = earlier.reason.includes(step.reason) ? earlier.reason : `${earlier.reason}; ${lower(step.reason)}`;
    this.#steps[at] = {
      ...earlier,
      call: { ...earlier.call, attributes },
      reason,
      before: joined(earlier.before, step),
    };
  }
}

/** The ARNs that a call has to do with, in the world before it. */
export function touchedBy(world: OpenWorld, call: AwsCall): string[] {
  if ('subscription' in call) {
    const found = world.subscriptions.get(call.subscription);
    return found ? [found.topicArn, found.endpoint, ...target(found.attributes ?? {})] : [];
  }
  if (call.action === 'Subscribe') return [call.topicArn, call.endpoint, ...target(call.attributes)];
  return 'attributes' in call ? [call.arn, ...target(call.attributes)] : [call.arn];
}

function target(attributes: AttributeValues): string[] {
  const deadLetter = deadLetterOf(attributes);
  return deadLetter ? [deadLetter.arn] : [];
}

function joined(earlier: PlanStep['before'], { before }: NewStep): PlanStep['before'] {
  if (earlier.kind !== 'values' || before.kind !== 'values') return earlier;
  return { kind: 'values', values: { ...before.values, ...earlier.values } };
}

function isSo(attributes: AttributeValues, before: PlanStep['before']): boolean {
  if (before.kind !== 'values') return false;
  return Object.entries(attributes).every(([name, value]) => (before.values[name] ?? '') === value);
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function placeOf(call: AwsCall): { account: string; region: string } {
  const { account = '', region = '' } = parseArn(resourceOfCall(call)) ?? {};
  return { account, region };
}
