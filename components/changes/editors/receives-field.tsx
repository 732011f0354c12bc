'use client';

import { TextField } from '#components/ui/text-field.tsx';
import { receivesMistake } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';

type ReceivesFieldProps = { value: string; onChange: (value: string) => void };

/** Few enough that one bad moment of a consumer gives messages up. */
const FEW = 3;

/** After how many receives a message is given up. */
export function ReceivesField({ value, onChange }: ReceivesFieldProps) {
  const receives = Number(value);
  return (
    <TextField
      label="Receives before a message is given up (maxReceiveCount)"
      inputMode="numeric"
      value={value}
      onChange={onChange}
      mistake={receivesMistake(receives)}
      hint={
        receives < FEW
          ? 'So few, that a crash, or somebody looking, can move good messages. 3 or more is safer.'
          : 'Looking at messages counts as receiving them.'
      }
    />
  );
}
