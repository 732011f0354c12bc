import assert from 'node:assert/strict';
import { expect, it } from 'vitest';
import { inOneLine } from './outcome.ts';
import { uniqueName } from './unique-name.ts';

function failure(run: () => void): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

it('says what was answered and what was expected', () => {
  expect(inOneLine(failure(() => assert.equal('a', 'b')))).toBe("answers 'a' instead of 'b'");
});

it('says that something was accepted', async () => {
  const error = await assert.rejects(Promise.resolve(), TypeError).catch((reason: unknown) => reason);
  expect(inOneLine(error)).toBe('accepts it instead of TypeError');
});

it('says by which error something was refused', async () => {
  const wrong = Promise.reject(new RangeError('too much'));
  const error = await assert.rejects(wrong, TypeError).catch((reason: unknown) => reason);
  expect(inOneLine(error)).toBe('refuses it with RangeError instead of TypeError: too much');
});

it('keeps a message of the check’s own', () => {
  expect(inOneLine(failure(() => assert.ok(false, 'was accepted')))).toBe('was accepted');
});

it('leaves out what another run would say otherwise', () => {
  const error = new Error(`queue http://127.0.0.1:41234/0/${uniqueName('orders.fifo')} of 1795345117289`);
  expect(inOneLine(error)).toBe('queue http://127.0.0.1/0/orders.fifo of …');
});

it('says that an answer cannot be read, whatever the reader stumbled over', async () => {
  const unread = new Error('mismatched tags <html> Deserialization error: to see the raw response, inspect …');
  Object.defineProperty(unread, '$response', { value: { statusCode: 500 }, enumerable: false });
  expect(inOneLine(unread)).toBe('answers HTTP 500 with what the SDK cannot read');
  const error = await assert.rejects(Promise.reject(unread), TypeError).catch((reason: unknown) => reason);
  expect(inOneLine(error)).toBe('answers HTTP 500 with what the SDK cannot read instead of TypeError');
});
