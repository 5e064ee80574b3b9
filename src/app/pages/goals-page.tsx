export function GoalsPage({ run }: { readonly run: string }) {
  return <p>{run}</p>;
}
