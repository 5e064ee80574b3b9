import { SmartFormsRenderer } from '@aehrc/smart-forms-renderer';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import questions from '../questions.json';

const code = (value, display) => ({ valueCoding: { code: value, display } });
const radios = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: {
    coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }],
  },
};
const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: questions.map(({ id, text, many, answers }) => ({
    linkId: id,
    text,
    type: 'choice',
    repeats: many,
    ...(many ? {} : { extension: [radios] }),
    answerOption: answers.map(({ value, text: display }) => code(value, display)),
  })),
};
createRoot(document.getElementById('root')).render(createElement(SmartFormsRenderer, { questionnaire }));
