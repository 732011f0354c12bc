'use client';

import dynamic from 'next/dynamic';
import { useCallback } from 'react';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { checkDraft } from '#lib/topology/filter-policy/check-draft.ts';
import type { FilterScope } from '#lib/topology/filter-policy/model.ts';
import { policyPlaces } from '#lib/topology/filter-policy/policy-places.ts';

const CodeEditor = dynamic(() => import('#components/messages/text/code-editor.tsx').then((room) => room.CodeEditor), {
  ssr: false,
  loading: () => <Skeleton className="h-48" />,
});

type PolicyJsonProps = { text: string; scope: FilterScope; onChange: (text: string) => void };

/** A policy as JSON; what SNS would refuse is marked at its key, or at the value. */
export function PolicyJson({ text, scope, onChange }: PolicyJsonProps) {
  const marks = useCallback((written: string) => marksIn(written, scope), [scope]);
  return (
    <CodeEditor
      label="Filter policy as JSON"
      value={text}
      onChange={onChange}
      language="json"
      marks={marks}
      minHeight={160}
      maxHeight={480}
    />
  );
}

/** A text that is no JSON has no places: the editor itself marks where it ends to be JSON. */
function marksIn(text: string, scope: FilterScope) {
  const { mistakes, counts } = checkDraft({ view: 'json', text }, scope, null);
  if (!counts) return [];
  const places = policyPlaces(text);
  return mistakes.flatMap(({ path, message }) =>
    places.flatMap(({ at, key, from, to }) =>
      at === path && (path !== '' || key === '') ? [{ from, to, message }] : [],
    ),
  );
}
