import { expect, it } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { connectionLooks } from './connection-looks.ts';

const words = (shown: Parameters<typeof connectionLooks>[0]) =>
  [...connectionLooks(shown).values()].map((look) => look.words);
const eu = aConnection({ id: 'eu', label: 'Shop', region: 'eu-west-1' });
const us = { ...eu, id: 'us', region: 'us-east-1' };

it('tells regions of one account by region', () => expect(words([eu, us])).toEqual(['eu-west-1', 'us-east-1']));

it('tells accounts by label', () => {
  expect(words([eu, { ...us, account: '2', label: 'Warehouse' }])).toEqual(['Shop', 'Warehouse']);
});

it('says both where labels are alike, and the id where nothing else tells', () => {
  expect(words([eu, { ...us, account: '2' }])).toEqual(['Shop eu-west-1', 'Shop us-east-1']);
  expect(words([eu, { ...eu, id: 'twin' }])).toEqual(['eu', 'twin']);
});

it('keeps the colours that were chosen, and gives the others one that nobody has', () => {
  const looks = connectionLooks([eu, { ...us, colour: 'blue' }, { ...us, id: 'ap' }]);
  expect([...looks.values()].map(({ colour }) => colour)).toEqual(['amber', 'blue', 'violet']);
});
