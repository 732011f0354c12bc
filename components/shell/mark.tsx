import Link from 'next/link';

/** The name and its sign: water held at two levels. */
export function Mark() {
  return (
    <Link href="/" prefetch={false} className="flex shrink-0 items-center gap-2 rounded-[7px] font-bold text-ink">
      <svg
        aria-hidden
        viewBox="0 0 24 16"
        className="h-4 w-6 fill-none stroke-flow"
        strokeWidth="2.2"
        strokeLinecap="round"
      >
        <path d="M1 4h6c5 0 5 8 10 8h6" />
        <path d="M11 4h12" opacity="0.55" />
        <path d="M1 12h8" opacity="0.55" />
      </svg>
      <span className="max-lg:sr-only">Weir</span>
    </Link>
  );
}
