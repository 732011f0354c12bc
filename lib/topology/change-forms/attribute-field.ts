import type { Measure } from './quantity.ts';

/** Which queues or topics have an attribute. */
type AppliesTo = 'all' | 'fifo' | 'standard';

/** Under which heading a form shows an attribute; `dead-letters` and `access` have forms of their own. */
export type FieldGroup = 'messages' | 'fifo' | 'encryption' | 'delivery' | 'logging' | 'dead-letters' | 'access';

type Named = {
  /** AWS's own name. */
  name: string;
  label: string;
  /** What it does, where the label does not say it. */
  hint?: string;
  group: FieldGroup;
  on: AppliesTo;
  /** What holds where nothing is said, as AWS writes it; empty = it is not there. */
  fallback: string;
  /** It cannot be changed once the resource stands. */
  fixed?: true;
};

/** An attribute that can be set, and the values that AWS takes. */
export type AttributeField = Named &
  (
    | { kind: 'quantity'; measure: Measure; min: number; max: number }
    | { kind: 'choice'; options: readonly { value: string; label: string }[] }
    /** `true` or `false`. */
    | { kind: 'flag' }
    | { kind: 'text'; maxLength: number }
    | { kind: 'json'; maxLength: number }
  );

/** What an editor is of. */
export type ResourceKind = 'queue' | 'topic';

/** Whether a queue or topic of that type has the attribute. */
export function appliesTo({ on }: AttributeField, fifo: boolean): boolean {
  return on === 'all' || on === (fifo ? 'fifo' : 'standard');
}
