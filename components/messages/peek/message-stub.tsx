export function MessageView({ seen }: { seen: { preview: string }; [key: string]: unknown }) {
  return <pre className="p-4 text-xs whitespace-pre-wrap">{seen.preview}</pre>;
}
