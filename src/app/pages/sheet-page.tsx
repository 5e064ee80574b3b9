export function SheetPage({ run }: { readonly run: string }) {
  return <p>{run}</p>;
}
