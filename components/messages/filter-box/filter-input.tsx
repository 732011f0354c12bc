'use client';

import { CornerDownLeft, ListFilter, X } from 'lucide-react';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { Completion } from '#lib/messages/filter/complete-filter.ts';
import type { KnownFields } from '#lib/messages/filter/known-fields.ts';
import { CompletionList } from './completion-list.tsx';
import { MistakeMarks } from './mistake-marks.tsx';
import { useCompletion } from './use-completion.ts';
import type { FilterText } from './use-filter-text.ts';

type FilterInputProps = { label: string; filter: FilterText; known: KnownFields; describedBy: string };

/**
 * One line of filter. Arrows walk the completions, Enter takes the chosen one, or applies the filter; Escape closes the
 * list, then goes back to what is applied. The marks of mistakes lie under the text and scroll with it.
 */
export function FilterInput({ label, filter, known, describedBy }: FilterInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const wantedCursor = useRef<number | null>(null);
  const listId = useId();
  const { text, mistakes } = filter;
  const completing = useCompletion(text, known);
  const { open, active, chosen } = completing;

  function scrollMarks(): void {
    if (marks.current && input.current) marks.current.style.translate = `${-input.current.scrollLeft}px`;
  }

  // A controlled input puts the cursor at the end; after a completion it stands behind what was put in.
  useLayoutEffect(() => {
    if (wantedCursor.current !== null) input.current?.setSelectionRange(wantedCursor.current, wantedCursor.current);
    wantedCursor.current = null;
  });

  // Not at every render: asking how far it is scrolled makes the browser lay out the page, while a look goes on in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text can be scrolled otherwise
  useLayoutEffect(scrollMarks, [text]);

  function pick(option: Completion): void {
    const accepted = completing.accept(option);
    wantedCursor.current = accepted.cursor;
    filter.write(accepted.text);
    completing.openAt(accepted.cursor);
  }

  function revert(): void {
    completing.close();
    filter.revert();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const cursor = event.currentTarget.selectionStart ?? text.length;
    const enter = () => {
      if (chosen) return pick(chosen);
      completing.close();
      filter.apply(text);
    };
    const arrow = (by: number) => (open ? completing.move(by) : completing.openAt(cursor));
    const keys = new Map<string, (() => void) | null>([
      ['ArrowDown', () => arrow(1)],
      ['ArrowUp', () => arrow(-1)],
      ['Enter', enter],
      ['Tab', open && chosen ? () => pick(chosen) : null],
      ['Escape', open ? completing.close : filter.changed ? revert : null],
      [' ', event.ctrlKey ? () => completing.openAt(cursor) : null],
    ]);
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    // Escape closes the list, not the panel that the box stands in.
    event.stopPropagation();
    act();
  }

  return (
    <div className="relative min-w-0 flex-1">
      <ListFilter aria-hidden className="pointer-events-none absolute top-2 left-2.5 z-10 size-4 text-mute" />
      <div
        aria-hidden
        className="pointer-events-none absolute inset-y-0 right-16 left-8 overflow-hidden text-transparent"
      >
        <div ref={marks} className={`w-max whitespace-pre ${TEXT}`}>
          <MistakeMarks text={text} mistakes={mistakes} />
        </div>
      </div>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && chosen ? `${listId}-${active}` : undefined}
        aria-invalid={mistakes.length > 0}
        aria-describedby={describedBy}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={'Filter: attr.kind = "refund"'}
        value={text}
        onChange={({ currentTarget }) => {
          filter.write(currentTarget.value);
          completing.openAt(currentTarget.selectionStart ?? currentTarget.value.length);
        }}
        onScroll={scrollMarks}
        onFocus={() => filter.setFocused(true)}
        onBlur={() => {
          filter.setFocused(false);
          completing.close();
        }}
        onKeyDown={onKeyDown}
        className={`relative h-8 w-full rounded-[7px] border border-line bg-transparent pr-[63px] pl-[31px] text-ink placeholder:font-sans placeholder:text-mute hover:border-line-strong aria-invalid:border-danger ${TEXT}`}
      />
      {text !== '' && (
        <span className="absolute top-1 right-1 flex h-6 items-center">
          {filter.changed && (
            <IconButton size="sm" label="Apply the filter (Enter)" onClick={() => filter.apply(text)}>
              <CornerDownLeft />
            </IconButton>
          )}
          <IconButton
            size="sm"
            label="Clear the filter"
            onClick={() => {
              filter.apply('');
              input.current?.focus();
            }}
          >
            <X />
          </IconButton>
        </span>
      )}
      {open && <CompletionList id={listId} options={completing.options} active={active} onPick={pick} />}
    </div>
  );
}

/** The same for the text and for the marks under it, so that they lie on each other. `>=` stays two characters. */
const TEXT = 'font-mono text-xs leading-[30px] [font-variant-ligatures:none]';
