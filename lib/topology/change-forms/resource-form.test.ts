import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import type { AttributeField, ResourceKind } from './attribute-field.ts';
import { fieldMistake } from './field-mistake.ts';
import { fieldsOf } from './fields-of.ts';
import { toQuantity } from './quantity.ts';
import {
  editIntents,
  formMistakes,
  formOf,
  isSound,
  type ResourceForm,
  type Seen,
  type Touched,
} from './resource-form.ts';

const QUEUE: Seen = {
  kind: 'queue',
  fifo: false,
  attributes: {
    MessageRetentionPeriod: '345600',
    VisibilityTimeout: '30',
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    ReceiveMessageWaitTimeSeconds: '20',
    SqsManagedSseEnabled: 'true',
    ApproximateNumberOfMessages: '7',
  },
  tags: { team: 'pay', 'aws:cloudformation:stack-name': 'shop' },
};
const arn = queueArn('mail');

function edit(touched: Touched, seen = QUEUE) {
  return editIntents(arn, seen, formOf(seen, touched));
}
const withValue = (name: string, value: ResourceForm['values'][string]) => ({
  values: { [name]: value },
});

/** A text that AWS could answer for a field. */
function answerOf(field: AttributeField): fc.Arbitrary<string> {
  switch (field.kind) {
    case 'quantity':
      return fc.integer({ min: field.min, max: field.max }).map(String);
    case 'choice':
      return fc.constantFrom(...field.options.map(({ value }) => value));
    case 'flag':
      return fc.constantFrom('true', 'false');
    case 'text':
      return fc.stringMatching(/^[\w:/-]{0,40}$/);
    case 'json':
      return fc.constantFrom('', '{"a":1}', '{ "b" : [ 2 ] }');
  }
}

/** Attributes of a queue or topic, any of them missing. */
const seenArb = fc
  .record({ kind: fc.constantFrom<ResourceKind>('queue', 'topic'), fifo: fc.boolean() })
  .chain(({ kind, fifo }) =>
    fc
      .record(Object.fromEntries(fieldsOf(kind, fifo).map((field) => [field.name, answerOf(field)])), {
        requiredKeys: [],
      })
      .map((attributes): Seen => ({ kind, fifo, attributes: attributes as Record<string, string>, tags: {} })),
  );

describe('a form', () => {
  it('changes nothing until something is changed, whatever AWS answers', () => {
    fc.assert(
      fc.property(seenArb, (seen) => {
        const form = formOf(seen);
        expect(editIntents(arn, seen, form)).toEqual([]);
        for (const field of fieldsOf(seen.kind, seen.fifo))
          expect(fieldMistake(field, form.values[field.name])).toBeNull();
      }),
    );
  });

  it('makes of one resource’s attributes exactly those of another', () => {
    fc.assert(
      fc.property(seenArb, seenArb, (from, to) => {
        fc.pre(from.kind === to.kind && from.fifo === to.fifo);
        const [intent] = editIntents(arn, from, { ...formOf(to), encryption: { mode: 'kms', keyId: 'alias/a' } });
        const changed = intent && 'attributes' in intent ? intent.attributes : {};
        const after = { ...from, attributes: { ...from.attributes, ...changed } };
        expect(formOf(after).values).toEqual(formOf(to).values);
      }),
    );
  });
});

describe('an edit', () => {
  it('names only what changed, in AWS’s unit', () => {
    expect(edit(withValue('MessageRetentionPeriod', { amount: '1', unit: 'days' }))).toEqual([
      { kind: 'editQueue', queueArn: arn, attributes: { MessageRetentionPeriod: '86400' } },
    ]);
    const topic: Seen = { kind: 'topic', fifo: false, attributes: { DisplayName: 'Shop' }, tags: null };
    const [intent] = editIntents(topicArn('a'), topic, formOf(topic, withValue('DisplayName', 'Store')));
    expect(intent).toEqual({ kind: 'editTopic', topicArn: topicArn('a'), attributes: { DisplayName: 'Store' } });
  });

  it('takes away the kind of encryption that is given up', () => {
    const kms = edit({ encryption: { mode: 'kms', keyId: 'alias/shop' } });
    expect(kms).toMatchObject([{ attributes: { KmsMasterKeyId: 'alias/shop', SqsManagedSseEnabled: 'false' } }]);
    const seen = {
      ...QUEUE,
      attributes: { ...QUEUE.attributes, KmsMasterKeyId: 'alias/shop', SqsManagedSseEnabled: 'false' },
    };
    expect(edit({ encryption: { mode: 'sse-sqs', keyId: 'alias/shop' } }, seen)).toMatchObject([
      { attributes: { KmsMasterKeyId: '', SqsManagedSseEnabled: 'true' } },
    ]);
    expect(edit({ encryption: { mode: 'none', keyId: '' } })).toMatchObject([
      { attributes: { SqsManagedSseEnabled: 'false' } },
    ]);
  });

  it('sets and removes tags, and leaves AWS’s own alone', () => {
    const seen = QUEUE.tags ?? {};
    const rows = [
      { row: 0, name: 'team', value: 'ship' },
      { row: 5, name: 'env', value: 'prod' },
    ];
    expect(edit({ tags: { seen, rows } })).toEqual([
      { kind: 'setTags', arn, set: { team: 'ship', env: 'prod' }, remove: [] },
    ]);
    expect(edit({ tags: { seen, rows: [] } })).toEqual([{ kind: 'setTags', arn, set: {}, remove: ['team'] }]);
  });

  it('leaves alone what another changed meanwhile', () => {
    const touched: Touched = {
      ...withValue('VisibilityTimeout', { amount: '5', unit: 'minutes' }),
      tags: { seen: { team: 'pay' }, rows: [{ row: 0, name: 'team', value: 'ship' }] },
    };
    const since = {
      ...QUEUE,
      attributes: { ...QUEUE.attributes, DelaySeconds: '5' },
      tags: { team: 'pay', env: 'new' },
    };
    expect(edit(touched, since)).toEqual([
      { kind: 'editQueue', queueArn: arn, attributes: { VisibilityTimeout: '300' } },
      { kind: 'setTags', arn, set: { team: 'ship' }, remove: [] },
    ]);
  });
});

describe('mistakes', () => {
  it.each([
    [{ amount: '59', unit: 'seconds' }, 'Must be from 1 min to 14 days.'],
    [{ amount: '15', unit: 'days' }, 'Must be from 1 min to 14 days.'],
    [{ amount: 'long', unit: 'days' }, 'Must be a number, of whole seconds in all.'],
    [toQuantity('seconds', '60'), undefined],
  ])('retention %j: %s', (value, mistake) => {
    const form = formOf(QUEUE, withValue('MessageRetentionPeriod', value));
    expect(formMistakes(QUEUE, form).MessageRetentionPeriod).toBe(mistake);
  });

  it('high throughput needs deduplication per message group', () => {
    const fifo = { ...QUEUE, fifo: true };
    const form = formOf(fifo, withValue('FifoThroughputLimit', 'perMessageGroupId'));
    expect(formMistakes(fifo, form)).toEqual({ FifoThroughputLimit: 'Needs deduplication per message group.' });
  });

  it('a key of KMS needs its name', () => {
    const form: ResourceForm = { ...formOf(QUEUE), encryption: { mode: 'kms', keyId: ' ' } };
    expect(formMistakes(QUEUE, form)).toHaveProperty('KmsMasterKeyId');
  });

  it.each([
    ['aws:stack', 'x', false],
    ['AWS:stack', 'x', false],
    ['k'.repeat(129), '', false],
    ['k', 'v'.repeat(257), false],
    ['team', 'again', false],
    ['', 'value', false],
    ['', '', true],
    ['env', '', true],
  ])('a tag %s = %s: sound is %s', (name, value, sound) => {
    const form = formOf(QUEUE);
    expect(
      isSound(QUEUE, { ...form, tags: { ...form.tags, rows: [...form.tags.rows, { row: 9, name, value }] } }),
    ).toBe(sound);
  });

  it('there are at most 50 tags', () => {
    const many = Array.from({ length: 51 }, (_, row) => ({ row, name: `k${row}`, value: '' }));
    expect(isSound(QUEUE, { ...formOf(QUEUE), tags: { seen: {}, rows: many } })).toBe(false);
    expect(isSound(QUEUE, { ...formOf(QUEUE), tags: { seen: {}, rows: many.slice(1) } })).toBe(true);
  });
});
