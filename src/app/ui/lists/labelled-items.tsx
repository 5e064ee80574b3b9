/** What is kept under one label: a line, or a list of more; nothing without items. Own words keep their lines. */
export function LabelledItems({ label, items }: { readonly label: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div class="fact">
      <strong>{label}</strong>
      {items.length === 1 ? (
        <p class="card__words">{items[0]}</p>
      ) : (
        <ul class="plain-list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
