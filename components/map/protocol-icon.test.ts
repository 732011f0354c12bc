import { Plug } from 'lucide-react';
import { expect, test } from 'vitest';
import { KNOWN_PROTOCOLS } from '#lib/contracts/subscription.ts';
import { protocolIcon } from './protocol-icon.ts';

test('every protocol that can end in an endpoint has an icon of its own kind', () => {
  for (const protocol of KNOWN_PROTOCOLS.filter((known) => known !== 'sqs')) {
    expect({ protocol, plug: protocolIcon(protocol) === Plug }).toEqual({ protocol, plug: false });
  }
});

test('a protocol that Weir does not know has a plug, never nothing', () => {
  for (const protocol of ['carrier-pigeon', '', 'HTTPS', 'constructor', 'toString'])
    expect(protocolIcon(protocol)).toBe(Plug);
});
