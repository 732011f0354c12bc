import { deflateRawSync, deflateSync, gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMessage } from './decode/decode-message.ts';
import { editableText, rewrap } from './rewrap.ts';

const read = (body: string) => decodeMessage({ body, attributes: {} });
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const envelope = (message: string) =>
  JSON.stringify({ Type: 'Notification', TopicArn: 'arn:aws:sns:eu-west-1:1:t', Message: message, Extra: 1 }, null, 2);

const WRAPS: readonly ((text: string) => string)[] = [
  envelope,
  JSON.stringify,
  base64,
  (text) => Buffer.from(text).toString('base64url'),
  (text) => base64(text).replace(/(.{76})/g, '$1\r\n'),
  (text) => base64(gzipSync(text)),
  (text) => base64(deflateSync(text)),
  (text) => base64(deflateRawSync(text)),
  (text) => base64(zstdCompressSync(text)),
];

const wrapped = fc
  .tuple(fc.record({ id: fc.integer(), any: fc.jsonValue() }), fc.array(fc.constantFrom(...WRAPS), { maxLength: 4 }))
  .map(([value, wraps]) => wraps.reduce((inner, one) => one(inner), JSON.stringify(value)));

describe('rewrap', () => {
  it('gives what was not edited back byte for byte', () => {
    fc.assert(
      fc.property(wrapped, (body) => {
        const chain = read(body);
        expect(rewrap(chain, editableText(chain) ?? '').body).toBe(body);
      }),
    );
  });

  it('wraps what was edited so that it decodes to that, by the same steps', () => {
    fc.assert(
      fc.property(wrapped, fc.jsonValue(), (body, value) => {
        const edited = JSON.stringify({ edited: value }, null, 2);
        const chain = read(body);
        const again = read(rewrap(chain, edited).body);
        expect(again.wraps.map(({ kind }) => kind)).toEqual(chain.wraps.map(({ kind }) => kind));
        expect(again.end.content).toEqual({ type: 'text', text: JSON.stringify(JSON.parse(edited)) });
      }),
    );
  });

  it.each([
    ['{"a":1,"n":1.50}', '{\n  "a": 2,\n  "n": 1.50\n}', '{"a":2,"n":1.50}'],
    ['{"a": 1, "n": 2}', '{\n  "a": 2,\n  "n": 2\n}', '{"a": 2, "n": 2}'],
    ['{\n\t"a": 1\n}', '{\n\t"a": 2\n}', '{\n\t"a": 2\n}'],
    ['{"a":1}', '{"a":', '{"a":'],
    ['hello', 'bye\n', 'bye\n'],
  ])('keeps JSON on one line where it was: %j', (body, edited, expected) => {
    expect(rewrap(read(body), edited)).toEqual({ body: expected });
  });

  it('keeps the envelope but for its message', () => {
    expect(rewrap(read(envelope('{"a":1}')), '{"a":2}').body).toBe(envelope('{"a":2}'));
  });

  it('packs what others can unpack', () => {
    const text = `{"long":"${'x'.repeat(300_000)}"}`;
    const bytesOf = (pack: (text: string) => Uint8Array) =>
      Buffer.from(rewrap(read(base64(pack('{"a":1}'))), text).body, 'base64');
    expect(gunzipSync(bytesOf(gzipSync)).toString()).toBe(text);
    expect(zstdDecompressSync(bytesOf(zstdCompressSync)).toString()).toBe(text);
  });

  it('has nothing to edit where the end is binary', () => {
    const body = base64(gzipSync(Uint8Array.of(0, 1, 2)));
    expect(editableText(read(body))).toBeNull();
    expect(rewrap(read(body), 'raw').body).toBe('raw');
  });
});
