import { byPlace } from '#components/ui/by-place.tsx';
import { formatBytes } from '#lib/format/bytes.ts';
import { visibleText } from '#lib/messages/visible-text.ts';

type VisibleTextProps = {
  text: string;
  /** characters shown of it; the rest is counted. */
  most?: number;
};

/** A preview carries 2 KiB; what is longer has a view of its own. */
const MOST = 4096;

/**
 * Text from outside, as text: never markup, never a link. Characters that cannot be seen are named where they stand, and
 * its direction does not reach beyond it.
 */
export function VisibleText({ text, most = MOST }: VisibleTextProps) {
  return (
    <bdi className="[font-variant-ligatures:none]">
      {byPlace(visibleText(text.slice(0, most)), (run) => ('text' in run ? run.text : <Invisible {...run} />))}
      {text.length > most && <span className="text-mute"> … {formatBytes(text.length - most)} more</span>}
    </bdi>
  );
}

function Invisible({ code, name, count }: { code: string; name: string; count: number }) {
  const words = count > 1 ? `${name} ×${count}` : name;
  return (
    <bdi
      title={`${code} ${words}`}
      className="mx-px rounded-[3px] border border-growing/50 px-0.5 font-sans text-[10px] whitespace-nowrap text-growing"
    >
      {words}
    </bdi>
  );
}
