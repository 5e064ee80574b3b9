export function AgainPage({ run }: { readonly run: string }) {
  return <p>{run}</p>;
}
