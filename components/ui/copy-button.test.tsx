import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyButton } from './copy-button.tsx';

function clipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'clipboard');
});

it('copies the text and says so', async () => {
  const writeText = vi.fn(async () => {});
  clipboard(writeText);
  render(<CopyButton text="arn:aws:sqs:eu-west-1:1:a" label="Copy ARN" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy ARN' }));
  expect(await screen.findByRole('button', { name: 'Copy ARN: copied' })).toBeDefined();
  expect(writeText).toHaveBeenCalledWith('arn:aws:sqs:eu-west-1:1:a');
});

it('says when the browser refuses', async () => {
  clipboard(async () => {
    throw new Error('not allowed');
  });
  render(<CopyButton text="x" label="Copy URL" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy URL' }));
  expect(await screen.findByRole('button', { name: /the browser refused/ })).toBeDefined();
});
