import { Notice } from '#components/inspector/notice.tsx';

/** Stands where the form of a pattern would, until AWS has told the account. */
export function UnknownAccount() {
  return (
    <Notice tone="quiet" title="The account is not known yet">
      What is joined is named by account, which AWS tells with the first queue or topic. Where there is none yet, create
      one first.
    </Notice>
  );
}
