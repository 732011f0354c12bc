import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from './checks/all.ts';
import { plainText, referencePage } from './testing/sdk-text.ts';

describe('what decides a check', () => {
  it.each(ALL_CHECKS)('$name: its sentence stands on that page of AWS’s', ({ source }) => {
    if (source.kind === 'guide') return expect(source.url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    const { service, page, sentence } = source;
    const stands = referencePage(service, page).includes(plainText(sentence));
    expect(stands, `${page} does not say: ${sentence}`).toBe(true);
  });

  it('is a whole sentence', () => {
    const short = ALL_CHECKS.filter(({ source }) => source.sentence.split(' ').length < 3).map(({ name }) => name);
    expect(short).toEqual([]);
  });

  it('is known by a name of its own', () => {
    const names = ALL_CHECKS.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('decides at least 250 behaviours', () => {
    expect(ALL_CHECKS.length).toBeGreaterThanOrEqual(250);
  });
});
