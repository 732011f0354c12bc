import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from '#components/ui/sheet.tsx';
import type { KnownFields } from '#lib/messages/filter/known-fields.ts';
import { FilterBox } from './filter-box.tsx';

const fields: KnownFields = [
  { name: 'body.order.total', values: ['120.5'] },
  { name: 'attr.kind', values: ['"refund"', '"sale"'] },
];

function Mounted({ onApply, start = null }: { onApply?: (filter: string | null) => void; start?: string | null }) {
  const [value, setValue] = useState<string | null>(start);
  const apply = (filter: string | null) => {
    setValue(filter);
    onApply?.(filter);
  };
  return (
    <>
      <FilterBox
        connection="default"
        queueName="orders"
        value={value}
        onApply={apply}
        fields={fields}
        matched={37}
        total={120}
      />
      <button type="button" onClick={() => setValue('receives = 9')}>
        from outside
      </button>
    </>
  );
}

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Filter messages of orders' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

function write(text: string, cursor = text.length): void {
  box().focus();
  fireEvent.change(box(), { target: { value: text, selectionStart: cursor } });
}
const press = (key: string, more: object = {}) => fireEvent.keyDown(box(), { key, ...more });

beforeEach(() => {
  localStorage.clear();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('writing', () => {
  it('applies by Enter, says how many match, and is cleared', () => {
    const onApply = vi.fn();
    render(<Mounted onApply={onApply} />);
    write('receives > 3 ');
    expect(screen.queryByText(/match/)).toBeNull();
    press('Enter');
    expect(onApply).toHaveBeenCalledWith('receives > 3');
    expect(screen.getByRole('status').textContent).toBe('37 of 120 match');
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(onApply).toHaveBeenLastCalledWith(null);
    expect(box().value).toBe('');
  });

  it('marks a mistake where it is and says it below, and does not apply', () => {
    const onApply = vi.fn();
    const { container } = render(<Mounted onApply={onApply} />);
    write('age > 5 && receives = 1');
    expect(container.querySelector('.decoration-danger')?.textContent).toBe('age > 5');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('An age has a unit: age > 5m.').closest('p')?.id).toBe(
      box().getAttribute('aria-describedby'),
    );
    press('Enter');
    expect(onApply).not.toHaveBeenCalled();
  });

  it('does not call unfinished what is being written, until it is to be applied', () => {
    render(<Mounted />);
    write('receives >');
    expect(box().getAttribute('aria-invalid')).toBe('false');
    press('Enter');
    expect(screen.getByText(/A value follows/)).toBeDefined();
  });

  it('goes back to what is applied by Escape, and takes what is applied from outside', () => {
    render(<Mounted start="receives = 1" />);
    expect(box().value).toBe('receives = 1');
    write('receives = 12');
    expect(screen.getByRole('button', { name: /^Apply/ })).toBeDefined();
    press('Escape');
    expect(box().value).toBe('receives = 1');
    expect(options()).toEqual([]);
    write('receives = 12');
    fireEvent.click(screen.getByText('from outside'));
    expect(box().value).toBe('receives = 9');
  });
});

describe('completion', () => {
  it('is walked by arrows and taken by Enter; then it goes on with what can follow', () => {
    render(<Mounted />);
    write('attr.k');
    expect(options()).toEqual(['attr.kind"refund", "sale"']);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
    press('ArrowDown');
    expect(document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent).toContain(
      'attr.kind',
    );
    press('Enter');
    expect(box().value).toBe('attr.kind ');
    expect(box().selectionStart).toBe(10);
    expect(options()[0]).toBe('=is');
    press('ArrowDown');
    press('Tab');
    press('ArrowDown');
    press('Enter');
    expect(box().value).toBe('attr.kind = "refund" ');
  });

  it('is closed by Escape alone, opens by Ctrl+Space, and leaves Enter to the filter where nothing was chosen', () => {
    const onApply = vi.fn();
    const onEscape = vi.fn();
    render(
      <aside onKeyDown={onEscape}>
        <Mounted onApply={onApply} />
      </aside>,
    );
    write('attr.kind = "sale" ');
    expect(options()).toEqual(['&&and', '||or']);
    press('Escape');
    expect(options()).toEqual([]);
    expect(box().value).toBe('attr.kind = "sale" ');
    expect(onEscape).not.toHaveBeenCalled();
    press(' ', { ctrlKey: true });
    expect(options()).toHaveLength(2);
    press('Enter');
    expect(onApply).toHaveBeenCalledWith('attr.kind = "sale"');
  });
});

it('leaves the sheet that it stands in open while its list is closed by Escape', () => {
  const onOpenChange = vi.fn();
  render(
    <Sheet open onOpenChange={onOpenChange} title="orders">
      <Mounted />
    </Sheet>,
  );
  write('receives = 1 ');
  press('Escape');
  expect(options()).toEqual([]);
  expect(onOpenChange).not.toHaveBeenCalled();
});

describe('saved filters', () => {
  it('are saved under a name, applied, and deleted', () => {
    const onApply = vi.fn();
    render(<Mounted start="receives = 1" onApply={onApply} />);
    fireEvent.click(screen.getByRole('button', { name: 'Saved filters' }));
    fireEvent.change(screen.getByLabelText('Save what is applied as'), { target: { value: ' first try ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(localStorage.getItem('weir.filters.default')).toBe('[{"name":"first try","filter":"receives = 1"}]');
    const item = screen.getByRole('listitem');
    fireEvent.click(within(item).getByRole('button', { name: /^first try/ }));
    expect(onApply).toHaveBeenCalledWith('receives = 1');
    fireEvent.click(screen.getByRole('button', { name: 'Saved filters' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete the filter first try' }));
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
