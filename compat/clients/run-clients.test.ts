import { expect, test } from 'vitest';
import { readOutput } from './run-clients.ts';

test('a client’s world is told as far as it came', () => {
  const whole = 'version boto3 1.2\nok queues\nok end\n';
  expect(readOutput(whole, 0)).toEqual({ version: 'boto3 1.2', steps: ['queues', 'end'], outcome: { kind: 'ok' } });
  expect(readOutput('version boto3 1.2\nok queues\nfailed tags: found 1\n', 1)).toEqual({
    version: 'boto3 1.2',
    steps: ['queues'],
    outcome: { kind: 'failed', why: 'tags: found 1' },
  });
  expect(readOutput('Segmentation fault', 139).outcome).toEqual({
    kind: 'failed',
    why: 'ended with 139: Segmentation fault',
  });
});
