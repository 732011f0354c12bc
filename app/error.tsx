'use client';

import { ErrorState } from '#components/ui/error-state.tsx';

/** What is shown where a page breaks; nothing of the error itself, which may hold text from anywhere. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto max-w-lg pt-24">
      <ErrorState
        title="This page broke"
        detail="Nothing in AWS was changed by it. Try again; if it breaks again, reload the page."
        onRetry={reset}
      />
    </main>
  );
}
