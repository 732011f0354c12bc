import type { Access } from '#lib/contracts/access.ts';
import { AccessNotice } from './access-notice.tsx';
import type { Owner } from './foreign.ts';
import { ForeignNotice } from './foreign-notice.tsx';
import type { Scope } from './scope.ts';

type OpeningNoticeProps = { owner: Owner | null; access: Access; what: 'queue' | 'topic'; scope: Scope };

/** What is to be known before anything else of a resource: that it is somebody else's, or why it cannot be read. */
export function OpeningNotice({ owner, access, what, scope }: OpeningNoticeProps) {
  if (owner) return <ForeignNotice owner={owner} connection={scope.topology.connection} />;
  return <AccessNotice access={access} what={what} zone={scope.zone} />;
}
