import { describe, expect, it } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { besideOf, mayStandBeside } from './beside.ts';

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

describe('mayStandBeside', () => {
  const [eu, us] = known as [(typeof known)[0], (typeof known)[0]];

  it('lets another region stand beside', () => expect(mayStandBeside(us, [eu])).toBe(true));

  it('lets none that is of the same account and region', () => {
    expect(mayStandBeside({ ...eu, id: 'twin' }, [us, eu])).toBe(false);
  });

  it('lets none that cannot be opened', () => {
    expect(mayStandBeside({ ...us, problem: 'No region.' }, [eu])).toBe(false);
  });

  it('does not take two accounts that nobody knows yet for one', () => {
    const unknown = { ...eu, account: null };
    expect(mayStandBeside({ ...unknown, id: 'twin' }, [unknown])).toBe(true);
  });

  it('lets three stand beside, and no fourth', () => {
    const me = aConnection({ region: 'me' });
    expect(mayStandBeside(me, known.slice(0, 3))).toBe(true);
    expect(mayStandBeside(me, known.slice(0, 4))).toBe(false);
  });
});
