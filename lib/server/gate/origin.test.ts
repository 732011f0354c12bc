import { describe, expect, it } from 'vitest';
import { isOwnOrigin, type RequestMarks } from './origin.ts';

const OWN = 'http://127.0.0.1:3000';

function marks(over: Partial<RequestMarks>): RequestMarks {
  const none = { origin: null, fetchSite: null, fetchMode: null, fetchDest: null };
  return { method: 'GET', host: '127.0.0.1:3000', ...none, ...over };
}

const link = { fetchSite: 'cross-site', fetchMode: 'navigate', fetchDest: 'document' };

describe('isOwnOrigin', () => {
  it.each<[string, Partial<RequestMarks>, boolean, boolean]>([
    ['no browser', {}, true, true],
    ['no browser, POST', { method: 'POST' }, true, true],
    ['our page fetches', { fetchSite: 'same-origin' }, true, true],
    ['our page posts', { method: 'POST', fetchSite: 'same-origin', origin: OWN }, true, true],
    ['old browser, our page posts', { method: 'POST', origin: OWN }, true, true],
    ['the address bar', { ...link, fetchSite: 'none' }, true, true],
    ['a POST out of nowhere', { method: 'POST', fetchSite: 'none' }, false, false],
    ['a link on another site', link, false, true],
    ['a link on a sibling', { ...link, fetchSite: 'same-site' }, false, true],
    ['a form on another site', { ...link, method: 'POST', origin: 'https://evil.example' }, false, false],
    ['a form on another site without Origin', { ...link, method: 'POST' }, false, false],
    ['a frame on another site', { ...link, fetchDest: 'iframe' }, false, false],
    [
      'a script tag on another site',
      { fetchSite: 'cross-site', fetchMode: 'no-cors', fetchDest: 'script' },
      false,
      false,
    ],
    ['a fetch of another site', { fetchSite: 'cross-site', fetchMode: 'cors', fetchDest: 'empty' }, false, false],
    ['a foreign Origin alone', { origin: 'https://evil.example' }, false, false],
    ['a null Origin', { origin: 'null' }, false, false],
    ['a null Origin that says same-origin', { origin: 'null', fetchSite: 'same-origin' }, false, false],
    ['another port', { origin: 'http://127.0.0.1:3001' }, false, false],
    ['our name as a prefix', { origin: `${OWN}.evil.example` }, false, false],
    ['behind a TLS proxy', { method: 'POST', origin: 'https://127.0.0.1:3000', fetchSite: 'same-origin' }, true, true],
    ['a word that no browser sends', { fetchSite: 'elsewhere' }, false, false],
  ])('%s', (_what, over, api, page) => {
    expect([isOwnOrigin(marks(over), 'api'), isOwnOrigin(marks(over), 'page')]).toEqual([api, page]);
  });
});
