'use client';

import { AttributeTable } from '#components/messages/composer/attribute-table.tsx';
import { BodyField } from '#components/messages/composer/body-field.tsx';
import type { Typed, TypedVerdict } from './typed-message.ts';
import { Verdict } from './verdict.tsx';

type TypedTrialProps = {
  typed: Typed;
  verdict: TypedVerdict | null;
  onChange: (change: Partial<Typed>) => void;
};

/** The filter on one message that is written here; it goes nowhere. */
export function TypedTrial({ typed, verdict, onChange }: TypedTrialProps) {
  return (
    <>
      <div>
        <p aria-hidden className="mb-1 text-xs text-soft">
          Body
        </p>
        <BodyField
          label="Body to try"
          value={typed.body}
          onChange={(body) => onChange({ body })}
          mistake={null}
          templates={false}
          minHeight={72}
        />
      </div>
      <AttributeTable rows={typed.attributes} onChange={(attributes) => onChange({ attributes })} mistakes={[]} />
      {verdict && (
        <div role="status" className="rounded-[7px] border border-line bg-raised p-2">
          <Verdict {...verdict} />
        </div>
      )}
    </>
  );
}
