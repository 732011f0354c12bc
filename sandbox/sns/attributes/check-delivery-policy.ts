import { AttributeRefusal } from '../errors.ts';
import { parseJsonObject } from './check.ts';
import { DEFAULT_RETRY } from './delivery-policy.ts';

type Json = Record<string, unknown>;

const FUNCTIONS = ['arithmetic', 'exponential', 'geometric', 'linear'];
const COUNTS = ['numRetries', 'numNoDelayRetries', 'numMinDelayRetries', 'numMaxDelayRetries'];
const PHASES = COUNTS.slice(1);
/** Seconds and retries; SNS guide, creating an HTTP/S delivery policy. */
const LONGEST_DELAY = 3_600;
const MOST_RETRIES = 100;

/** @throws AttributeRefusal unless it is a topic's delivery policy, or empty, which takes it away */
export function checkTopicDeliveryPolicy(name: string, value: string): void {
  if (value === '') return;
  const { http } = parseJsonObject(name, value) as { http?: Json | null };
  if (http === undefined || http === null) return;
  checkRetryPolicy('http.defaultHealthyRetryPolicy', http.defaultHealthyRetryPolicy);
  checkThrottle('http.defaultThrottlePolicy', http.defaultThrottlePolicy);
  checkRequest('http.defaultRequestPolicy', http.defaultRequestPolicy);
}

/** @throws AttributeRefusal unless it is a subscription's delivery policy, or empty, which takes it away */
export function checkSubscriptionDeliveryPolicy(name: string, value: string): void {
  if (value === '') return;
  const policy = parseJsonObject(name, value);
  checkRetryPolicy('healthyRetryPolicy', policy.healthyRetryPolicy);
  checkThrottle('throttlePolicy', policy.throttlePolicy);
  checkRequest('requestPolicy', policy.requestPolicy);
}

function checkRetryPolicy(path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const policy = { ...DEFAULT_RETRY, ...value } as Json;
  for (const name of COUNTS) between(`${path}.${name}`, policy[name] ?? 0, 0, MOST_RETRIES);
  between(`${path}.maxDelayTarget`, policy.maxDelayTarget, 1, LONGEST_DELAY);
  between(`${path}.minDelayTarget`, policy.minDelayTarget, 1, Number(policy.maxDelayTarget));
  const inPhases = PHASES.reduce((sum, name) => sum + Number(policy[name] ?? 0), 0);
  if (inPhases > Number(policy.numRetries)) {
    throw new AttributeRefusal(`DeliveryPolicy: ${path}.numRetries must not be less than the retries of its phases`);
  }
  if (policy.backoffFunction !== undefined && !FUNCTIONS.includes(String(policy.backoffFunction))) {
    throw new AttributeRefusal(`DeliveryPolicy: ${path}.backoffFunction must be one of ${FUNCTIONS.join(', ')}`);
  }
}

function checkThrottle(path: string, value: unknown): void {
  const rate = (value as { maxReceivesPerSecond?: unknown } | null | undefined)?.maxReceivesPerSecond;
  if (rate !== undefined && rate !== null) between(`${path}.maxReceivesPerSecond`, rate, 1, Number.MAX_SAFE_INTEGER);
}

/** Of the content type only its form: `text/plain; charset=UTF-8`. */
function checkRequest(path: string, value: unknown): void {
  if (value === undefined || value === null) return;
  const { headerContentType } = value as { headerContentType?: unknown };
  if (headerContentType === undefined) return;
  if (typeof headerContentType === 'string' && /^[\w.+-]+\/[\w.+-]+(; *[\w.+-]+=[\w.+-]+)*$/.test(headerContentType))
    return;
  throw new AttributeRefusal(`DeliveryPolicy: ${path}.headerContentType must be a content type`);
}

function between(path: string, value: unknown, min: number, max: number): void {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return;
  throw new AttributeRefusal(`DeliveryPolicy: ${path} must be a whole number between ${min} and ${max}`);
}
