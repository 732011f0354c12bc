import { VisibleText } from '#components/messages/text/visible-text.tsx';
import type { DeleteSeenOutput } from '#lib/contracts/look.ts';
import { formatCount } from '#lib/format/count.ts';

/** What was deleted, and what was not and why, each by its id. */
export function DeleteOutcome({ outcome }: { outcome: DeleteSeenOutput }) {
  const { deleted, foundAgain, failed } = outcome;
  return (
    <div role="status">
      <p>
        {formatCount(deleted.length)} deleted{foundAgain > 0 && `, ${formatCount(foundAgain)} of them found again`}.
      </p>
      {failed.length > 0 && (
        <>
          <p className="mt-2 font-medium text-danger">{formatCount(failed.length)} not deleted:</p>
          <ul className="mt-1 max-h-60 overflow-y-auto">
            {failed.map(({ messageId, code, why }) => (
              <li key={messageId} className="border-b border-line py-1.5 last:border-b-0">
                <span className="font-mono text-xs">
                  <VisibleText text={messageId} />
                </span>
                <p className="text-soft">
                  {why} <span className="font-mono text-xs text-mute">{code}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
