import { expect, it } from 'vitest';
import { hostRule } from './host.ts';

const isAllowed = hostRule({ port: 3000, allowedHosts: ['weir.test', 'tunnel.test:8443'] });

it.each([
  ['127.0.0.1:3000', true],
  ['localhost:3000', true],
  ['LOCALHOST:3000', true],
  ['[::1]:3000', true],
  ['weir.test', true],
  ['tunnel.test:8443', true],
  ['127.0.0.1', false],
  ['127.0.0.1:3001', false],
  ['localhost.:3000', false],
  ['weir.test:3000', false],
  ['tunnel.test', false],
  ['evil.example:3000', false],
  ['localhost:3000.evil.example', false],
  ['localhost:3000,evil.example', false],
  ['', false],
  [null, false],
  [undefined, false],
])('Host %s → %s', (host, allowed) => {
  expect(isAllowed(host)).toBe(allowed);
});

it('takes the names without a port on port 80, as browsers send them', () => {
  const onPort80 = hostRule({ port: 80, allowedHosts: [] });
  expect(onPort80('localhost')).toBe(true);
  expect(onPort80('localhost:80')).toBe(true);
});
