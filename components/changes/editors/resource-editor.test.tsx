import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planDesk, tellApplied } from '#lib/client/changes/plan-desk.ts';
import { queueArn } from '#lib/testing/builders.ts';
import type { Seen } from '#lib/topology/change-forms/resource-form.ts';
import { editShelf } from './edit-shelf.ts';
import { ResourceEditor } from './resource-editor.tsx';

const SEEN: Seen = {
  kind: 'queue',
  fifo: false,
  attributes: { MessageRetentionPeriod: '345600', VisibilityTimeout: '30', SqsManagedSseEnabled: 'true' },
  tags: { team: 'pay', 'aws:cloudformation:stack-name': 'shop' },
};
const arn = queueArn('mail');

beforeEach(() => {
  planDesk.set({ open: null, collected: null });
  editShelf('default', arn).set({});
});
afterEach(cleanup);

const open = (seen = SEEN) => render(<ResourceEditor connection="default" arn={arn} seen={seen} />);
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the editor', () => {
  it('shows attributes in the unit that people think in, and plans nothing until something changed', () => {
    open();
    expect(box('Retention').value).toBe('4');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Unit of retention' }).value).toBe('days');
    expect(button('Show plan').disabled).toBe(true);
    expect(screen.getByText('Nothing changed yet.')).toBeDefined();
  });

  it('says at the field what is lost, and proposes only what changed', () => {
    open();
    type('Retention', '1');
    expect(screen.getByText('was 4 days')).toBeDefined();
    expect(screen.getByText(/Deletes every message older than 1 day/)).toBeDefined();
    fireEvent.click(button('Show plan'));
    expect(planDesk.get().open).toEqual({
      source: 'intents',
      intents: [{ kind: 'editQueue', queueArn: arn, attributes: { MessageRetentionPeriod: '86400' } }],
    });
  });

  it('says the limits at the field, and shows no plan meanwhile', () => {
    open();
    type('Retention', '15');
    expect(screen.getByText('Must be from 1 min to 14 days.')).toBeDefined();
    expect(box('Retention').getAttribute('aria-invalid')).toBe('true');
    expect(button('Show plan').disabled).toBe(true);
  });

  it('warns of AWS’s own key, which SNS cannot use', () => {
    open();
    fireEvent.change(screen.getByRole('combobox', { name: 'Encryption at rest' }), { target: { value: 'kms' } });
    expect(screen.getByText(/Name the key/)).toBeDefined();
    type('KMS key', 'alias/aws/sqs');
    expect(screen.getByText(/SNS cannot use AWS’s own key/)).toBeDefined();
  });

  it('edits tags, but not those that AWS keeps', () => {
    open();
    expect(box('Key of tag 2').disabled).toBe(true);
    fireEvent.click(button('Remove tag team'));
    fireEvent.click(button('Add tag'));
    type('Key of tag 2', 'aws:mine');
    expect(screen.getByText(/Keys that begin with aws:/)).toBeDefined();
    type('Key of tag 2', 'env');
    type('Value of tag 2', 'prod');
    fireEvent.click(button('Show plan'));
    expect(planDesk.get().open).toMatchObject({
      intents: [{ kind: 'setTags', arn, set: { env: 'prod' }, remove: ['team'] }],
    });
  });

  it('keeps what was typed through another tab, follows the rest, and goes back on reset', () => {
    const { unmount } = open();
    type('Visibility timeout', '45');
    unmount();
    open({ ...SEEN, attributes: { ...SEEN.attributes, MessageRetentionPeriod: '86400' } });
    expect([box('Visibility timeout').value, box('Retention').value]).toEqual(['45', '1']);
    expect(screen.getByText('1 attribute changes.')).toBeDefined();
    fireEvent.click(button('Reset'));
    expect(box('Visibility timeout').value).toBe('30');
  });

  it('holds on to nothing once its plan was applied, so that what others change then is no change of its own', () => {
    const { unmount } = open();
    type('Visibility timeout', '45');
    fireEvent.click(button('Show plan'));
    const { open: plan } = planDesk.get();
    tellApplied(plan?.source === 'intents' ? plan.intents : []);
    unmount();
    open({ ...SEEN, attributes: { ...SEEN.attributes, VisibilityTimeout: '60' } });
    expect(screen.getByText('Nothing changed yet.')).toBeDefined();
  });
});
