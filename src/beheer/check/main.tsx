import { render } from 'preact';
import { type Question, readQuestion } from '../round/question-code.ts';
import { Unreadable } from '../round/sealed.ts';
import { CheckPage } from './check-page.tsx';
import { NoQuestion } from './no-question.tsx';
import '../../app/styles.css';
import './check.css';

/** Today where the reader is. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

function questionHere(): Question | string {
  try {
    return readQuestion(location.hash);
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

/** Shows the question of the link that is open now. Another link in the same tab begins anew. */
function show(): void {
  const root = document.getElementById('check');
  if (!root) return;
  const question = questionHere();
  root.replaceChildren();
  const page =
    typeof question === 'string' ? <NoQuestion why={question} /> : <CheckPage question={question} today={today()} />;
  render(null, root);
  render(page, root);
}

addEventListener('hashchange', show);
show();
