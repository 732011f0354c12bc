import { ListTagsForResourceCommand, TagResourceCommand } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from '#sandbox/sns/testing/open-bench.ts';
import { escapeXml } from './xml.ts';

let bench: Bench;
let ResourceArn: string;
beforeAll(async () => {
  bench = await openBench();
  ResourceArn = await bench.topic('hostile');
});
afterAll(() => bench.close());

const roundTrip = async (Value: string) => {
  await bench.sns.send(new TagResourceCommand({ ResourceArn, Tags: [{ Key: 'text', Value }] }));
  return (await bench.sns.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags?.[0]?.Value;
};

/** Every character that XML 1.0 can hold, hostile ones often. */
const legal = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '\r',
        '\n',
        '\t',
        '\u0085',
        '\u2028',
        ']]>',
        '&amp;',
        '&#x41;',
        '<!--',
        ' ',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((text) => escapeXml(text) !== '\uFFFD'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
  // The SDK itself reads white space with a line break in it as nothing.
  .filter((text) => text.length <= 256 && (text.trim() !== '' || !text.includes('\n')));

describe('XML answers', () => {
  it('bring every legal text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(legal, async (text) => {
        expect(await roundTrip(text)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['\u0000', '\u0008', '\uFFFE', '\uD800'])('put U+FFFD in place of %j, which XML cannot hold', (character) => {
    expect(escapeXml(`a${character}b`)).toBe('a\uFFFDb');
  });
});
