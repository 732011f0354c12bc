import { CircleCheck, CircleHelp, CircleX, EyeOff, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { TONE_BORDER, TONE_TEXT, type Tone } from '#components/ui/tone.ts';

const ICONS: Partial<Record<Tone, LucideIcon>> = {
  danger: CircleX,
  flowing: CircleCheck,
  plain: Hourglass,
  quiet: Hourglass,
  unreadable: EyeOff,
};

type NoticeProps = { tone: Tone; title: string; children: ReactNode };

/** Something to know before reading on: what, why, and what to do. */
export function Notice({ tone, title, children }: NoticeProps) {
  const Icon = ICONS[tone] ?? CircleHelp;
  return (
    <div className={`rounded-[10px] border p-3 ${TONE_BORDER[tone]}`}>
      <p className={`flex items-center gap-1.5 font-medium ${TONE_TEXT[tone]}`}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {title}
      </p>
      <div className="mt-1 text-soft">{children}</div>
    </div>
  );
}
