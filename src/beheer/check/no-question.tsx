/** What someone reads who comes here without a link that is whole. */
export const NoQuestion = ({ why }: { readonly why: string }) => (
  <main class="c-main">
    <h1>Klopt dit nog?</h1>
    <p>{why}</p>
    <p>Open de link nog een keer vanuit de mail. Neem hem helemaal over. Lukt het niet? Beantwoord dan de mail.</p>
  </main>
);
