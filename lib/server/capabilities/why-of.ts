import type { Verdict } from './verdict-on.ts';

/** What was asked: `action` as IAM writes it, `name` that of the error. */
type Asked = { host: string; action: string; name: string };

const NOTHING: Asked = { host: '', action: '', name: '' };

/** How a capability is known, in words. */
export function whyOf(how: Verdict | 'aws', { host, action, name }: Asked = NOTHING): string {
  switch (how) {
    case 'aws':
      return 'AWS can do everything that Weir asks for.';
    case 'yes':
      return `${host} understands ${action}.`;
    case 'no':
      return `${host} does not know ${action} (${name}).`;
    case 'unknown':
      return `${host} refused ${action} (${name}), so it is not known whether it can do it.`;
    case 'later':
      return `${host} could not be asked for ${action} (${name}); it is asked again.`;
  }
}
