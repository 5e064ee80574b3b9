import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import questions from '../questions.json';

const pages = questions.map(({ id, text, many, answers }) => ({
  elements: [{ type: many ? 'checkbox' : 'radiogroup', name: id, title: text, choices: answers }],
}));
new Model({ pages, showCompletedPage: true }).render(document.getElementById('root'));
