import { BlockList, isIP } from 'node:net';
import { AttributeRefusal } from '../errors.ts';
import type { Scalar } from './filter-policy.ts';

/**
 * `{"cidr": "10.0.0.0/24"}`, of IPv4 or IPv6.
 * @throws AttributeRefusal in SNS's words, which speak of a prefix here
 */
export function cidr(operand: unknown): (value: Scalar) => boolean {
  if (typeof operand !== 'string') throw new AttributeRefusal('FilterPolicy: prefix match pattern must be a string');
  const [address = '', mask, ...more] = operand.split('/');
  if (mask === undefined || more.length > 0)
    throw new AttributeRefusal("FilterPolicy: Malformed CIDR, one '/' required");
  if (!/^\d+$/.test(mask)) throw new AttributeRefusal('FilterPolicy: Malformed CIDR, mask bits must be an integer');
  const version = isIP(address);
  if (version === 0) throw new AttributeRefusal(`FilterPolicy: Nonstandard IP address: ${address}`);
  const maxBits = version === 4 ? 32 : 128;
  if (Number(mask) > maxBits) {
    throw new AttributeRefusal(`FilterPolicy: Malformed CIDR, mask bits must not exceed ${maxBits}`);
  }
  const subnet = new BlockList();
  subnet.addSubnet(address, Number(mask), version === 4 ? 'ipv4' : 'ipv6');
  return (value) =>
    typeof value === 'string' && isIP(value) === version && subnet.check(value, version === 4 ? 'ipv4' : 'ipv6');
}
