import type { Access } from '#lib/contracts/access.ts';
import { Glyph } from './glyph.tsx';

/** Says on a node, by mark and word, that it could not be read, or is gone; nothing when all is well. */
export function AccessNote({ access }: { access: Access }) {
  switch (access.state) {
    case 'readable':
      return null;
    case 'unread':
      return <span className="text-mute">not read yet</span>;
    case 'missing':
      return <span className="font-medium text-danger">does not exist</span>;
    case 'unreadable':
      return (
        <span className="flex items-center gap-1 font-medium text-unreadable" title={access.message}>
          <Glyph name="unreadable" />
          unreadable
        </span>
      );
  }
}
