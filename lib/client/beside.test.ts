import { describe, expect, it } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { besideOf, whyNotBeside } from './beside.ts';

const known = ['eu', 'us', 'ap', 'sa', 'me'].map((id) => aConnection({ id, region: id }));

describe('besideOf', () => {
  it.each([
    ['nothing asked for', [], []],
    ['in the order of the URL', ['ap', 'us'], ['ap', 'us']],
    ['each once, and never the page’s own', ['us', 'eu', 'us'], ['us']],
    ['not what the server does not have', ['gone', 'us'], ['us']],
    ['three at most', ['us', 'ap', 'sa', 'me'], ['us', 'ap', 'sa']],
  ])('%s', (_rule, asked, shown) => expect(besideOf(asked, 'eu', known)).toEqual(shown));
});

describe('whyNotBeside', () => {
  const [eu, us] = known as [(typeof known)[0], (typeof known)[0]];

  it('lets another region stand beside', () => expect(whyNotBeside(us, [eu])).toBeNull());

  it('says which one is the same account and region', () => {
    expect(whyNotBeside({ ...eu, id: 'twin' }, [eu])).toBe('shop is the same account and region.');
  });

  it('does not take two accounts that nobody knows yet for one', () => {
    const unknown = { ...eu, account: null };
    expect(whyNotBeside({ ...unknown, id: 'twin' }, [unknown])).toBeNull();
  });

  it('says that the map is full', () => {
    expect(whyNotBeside(aConnection({ region: 'me' }), known.slice(0, 4))).toMatch(/^At most 4 /);
  });
});
