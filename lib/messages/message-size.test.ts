import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64Length } from './base64-length.ts';
import { messageSize } from './message-size.ts';
import { utf8Length } from './utf8-length.ts';

it('counts UTF-8 as an encoder does, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
      for (const some of [text, String.fromCharCode(...units), `\ud83d${text}`, `${text}\ud83d`]) {
        expect(utf8Length(some)).toBe(Buffer.byteLength(some));
      }
    }),
  );
});

it('counts what base64 stands for', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(base64Length(Buffer.from(bytes).toString('base64'))).toBe(bytes.length);
    }),
  );
});

it.each(['a', 'ab', 'abc', 'ab==c', 'ab-_', ' abcd', '====', 'YQ==YQ=='])('%j is no base64', (text) => {
  expect(base64Length(text)).toBeNull();
});

it('counts body, attribute names, types and values', () => {
  const attributes = {
    kind: { dataType: 'String', value: 'é' },
    'n.1': { dataType: 'Number.int', value: '12' },
    picture: { dataType: 'Binary.png', value: Buffer.alloc(7).toString('base64') },
  };
  const expected = 3 + (4 + 6 + 2) + (3 + 10 + 2) + (7 + 10 + 7);
  expect(messageSize({ body: '€', attributes })).toBe(expected);
  expect(messageSize({ body: '', attributes: {} })).toBe(0);
});
