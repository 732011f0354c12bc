import type { Connection } from '#lib/contracts/connection.ts';
import type { Owner } from './foreign.ts';
import { Notice } from './notice.tsx';

type ForeignNoticeProps = { owner: Owner; connection: Connection };

/** Says why nothing more is known of a resource of another account or region. */
export function ForeignNotice({ owner, connection }: ForeignNoticeProps) {
  return (
    <div className="px-4 pt-3">
      <Notice tone="plain" title={`In account ${owner.account}, ${owner.region}`}>
        This connection reads account {connection.account ?? 'not known yet'}, {connection.region}. What stands here is
        what this account's subscriptions and policies say of it; open a connection to its own account for the rest.
      </Notice>
    </div>
  );
}
