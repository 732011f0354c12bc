import { Notice } from '#components/inspector/notice.tsx';

/** Stands where a form would, until AWS has told the account. */
export function UnknownAccount() {
  return (
    <Notice tone="quiet" title="The account is not known yet">
      New queues and topics are named by account. This fills in by itself with AWS’s first answer.
    </Notice>
  );
}
