import { Flame, Globe, type LucideIcon, Mail, MessageSquare, Plug, Smartphone, SquareFunction } from 'lucide-react';

const ICONS: ReadonlyMap<string, LucideIcon> = new Map([
  ['lambda', SquareFunction],
  ['http', Globe],
  ['https', Globe],
  ['email', Mail],
  ['email-json', Mail],
  ['sms', MessageSquare],
  ['application', Smartphone],
  ['firehose', Flame],
]);

/** The icon of an SNS protocol; a plug for one that Weir does not know. */
export function protocolIcon(protocol: string): LucideIcon {
  return ICONS.get(protocol) ?? Plug;
}
