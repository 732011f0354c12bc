import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { afterEach, expect, it, vi } from 'vitest';
import { aConnection } from '#lib/testing/builders.ts';
import { ConnectionName } from './connection-name.tsx';

const listed = (id: string, over = {}) => ({ ...aConnection({ id, label: id, region: id, ...over }), opened: null });
const known = [listed('eu'), listed('us'), listed('live', { production: true })];
const hide = vi.fn();

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function show(...shown: string[]) {
  const here = known.filter(({ id }) => shown.includes(id));
  const beside = { shown, here, known, leftOut: [], tidyLink() {}, show() {}, hide };
  render(
    <AppRouterContext value={{} as AppRouterInstance}>
      <ConnectionName model={{ connection: 'eu', beside, places: null }} />
    </AppRouterContext>,
  );
}

it('names what stands beside, says which is production, and hides it', () => {
  show('eu', 'live');
  expect(screen.getByText('production')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Hide live' }));
  expect(hide).toHaveBeenCalledExactlyOnceWith('live');
  expect(screen.queryByText(/beside/)).toBeNull();
});

it('counts several, for where there is no room for their names, and says that one is production', () => {
  show('eu', 'us', 'live');
  expect(screen.getByText(/^\+2 beside/).textContent).toBe('+2 besideproduction');
});
