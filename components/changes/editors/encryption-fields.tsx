'use client';

import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { ResourceKind } from '#lib/topology/change-forms/attribute-field.ts';
import { encryptionConsequence } from '#lib/topology/change-forms/consequence.ts';
import { type Encryption, type EncryptionMode, encryptionOf } from '#lib/topology/change-forms/encryption.ts';
import type { Seen } from '#lib/topology/change-forms/resource-form.ts';
import { ConsequenceLine } from './consequence-line.tsx';

type EncryptionFieldsProps = {
  seen: Seen;
  encryption: Encryption;
  mistake: string | undefined;
  onChange: (encryption: Encryption) => void;
};

const MODES: Record<ResourceKind, readonly { value: EncryptionMode; label: string }[]> = {
  queue: [
    { value: 'sse-sqs', label: 'SSE-SQS: with keys that SQS owns' },
    { value: 'kms', label: 'SSE-KMS: with a key of KMS' },
    { value: 'none', label: 'None' },
  ],
  topic: [
    { value: 'none', label: 'None' },
    { value: 'kms', label: 'With a key of KMS' },
  ],
};

/** How messages are encrypted at rest: one of a few ways, and the key where KMS holds it. */
export function EncryptionFields({ seen, encryption, mistake, onChange }: EncryptionFieldsProps) {
  const consequence = mistake ? null : encryptionConsequence(seen.kind, encryptionOf(seen.attributes), encryption);
  return (
    <div className="flex flex-col gap-3 pl-2.5">
      <SelectField
        label="Encryption at rest"
        options={MODES[seen.kind]}
        value={encryption.mode}
        onChange={(mode) =>
          onChange({ ...encryption, mode: MODES[seen.kind].find((each) => each.value === mode)?.value ?? 'none' })
        }
      />
      {encryption.mode === 'kms' && (
        <TextField
          label="KMS key"
          mono
          value={encryption.keyId}
          placeholder="alias/my-key"
          mistake={mistake}
          hint="Its id, its ARN, or alias/…"
          onChange={(next) => onChange({ ...encryption, keyId: next })}
        />
      )}
      {consequence && <ConsequenceLine {...consequence} />}
    </div>
  );
}
