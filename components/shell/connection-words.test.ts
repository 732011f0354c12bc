import { expect, it } from 'vitest';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { aConnection } from '#lib/testing/builders.ts';
import { faringOf } from './connection-words.ts';

type Told = [what: string, over: Partial<ListedConnection>, isShown: boolean, words: string, why: string | null];

it.each<Told>([
  ['one that nobody opened', {}, false, 'not opened yet', null],
  ['a profile that was found', { origin: 'profile' }, false, 'found in the AWS config files, not opened yet', null],
  ['what cannot be opened', { problem: 'No region.' }, false, 'cannot be opened', 'No region.'],
  ['one that fails', { opened: { state: 'failing', problem: 'Expired.' } }, false, 'failing', 'Expired.'],
  ['one that is on this map', { opened: { state: 'live', problem: null } }, true, 'live', null],
  ['one that was', { opened: { state: 'live', problem: null } }, false, 'answered when last looked at', null],
  ['one that is being read', { opened: { state: 'connecting', problem: null } }, true, 'reading', null],
])('%s', (_what, over, isShown, words, why) => {
  expect(faringOf({ ...aConnection(), opened: null, ...over }, isShown)).toMatchObject({ words, why });
});
