import { Notice } from '#components/inspector/notice.tsx';
import type { LookFailure } from '#lib/client/looks/look-state.ts';

/** Why a look was refused or broke off, and what to do. */
export function FailureNotice({ title, failure }: { title: string; failure: LookFailure }) {
  return (
    <div role="alert">
      <Notice tone="danger" title={title}>
        {failure.message}
        {failure.awsError && <p className="mt-1 font-mono text-xs text-mute">{failure.awsError}</p>}
      </Notice>
    </div>
  );
}
