'use client';

import { Check, Copy, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from './icon-button.tsx';

/** ms for which the outcome is shown. */
const SHOWN_FOR = 1500;

const OUTCOMES = {
  idle: { icon: Copy, suffix: '' },
  copied: { icon: Check, suffix: ': copied' },
  refused: { icon: X, suffix: ': the browser refused' },
} as const;

/** Copies `text` and says whether it worked. `label` says what is copied: `Copy ARN`. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState<keyof typeof OUTCOMES>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  const { icon: Icon, suffix } = OUTCOMES[outcome];
  return (
    <IconButton label={label + suffix} size="sm" onClick={copy}>
      <Icon aria-hidden />
    </IconButton>
  );
}
