import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { Dialog } from './dialog.tsx';
import { Sheet } from './sheet.tsx';

afterEach(cleanup);

type PageProps = { With: typeof Dialog | typeof Sheet; openerGoes?: boolean };

function Page({ With, openerGoes = false }: PageProps) {
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const show = () => {
    setOpen(true);
    setOpened(true);
  };
  return (
    <>
      {!(opened && openerGoes) && (
        <button type="button" onClick={show}>
          Open
        </button>
      )}
      <main>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the map, which the arrow keys travel on */}
        <div role="application" aria-label="Map" tabIndex={0} />
      </main>
      <With open={open} onOpenChange={setOpen} title="Export">
        <input aria-label="Name" />
      </With>
    </>
  );
}

async function openAndClose() {
  const opener = screen.getByRole('button', { name: 'Open' });
  opener.focus();
  fireEvent.click(opener);
  const box = screen.getByRole('textbox', { name: 'Name' });
  box.focus();
  await act(async () => fireEvent.keyDown(box, { key: 'Escape' }));
  expect(screen.queryByRole('dialog')).toBeNull();
}

it.each([
  ['a dialog', Dialog],
  ['a sheet', Sheet],
])('%s that closes gives the focus back to what opened it', async (_, With) => {
  render(<Page With={With} />);
  await openAndClose();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
});

it('gives it to the map where what opened it is gone', async () => {
  render(<Page With={Dialog} openerGoes />);
  await openAndClose();
  expect(document.activeElement).toBe(screen.getByRole('application', { name: 'Map' }));
});
