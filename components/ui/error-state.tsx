import { TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';

type ErrorStateProps = {
  /** What did not work. */
  title: string;
  /** Why, and what to do. */
  detail: string;
  /** AWS's own error name, where the error is AWS's. */
  awsError?: string | null;
  onRetry: () => void;
};

/** Something could not be read: what, why, what to do, and another try. */
export function ErrorState({ title, detail, awsError, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className="m-4 flex flex-col items-start gap-2 rounded-[10px] border border-danger/50 p-3">
      <p className="flex items-center gap-1.5 font-medium text-ink">
        <TriangleAlert aria-hidden className="size-4 text-danger" />
        {title}
      </p>
      <p className="text-soft">{detail}</p>
      {awsError && <p className="font-mono text-xs text-mute">{awsError}</p>}
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
