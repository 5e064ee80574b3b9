export function GoalPage({ run, goal }: { readonly run: string; readonly goal: string }) {
  return <p>{run + goal}</p>;
}
