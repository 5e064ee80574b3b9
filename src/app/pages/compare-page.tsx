export function ComparePage({ run, other }: { readonly run: string; readonly other: string }) {
  return <p>{run + other}</p>;
}
