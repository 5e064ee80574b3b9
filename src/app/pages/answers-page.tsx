export function AnswersPage({ run }: { readonly run: string }) {
  return <p>{run}</p>;
}
