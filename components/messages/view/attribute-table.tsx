import { VisibleText } from '#components/messages/text/visible-text.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { MessageAttributes } from '#lib/contracts/message.ts';

type AttributeTableProps = { attributes: MessageAttributes; label: string };

/** Attributes with their types, as AWS writes them; a binary value as its base64. */
export function AttributeTable({ attributes, label }: AttributeTableProps) {
  const rows = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <table aria-label={label} className="w-full table-fixed border-collapse text-left text-xs">
      <thead className="text-mute">
        <tr>
          <th className="w-[30%] py-1 pr-2 font-normal">Name</th>
          <th className="w-[22%] py-1 pr-2 font-normal">Type</th>
          <th className="py-1 font-normal">Value</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { dataType, value }]) => (
          <tr key={name} className="border-t border-line align-top">
            <td className="py-1 pr-2 leading-5 break-words">
              <VisibleText text={name} />
            </td>
            <td className="py-1 pr-2 leading-5 break-words text-soft">
              <VisibleText text={dataType} />
            </td>
            <td className="py-1">
              <span className="flex items-start gap-1">
                <span className="min-w-0 flex-1 font-mono leading-5 break-all">
                  {value === '' ? <span className="text-mute">(empty)</span> : <VisibleText text={value} most={1000} />}
                </span>
                <CopyButton text={value} label="Copy value" />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
