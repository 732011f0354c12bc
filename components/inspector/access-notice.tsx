import type { Access } from '#lib/contracts/access.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { Notice } from './notice.tsx';

type AccessNoticeProps = { access: Access; what: 'queue' | 'topic' | 'subscription'; zone: Zone };

const WHAT_TO_DO = {
  queue: 'Create it again under this name, or take away the subscription or redrive policy that names it.',
  topic: 'Its subscriptions are left behind: delete them, or create the topic again under this name.',
  subscription: 'It was deleted since the last scan; it leaves the map with the next one.',
} as const;

/** Why a resource is not fully known, and what to do; nothing where it is readable. */
export function AccessNotice({ access, what, zone }: AccessNoticeProps) {
  if (access.state === 'readable') return null;
  return (
    <div className="px-4 pt-3">
      <AccessWords access={access} what={what} zone={zone} />
    </div>
  );
}

function AccessWords({ access, what, zone }: AccessNoticeProps) {
  switch (access.state) {
    case 'readable':
      return null;
    case 'unread':
      return (
        <Notice tone="plain" title="Not read yet">
          Weir knows that this {what} exists and reads what is selected first: the rest follows.
        </Notice>
      );
    case 'missing':
      return (
        <Notice tone="danger" title={`This ${what} does not exist`}>
          AWS said so at {formatInstant(access.at, zone)}. {WHAT_TO_DO[what]}
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice tone="unreadable" title={`This ${what} cannot be read`}>
          <p>{access.message}</p>
          <p className="mt-1 text-xs text-mute">
            {access.awsError && <code className="font-mono">{access.awsError}</code>} at{' '}
            {formatInstant(access.at, zone)}
          </p>
        </Notice>
      );
  }
}
