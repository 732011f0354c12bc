import { JsonBlock } from '#components/inspector/json-block.tsx';
import { AttributeTable } from '#components/messages/view/attribute-table.tsx';
import type { ProbeFacts } from '#lib/contracts/probe.ts';

/** The message that would be published, folded away until asked for. */
export function ProbeMessage({ message }: { message: NonNullable<ProbeFacts['message']> }) {
  return (
    <details>
      <summary className="cursor-pointer rounded-[4px] text-xs font-medium text-mute hover:text-ink">
        The message that would be published
      </summary>
      <div className="mt-2 flex flex-col gap-2">
        <JsonBlock json={message.body} label="body" />
        <AttributeTable attributes={message.attributes} label="Attributes" />
        <p className="text-xs text-mute">
          Made up so that the filter lets it through. Each probe has a mark of its own.
        </p>
      </div>
    </details>
  );
}
