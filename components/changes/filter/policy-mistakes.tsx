import { NO_NAME } from '#lib/topology/filter-policy/check-policy.ts';
import type { PolicyMistake } from '#lib/topology/filter-policy/model.ts';

/** mistakes that are listed; of more it tells the number */
const LISTED = 5;

type PolicyMistakesProps = {
  mistakes: readonly PolicyMistake[];
  /** Those that have a place are marked there already. */
  placed: boolean;
};

/** Why SNS would refuse a policy as it is written. */
export function PolicyMistakes({ mistakes, placed }: PolicyMistakesProps) {
  const listed = placed ? mistakes.filter(({ path, message }) => path === '' && message !== NO_NAME) : mistakes;
  return (
    <div role="status" aria-label="Mistakes in the filter policy">
      <ul className="text-xs break-words text-danger">
        {listed.slice(0, LISTED).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path !== '' && <code className="font-mono">{path}: </code>}
            {message}.
          </li>
        ))}
        {listed.length > LISTED && <li>and {listed.length - LISTED} more</li>}
      </ul>
    </div>
  );
}
