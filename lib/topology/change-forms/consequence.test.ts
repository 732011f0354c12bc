import { describe, expect, it } from 'vitest';
import { consequenceOf, encryptionConsequence } from './consequence.ts';
import type { Encryption } from './encryption.ts';

const SSE: Encryption = { mode: 'sse-sqs', keyId: '' };
const NONE: Encryption = { mode: 'none', keyId: '' };
const kms = (keyId: string): Encryption => ({ mode: 'kms', keyId });

describe('a change of one attribute', () => {
  it.each([
    ['MessageRetentionPeriod', '345600', '86400', 'danger'],
    ['MessageRetentionPeriod', '86400', '345600', 'note'],
    ['MaximumMessageSize', '1048576', '1024', 'caution'],
    ['MaximumMessageSize', '1024', '1048576', undefined],
    ['ContentBasedDeduplication', 'false', 'true', 'caution'],
    ['VisibilityTimeout', '30', '30', undefined],
    ['ReceiveMessageWaitTimeSeconds', '0', '20', undefined],
  ])('%s from %s to %s: %s', (name, before, after, severity) => {
    expect(consequenceOf({ kind: 'queue', fifo: false, name, before, after })?.severity).toBe(severity);
  });

  it('a delay counts for what is there on FIFO queues alone', () => {
    const change = { kind: 'queue', name: 'DelaySeconds', before: '0', after: '60' } as const;
    expect(consequenceOf({ ...change, fifo: true })?.words).toContain('in the queue already');
    expect(consequenceOf({ ...change, fifo: false })?.words).toContain('new messages only');
  });
});

describe('a change of encryption', () => {
  it.each([
    [SSE, SSE, undefined],
    [SSE, kms('alias/aws/sqs'), 'danger'],
    [SSE, kms('alias/mine'), 'caution'],
    [kms('alias/mine'), kms('alias/mine'), undefined],
    [kms('alias/mine'), SSE, 'note'],
    [SSE, NONE, 'caution'],
  ])('%j to %j: %s', (before, after, severity) => {
    expect(encryptionConsequence('queue', before, after)?.severity).toBe(severity);
  });

  it('tells that old messages need the old key', () => {
    expect(encryptionConsequence('queue', kms('alias/mine'), NONE)?.words).toContain('old key');
  });
});
