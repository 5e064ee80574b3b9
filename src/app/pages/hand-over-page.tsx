export function HandOverPage({ run }: { readonly run: string }) {
  return <p>{run}</p>;
}
