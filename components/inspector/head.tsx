import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { ProductionBadge } from '#components/ui/production-badge.tsx';
import type { Tags } from '#lib/contracts/access.ts';

type HeadProps = {
  name: string;
  /** What it is: `FIFO queue`, `subscription`. */
  kind: string;
  /** It is read and changed through a connection that is production. */
  production: boolean;
  /** What is copied, and its name: an ARN, an endpoint. */
  address?: { term: string; text: string };
  /** Left out where the kind of resource has no tags. */
  tags?: Tags;
  /** What changes how the panel stands, beside the button that closes it. */
  actions?: ReactNode;
  onClose: () => void;
  children?: ReactNode;
};

/** The head of the inspector: what is looked at, and what stays in sight of it. */
export function Head({ name, kind, production, address, tags, actions, onClose, children }: HeadProps) {
  return (
    <header className="flex shrink-0 flex-col gap-2 px-4 pt-3 pb-2">
      <div className="flex items-start gap-2">
        <h2 className="min-w-0 pt-1 text-lg leading-6 font-bold break-words">{name}</h2>
        <span className="flex shrink-0 items-center gap-1 pt-1">
          {production && <ProductionBadge />}
          <Badge>{kind}</Badge>
          <CopyButton text={name} label="Copy name" />
        </span>
        <span className="ml-auto flex shrink-0">
          {actions}
          <IconButton label="Close" onClick={onClose}>
            <X aria-hidden />
          </IconButton>
        </span>
      </div>
      {children}
      {address && (
        <div className="flex items-center gap-1">
          <span className="min-w-0 truncate font-mono text-xs text-soft">{address.text}</span>
          <CopyButton text={address.text} label={`Copy ${address.term}`} />
        </div>
      )}
      {tags !== undefined && <TagRow tags={tags} />}
    </header>
  );
}

function TagRow({ tags }: { tags: Tags }) {
  if (tags === null) return <p className="text-xs text-mute">Tags not read yet</p>;
  const entries = Object.entries(tags);
  if (entries.length === 0) return null;
  return (
    <ul aria-label="Tags" className="flex flex-wrap gap-1">
      {entries.map(([key, value]) => (
        <li key={key} className="max-w-full">
          <Badge>
            <span className="truncate">
              {key}
              {value && ` = ${value}`}
            </span>
          </Badge>
        </li>
      ))}
    </ul>
  );
}
