'use client';

import { useToast } from '#components/shell/announcer.tsx';
import { saveFile } from '#lib/client/save-file.ts';
import { SmallButton } from './small-button.tsx';

type MessageActionsProps = {
  messageId: string;
  body: string;
  /** The end of the chain laid out; `null` where it is binary. */
  decoded: string | null;
  /** Left out where nothing can be sent. */
  onEdit?: (() => void) | undefined;
};

/** What can be done with a message that was opened. None of it touches the queue. */
export function MessageActions({ messageId, body, decoded, onEdit }: MessageActionsProps) {
  const toast = useToast();
  const copy = async (text: string, what: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    toast(copied ? `${what} copied` : 'The browser refused to copy.');
  };
  return (
    <div className="-mx-1.5 flex flex-wrap">
      {decoded !== null && decoded !== body && (
        <SmallButton onClick={() => copy(decoded, 'Decoded text')}>Copy decoded</SmallButton>
      )}
      <SmallButton onClick={() => copy(body, 'Body')}>Copy body</SmallButton>
      <SmallButton onClick={() => saveFile(`${messageId}.txt`, body)}>Download body</SmallButton>
      {onEdit && <SmallButton onClick={onEdit}>Edit and resend</SmallButton>}
    </div>
  );
}
