import { deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecodeChain } from './chain.ts';
import { decodeMessage } from './decode-message.ts';
import { decode } from './decoded-value.ts';

const read = (body: string, attributes = {}) => decodeMessage({ body, attributes });
const path = ({ wraps, end }: DecodeChain) => [...wraps.map(({ kind }) => kind), end.kind].join(' → ');
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');
const envelope = (message: string, more = {}) =>
  JSON.stringify(
    { Type: 'Notification', MessageId: 'm-1', TopicArn: 'arn:aws:sns:eu-west-1:1:orders', Message: message, ...more },
    null,
    2,
  );

const ORDER = '{"order":{"id":7,"total":12.50}}';

describe('decodeMessage', () => {
  it.each([
    ['plain words', 'hello', 'text'],
    ['a word that is base64', 'password', 'text'],
    ['a long word that is base64', 'internationalisation', 'text'],
    ['a UUID', '6b1f4c1e-5a2f-4bb0-9d0e-3a7d5f5a1c2b', 'text'],
    ['a hash', 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3a94a8fe5ccb19ba61c4c0873', 'text'],
    ['a path', 'Users/John/Documents/2024/Report/Final1/', 'text'],
    ['a JWT', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.AAAAAAAAAAAAAAAAAAAAAA', 'text'],
    ['a number', '42', 'text'],
    ['a JSON string', '"hello there"', 'text'],
    ['a log line', '[INFO] started', 'text'],
    ['JSON', ORDER, 'json'],
    ['JSON after a byte order mark', `\ufeff${ORDER}`, 'json'],
    ['JSON written twice', JSON.stringify(ORDER), 'json-string → json'],
    ['XML', '<?xml version="1.0"?><order id="7"><total>12</total></order>', 'xml'],
    ['XML without a declaration', '<order><!-- > --><a b=">"/><![CDATA[</order>]]></order>', 'xml'],
    ['HTML that closes nothing', '<p>one<br>two', 'text'],
    ['an envelope', envelope(ORDER), 'sns-envelope → json'],
    ['an envelope of words', envelope('hello'), 'sns-envelope → text'],
    ['an envelope in an envelope', envelope(envelope(ORDER)), 'sns-envelope → sns-envelope → json'],
    ['base64 of JSON', base64(ORDER), 'base64 → json'],
    ['base64 of text', base64('a sentence of some length'), 'base64 → text'],
    ['base64 in lines', base64('x'.repeat(90)).replace(/(.{76})/g, '$1\r\n'), 'base64 → text'],
    ['base64 for URLs', Buffer.from(gzipSync(ORDER)).toString('base64url'), 'base64 → gzip → json'],
    ['base64 of data', base64(Uint8Array.from({ length: 100 }, (_, i) => (i * 89) % 256)), 'base64 → binary'],
    ['gzip', base64(gzipSync(ORDER)), 'base64 → gzip → json'],
    ['zlib', base64(deflateSync(ORDER)), 'base64 → deflate → json'],
    ['raw deflate', base64(deflateRawSync(ORDER)), 'base64 → deflate → json'],
    ['zstd', base64(zstdCompressSync(ORDER)), 'base64 → zstd → json'],
    ['gzip of data', base64(gzipSync(Uint8Array.of(0, 1, 2, 3))), 'base64 → gzip → binary'],
    ['all of it', envelope(base64(gzipSync(ORDER))), 'sns-envelope → base64 → gzip → json'],
  ])('%s', (_, body, steps) => {
    const chain = read(body);
    expect(path(chain)).toBe(steps);
    expect(chain.problem).toBeNull();
  });

  it('tells what the envelope says', () => {
    const attributes = { kind: { Type: 'String', Value: 'refund' }, broken: 3 };
    const [step] = read(envelope('hi', { Subject: 'S', Timestamp: 'T', MessageAttributes: attributes })).wraps;
    expect(step).toMatchObject({
      kind: 'sns-envelope',
      content: { text: 'hi' },
      facts: {
        topicArn: 'arn:aws:sns:eu-west-1:1:orders',
        messageId: 'm-1',
        subject: 'S',
        timestamp: 'T',
        attributes: { kind: { dataType: 'String', value: 'refund' } },
      },
    });
  });

  it.each([
    ['the class and its place', ['software.amazon.payloadoffloading.PayloadS3Pointer'], {}],
    ['the older class', ['com.amazon.sqs.javamessaging.MessageS3Pointer'], {}],
    ['the place alone', [], {}],
    ['the place and more, with its size', [], { more: 1 }],
  ])('knows an S3 pointer: %s', (_, [className], more) => {
    const place = { s3BucketName: 'b', s3Key: 'k', ...more };
    const attributes = { ExtendedPayloadSize: { dataType: 'Number', value: '300000' } };
    const { end } = read(JSON.stringify(className ? [className, place] : place), attributes);
    const facts = { bucket: 'b', key: 'k', className: className ?? null, payloadBytes: 300_000 };
    expect(end).toMatchObject({ kind: 's3-pointer', facts });
  });

  it('finds the size of an S3 pointer among the attributes of the envelope', () => {
    const attributes = { SQSLargePayloadSize: { Type: 'Number', Value: '12' } };
    const { end } = read(envelope('{"s3BucketName":"b","s3Key":"k"}', { MessageAttributes: attributes }));
    expect(end).toMatchObject({ kind: 's3-pointer', facts: { payloadBytes: 12 } });
  });

  it.each([
    ['{"a": 1,\n "b" 2}', 'text', 'json', 'A colon was expected after the key.', { line: 2, column: 6 }],
    ['{hello}', 'text', 'json', 'A key in double quotes was expected here.', { line: 1, column: 2 }],
    ['[{"a": 1},', 'text', 'json', 'It ends too early.', { line: 1, column: 11 }],
    ['<?xml version="1.0"?>\n<a><b></a>', 'text', 'xml', '</a> closes <b>.', { line: 2, column: 7 }],
    [base64(gzipSync(ORDER)).slice(0, -20), 'base64 → binary', 'gzip', 'It is cut short: its end is missing.', null],
    [
      base64(zstdCompressSync(ORDER)).slice(0, -8),
      'base64 → binary',
      'zstd',
      'It is cut short: its end is missing.',
      null,
    ],
    [`${base64(gzipSync(ORDER)).replace(/=*$/, '')}`.slice(0, 41), 'text', 'base64', /middle of a group/, null],
    ['H4sIAAAA!AAAA', 'text', 'base64', /character 9 is none of base64/, null],
  ])('says why %j was not understood', (body, steps, at, why, place) => {
    const chain = read(body);
    expect(path(chain)).toBe(steps);
    expect(chain.problem).toMatchObject({ at, place });
    expect(chain.problem?.why).toMatch(why);
  });

  it('shows gzip that was altered, and says so', () => {
    const packed = gzipSync('some text '.repeat(20), { level: 0 });
    packed[30] = (packed[30] ?? 0) ^ 1;
    const chain = read(base64(packed));
    expect(path(chain)).toBe('base64 → gzip → text');
    expect(chain.problem).toMatchObject({ at: 'gzip', why: expect.stringContaining('checksum') });
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(200 * 2 ** 20))],
    ['deflate', deflateSync(Buffer.alloc(200 * 2 ** 20))],
    ['zstd', zstdCompressSync(Buffer.alloc(200 * 2 ** 20))],
  ])('stops at a bomb of %s', (at, bomb) => {
    const before = performance.now();
    expect(read(base64(bomb)).problem).toMatchObject({ at, why: expect.stringContaining('more than 16 MiB') });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('shares what may be unpacked between all steps', () => {
    let body = Buffer.alloc(10 * 2 ** 20, 'a').toString();
    for (let i = 0; i < 3; i += 1) body = base64(gzipSync(body, { level: 0 }));
    expect(read(body).problem).toMatchObject({ at: 'gzip' });
  });

  it('stops after twelve wrappings', () => {
    let body = ORDER;
    for (let i = 0; i < 13; i += 1) body = base64(body);
    expect(read(body)).toMatchObject({ wraps: { length: 12 }, problem: { why: expect.stringContaining('12 times') } });
  });

  it('finds the same value however it was wrapped', () => {
    const wrap = fc.constantFrom<(text: string) => string>(
      (text) => envelope(text),
      (text) => JSON.stringify(text),
      (text) => base64(text),
      (text) => Buffer.from(text).toString('base64url'),
      (text) => base64(gzipSync(text)),
      (text) => base64(deflateSync(text)),
      (text) => base64(zstdCompressSync(text)),
    );
    const value = fc.oneof(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(value, fc.array(wrap, { maxLength: 5 }), (raw, wraps) => {
        const text = JSON.stringify(raw);
        // Two brackets in base64 are four letters: a word.
        fc.pre(wraps.length === 0 || text.length > 5);
        const body = wraps.reduce((inner, one) => one(inner), text);
        const chain = read(body);
        expect(chain.problem).toBeNull();
        expect(chain.end).toMatchObject({ kind: 'json', content: { type: 'text', text } });
        expect(JSON.stringify(decode({ body, attributes: {} }).value, safe)).toBe(JSON.stringify(raw, safe));
      }),
    );
  });

  it('throws at no body', () => {
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.uint8Array().map(base64),
      fc.uint8Array().map((bytes) => base64(Uint8Array.of(0x1f, 0x8b, 8, ...bytes))),
      fc.uint8Array().map((bytes) => base64(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, ...bytes))),
      fc.uint8Array().map((bytes) => base64(Uint8Array.of(0x78, 0x9c, ...bytes))),
    );
    const survives = fc.property(body, (text) => {
      expect(read(text).body).toBe(text);
    });
    fc.assert(survives, { numRuns: 2000 });
  });
});

const safe = (_: string, part: unknown) => (typeof part === 'bigint' ? Number(part) : part);
