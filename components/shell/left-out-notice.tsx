'use client';

import { Unlink } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { LeftOut } from '#lib/client/beside.ts';
import { useAnnounce } from './announcer.tsx';
import { NoticeBar } from './notice-bar.tsx';

const WORDS: Record<LeftOut['why'], (names: string, several: boolean) => string> = {
  unknown: (names, several) => `There ${several ? 'are no connections' : 'is no connection'} ${names}.`,
  same: (names) =>
    `Not shown: ${names}, of an account and region that are on the map already; the two could not be told apart.`,
  'no-room': (names) => `Not shown: ${names}, since a map holds four connections.`,
};
const WHYS = ['unknown', 'same', 'no-room'] as const;

type LeftOutNoticeProps = {
  /** One at least. */
  leftOut: readonly LeftOut[];
  onTidy: () => void;
};

/** Says which connections a link asks for in vain, and why; one click takes them out of it. */
export function LeftOutNotice({ leftOut, onTidy }: LeftOutNoticeProps) {
  const announce = useAnnounce();
  const words = wordsOf(leftOut);
  useEffect(() => announce(words), [announce, words]);
  return (
    <NoticeBar
      tone="growing"
      icon={<Unlink aria-hidden />}
      action={<Button onClick={onTidy}>Take {leftOut.length === 1 ? 'it' : 'them'} out of the link</Button>}
    >
      <span className="text-ink">{words}</span>
    </NoticeBar>
  );
}

function wordsOf(leftOut: readonly LeftOut[]): string {
  return WHYS.flatMap((why) => {
    const names = leftOut.filter((one) => one.why === why).map(({ name }) => `“${name}”`);
    return names.length === 0 ? [] : WORDS[why](names.join(', '), names.length > 1);
  }).join(' ');
}
