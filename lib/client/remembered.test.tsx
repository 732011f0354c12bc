import { afterEach, describe, expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

describe('a remembered value', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    localStorage.clear();
  });

  it('is there for who comes later', () => {
    remembered('n', 0, isNumber).set(5);
    expect(remembered('n', 0, isNumber).get()).toBe(5);
  });

  it.each(['no json', '"text"', 'null'])('begins anew where %s is stored', (text) => {
    localStorage.setItem('n', text);
    expect(remembered('n', 3, isNumber).get()).toBe(3);
  });

  it('stays the same object while nothing changed', () => {
    const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
    const value = remembered<object>('o', {}, isObject);
    value.set({ x: 1 });
    expect(value.get()).toBe(value.get());
  });

  it('tells its listeners, also of what another tab did', () => {
    const value = remembered('n', 0, isNumber);
    const listener = vi.fn();
    const stop = value.subscribe(listener);
    value.set(1);
    window.dispatchEvent(new StorageEvent('storage', { key: 'n' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'other' }));
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    value.set(2);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('lasts as long as the page where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    const value = remembered('blocked', 0, isNumber);
    value.set(9);
    expect(value.get()).toBe(9);
  });
});
