import { Skeleton } from '#components/ui/skeleton.tsx';

const TOPICS = ['a', 'b', 'c'];
const QUEUES = ['a', 'b', 'c', 'd', 'e', 'f'];
const DEAD_LETTERS = ['a', 'b'];

/** The map's three columns before anything is known of what stands in them. */
export function MapSkeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="grid size-full place-items-center overflow-hidden">
      <div aria-hidden className="flex scale-90 items-center gap-28 opacity-70">
        <Column keys={TOPICS} look="h-[52px] w-[176px] rounded-full" />
        <Column keys={QUEUES} look="h-[68px] w-[272px]" />
        <Column keys={DEAD_LETTERS} look="h-[54px] w-[180px]" />
      </div>
    </div>
  );
}

function Column({ keys, look }: { keys: readonly string[]; look: string }) {
  return (
    <div className="flex flex-col gap-6">
      {keys.map((key) => (
        <Skeleton key={key} className={look} />
      ))}
    </div>
  );
}
