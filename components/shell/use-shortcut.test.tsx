import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useShortcut } from './use-shortcut.ts';

function Page({ keys, act }: { keys: string; act: () => void }) {
  useShortcut(keys, act);
  return (
    <>
      <input />
      <div role="menu" tabIndex={-1} />
    </>
  );
}

const press = (init: KeyboardEventInit, target: Element = document.body) => fireEvent.keyDown(target, init);

describe('a shortcut', () => {
  afterEach(cleanup);

  it('works anywhere but where letters mean themselves', () => {
    const act = vi.fn();
    render(<Page keys="t" act={act} />);
    press({ key: 't' }, screen.getByRole('textbox'));
    press({ key: 't' }, screen.getByRole('menu'));
    expect(act).not.toHaveBeenCalled();
    press({ key: 't' });
    expect(act).toHaveBeenCalledOnce();
  });

  it('leaves the browser its own', () => {
    const act = vi.fn();
    render(<Page keys="t" act={act} />);
    press({ key: 't', ctrlKey: true });
    press({ key: 't', metaKey: true });
    press({ key: 't', altKey: true });
    expect(act).not.toHaveBeenCalled();
  });

  it('with Ctrl or ⌘ works in a field too', () => {
    const act = vi.fn();
    render(<Page keys="mod+k" act={act} />);
    press({ key: 'k', ctrlKey: true }, screen.getByRole('textbox'));
    press({ key: 'K', metaKey: true });
    press({ key: 'k' });
    expect(act).toHaveBeenCalledTimes(2);
  });
});
