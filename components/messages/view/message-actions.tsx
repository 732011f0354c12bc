'use client';

import { Copy, Download, PencilLine } from 'lucide-react';
import { useToast } from '#components/shell/announcer.tsx';
import { Button } from '#components/ui/button.tsx';

type MessageActionsProps = {
  messageId: string;
  body: string;
  /** The end of the chain laid out; `null` where it is binary. */
  decoded: string | null;
  /** Left out where nothing can be sent. */
  onEdit?: (() => void) | undefined;
};

const SMALL = 'h-7 px-2 text-xs';

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
    <div className="flex flex-wrap gap-1">
      {decoded !== null && decoded !== body && (
        <Button className={SMALL} onClick={() => copy(decoded, 'Decoded text')}>
          <Copy aria-hidden />
          Copy decoded
        </Button>
      )}
      <Button className={SMALL} onClick={() => copy(body, 'Body')}>
        <Copy aria-hidden />
        Copy body
      </Button>
      <Button className={SMALL} onClick={() => download(body, `${messageId}.txt`)}>
        <Download aria-hidden />
        Download body
      </Button>
      {onEdit && (
        <Button className={SMALL} onClick={onEdit}>
          <PencilLine aria-hidden />
          Edit and resend
        </Button>
      )}
    </div>
  );
}

/** Saves the body as it came; as bytes, so that nothing is made of it on the way. */
function download(body: string, name: string): void {
  const url = URL.createObjectURL(new Blob([body], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
