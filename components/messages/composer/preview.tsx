import { Section } from '#components/inspector/section.tsx';
import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import type { AnyDraft } from '#lib/client/sends/send-target.ts';

/** characters of a body that are shown. */
const MOST_SHOWN = 300;

/** The first messages that a template makes: how they would be, were they sent now. */
export function Preview({ drafts }: { drafts: readonly AnyDraft[] }) {
  return (
    <Section title="The first of them">
      <ol className="flex flex-col gap-2">
        {byPlace(drafts, ({ body, groupId, deduplicationId }, index) => (
          <li className="flex gap-2">
            <span className="w-4 shrink-0 text-right text-mute tabular-nums">{index + 1}</span>
            <div className="min-w-0 flex-1 font-mono text-xs break-words whitespace-pre-wrap">
              <VisibleText text={body.slice(0, MOST_SHOWN)} />
              {body.length > MOST_SHOWN && '…'}
              {(groupId !== null || deduplicationId !== null) && (
                <p className="text-mute">
                  {[groupId && `group ${groupId}`, deduplicationId && `id ${deduplicationId}`]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
