import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Tooltip } from './tooltip.tsx';

afterEach(cleanup);

it('shows on hover and leaves on Escape', () => {
  render(
    <Tooltip text="Fit the map">
      <button type="button">fit</button>
    </Tooltip>,
  );
  fireEvent.pointerOver(screen.getByRole('button'));
  expect(screen.getByText('Fit the map')).toBeDefined();
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.queryByText('Fit the map')).toBeNull();
});
