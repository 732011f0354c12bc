'use client';

import { Section } from '#components/inspector/section.tsx';
import { Choice } from '#components/messages/look/choice.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { type Amount, countOf, MOST_MESSAGES, rateOf } from '#lib/client/sends/amount.ts';
import type { SendTarget } from '#lib/client/sends/send-target.ts';
import { formatCount } from '#lib/format/count.ts';
import { FileSource } from './file-source.tsx';

type AmountFieldsProps = { amount: Amount; target: SendTarget; onChange: (amount: Amount) => void };

const MODES = [
  { value: 'one', label: 'One' },
  { value: 'many', label: 'Many' },
  { value: 'file', label: 'From a file' },
] as const;

/** How many messages: what is written, many made of it as a template, or those of an NDJSON file. */
export function AmountFields({ amount, target, onChange }: AmountFieldsProps) {
  const { mode } = amount;
  return (
    <Section title="How many">
      <div className="flex flex-col gap-3">
        <Choice
          label="Messages"
          options={MODES}
          value={mode}
          onChange={(next) => onChange({ ...amount, mode: next })}
        />
        {mode === 'file' && (
          <FileSource file={amount.file} target={target} onFile={(file) => onChange({ ...amount, file })} />
        )}
        {mode !== 'one' && (
          <div className="grid grid-cols-2 gap-3">
            {mode === 'many' && (
              <TextField
                label="Count"
                inputMode="numeric"
                value={amount.count}
                mistake={countOf(amount) === null ? `1 to ${formatCount(MOST_MESSAGES)} messages.` : null}
                onChange={(count) => onChange({ ...amount, count })}
              />
            )}
            <TextField
              label="Messages a second"
              inputMode="decimal"
              value={amount.rate}
              hint="Empty: as fast as they are taken."
              mistake={rateOf(amount) === undefined ? '0.1 to 1,000, or nothing.' : null}
              onChange={(rate) => onChange({ ...amount, rate })}
            />
          </div>
        )}
        {mode === 'many' && (
          <p className="text-xs text-mute">
            {'In body, values and ids: {{i}} is the message’s number, {{uuid}} a new id, {{now}} the time, '}
            {'{{now.ms}} the same in ms, {{random 1 100}} a number. \\{{ stands for {{.'}
          </p>
        )}
      </div>
    </Section>
  );
}
