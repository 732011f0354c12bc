import { describe, expect, it } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { besideOf, mayStandBeside } from './beside.ts';

const known = ['eu', 'us', 'ap', 'sa', 'me'].map((id) => aConnection({ id, region: id, label: `In ${id}` }));

describe('besideOf', () => {
  it.each([
    ['nothing asked for', [], []],
    ['in the order of the URL', ['ap', 'us'], ['ap', 'us']],
    ['each once, and never the page’s own', ['us', 'eu', 'us'], ['us']],
  ])('shows %s, and leaves nothing out', (_rule, asked, beside) => {
    expect(besideOf(asked, 'eu', known)).toEqual({ beside, leftOut: [] });
  });

  it('says what the server does not have', () => {
    expect(besideOf(['gone', 'us'], 'eu', known)).toEqual({
      beside: ['us'],
      leftOut: [{ name: 'gone', why: 'unknown' }],
    });
  });

  it('says for which there is no room', () => {
    expect(besideOf(['us', 'ap', 'sa', 'me'], 'eu', known)).toEqual({
      beside: ['us', 'ap', 'sa'],
      leftOut: [{ name: 'In me', why: 'no-room' }],
    });
  });

  it('says which is of an account and region that is shown', () => {
    const twin = aConnection({ id: 'twin', region: 'us', label: 'To look at' });
    expect(besideOf(['us', 'twin'], 'eu', [...known, twin])).toEqual({
      beside: ['us'],
      leftOut: [{ name: 'To look at', why: 'same' }],
    });
  });

  it('shows one that cannot be opened, which says so itself', () => {
    const lost = aConnection({ id: 'lost', region: '', account: null, problem: 'No region.' });
    expect(besideOf(['lost'], 'eu', [...known, lost]).beside).toEqual(['lost']);
  });

  it('says nothing before it is known what there is', () => {
    expect(besideOf(['us'], 'eu', [])).toEqual({ beside: [], leftOut: [] });
  });
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
