import {
  ListTagsForResourceCommand,
  ResourceNotFoundException,
  TagLimitExceededException,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-sns';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, openBench } from './testing/open-bench.ts';

let bench: Bench;
let ResourceArn: string;
beforeAll(async () => {
  bench = await openBench();
  ResourceArn = await bench.topic('tagged');
});
afterAll(() => bench.close());

const tag = (...Tags: { Key: string; Value: string }[]) =>
  bench.sns.send(new TagResourceCommand({ ResourceArn, Tags }));
const tags = async () => (await bench.sns.send(new ListTagsForResourceCommand({ ResourceArn }))).Tags;

describe("a topic's tags", () => {
  it('are added, replaced and taken away', async () => {
    await tag({ Key: 'team', Value: 'a' }, { Key: 'env', Value: '' });
    await tag({ Key: 'team', Value: 'b' });
    expect(await tags()).toEqual([
      { Key: 'team', Value: 'b' },
      { Key: 'env', Value: '' },
    ]);
    await bench.sns.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['env', 'unknown'] }));
    expect(await tags()).toEqual([{ Key: 'team', Value: 'b' }]);
  });

  it('are checked', async () => {
    await expect(tag({ Key: 'k', Value: '1' }, { Key: 'k', Value: '2' })).rejects.toThrow('Duplicated keys');
    await expect(tag({ Key: '', Value: '1' })).rejects.toThrow('invalid tag key');
    await expect(tag({ Key: 'aws:k', Value: '1' })).rejects.toThrow('invalid tag key');
    await expect(tag({ Key: 'k', Value: 'x'.repeat(257) })).rejects.toThrow('invalid tag value');
    const many = Array.from({ length: 51 }, (_, index) => ({ Key: `key-${index}`, Value: '' }));
    await expect(tag(...many)).rejects.toThrow(TagLimitExceededException);
  });

  it('have their own error for a topic that is not there', async () => {
    const look = bench.sns.send(new ListTagsForResourceCommand({ ResourceArn: `${ResourceArn}-gone` }));
    await expect(look).rejects.toThrow(ResourceNotFoundException);
  });
});
