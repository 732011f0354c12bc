import Link from 'next/link';
import { EmptyState } from '#components/ui/empty-state.tsx';

export default function NotFound() {
  return (
    <main className="grid h-full place-items-center">
      <EmptyState
        title="There is no such page"
        action={
          <Link href="/" prefetch={false} className="text-flow underline">
            Open the map
          </Link>
        }
      >
        The address may be mistyped, or made by another version of Weir.
      </EmptyState>
    </main>
  );
}
